import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Permission } from '../../shared/auth/permissions.ts';
import { connectionOf } from '../../shared/graphql/connection.types.ts';
import { MutationPayload } from '../../shared/graphql/mutation-payload.type.ts';
import { PermissionType } from '../../shared/graphql/permission.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { UseCase } from '../use-cases/use-case.type.ts';

export enum AdoptionStatus {
  CONSIDERING = 'CONSIDERING',
  PLANNED = 'PLANNED',
  PILOT = 'PILOT',
  IN_USE = 'IN_USE',
  STOPPED = 'STOPPED',
}

registerEnumType(AdoptionStatus, {
  name: 'AdoptionStatus',
  description: "How far a municipality has come with another's use case.",
  valuesConfig: {
    PLANNED: { description: 'Decided, and not begun.' },
    PILOT: { description: 'Tried out in practice.' },
    STOPPED: { description: 'No longer in use, or given up.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'That a municipality uses, or means to use, a use case of somebody else.',
})
export class Adoption {
  @Field(() => ID)
  id!: string;

  @Field(() => [PermissionType], { description: 'What the caller may do to it.' })
  privileges!: Permission[];

  @Field(() => Organisation, { description: 'The municipality that says so.' })
  organisation!: Organisation;

  @Field(() => UseCase)
  useCase!: UseCase;

  @Field(() => AdoptionStatus)
  status!: AdoptionStatus;

  @Field(() => String, {
    nullable: true,
    description: 'When the status began, ISO 8601, as precise as it is known: 2020, 2020-03 or 2020-03-01.',
  })
  since!: string | null;

  @Field(() => String, { nullable: true, description: 'How it is used there; plain text.' })
  note!: string | null;

  @Field(() => GraphQLISODateTime)
  updatedAt!: Date;

  @Field(() => Int, { description: 'Counts the changes.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true })
export class AdoptionConnection extends connectionOf(Adoption) {}

@ObjectType({ simpleResolvers: true })
export class AdoptUseCasePayload extends MutationPayload {
  @Field(() => Adoption, { nullable: true, description: 'As it is now; null when nothing was done.' })
  adoption!: Adoption | null;

  @Field(() => Adoption, {
    nullable: true,
    description: 'After a CONFLICT: as a colleague has made it meanwhile; null when they ended it.',
  })
  current!: Adoption | null;
}

@ObjectType({ simpleResolvers: true })
export class EndAdoptionPayload extends MutationPayload {
  @Field(() => UseCase, { nullable: true, description: 'The use case, where its reader may still see it.' })
  useCase!: UseCase | null;
}
