import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MutationPayload } from '../../../shared/graphql/mutation-payload.type.ts';
import { UseCase } from '../use-case.type.ts';

export enum RevisionKind {
  CREATED = 'CREATED',
  EDITED = 'EDITED',
  PUBLISHED = 'PUBLISHED',
  RETIRED = 'RETIRED',
  RESTORED = 'RESTORED',
}

registerEnumType(RevisionKind, { name: 'RevisionKind', description: 'What was done to an entry.' });

@ObjectType({
  simpleResolvers: true,
  description: 'One field that was changed, as JSON; null where it was empty.',
})
export class FieldChange {
  @Field()
  field!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A change of an entry, by whom and when.' })
export class Revision {
  @Field(() => Int, { description: 'The version that the change made.' })
  version!: number;

  @Field(() => RevisionKind)
  kind!: RevisionKind;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Who made it; null for a program.' })
  by!: string | null;

  @Field(() => [FieldChange])
  changes!: FieldChange[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'An organisation or cluster that an entry is shared with.',
})
export class Grantee {
  @Field()
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ simpleResolvers: true })
export class UseCasePayload extends MutationPayload {
  @Field(() => UseCase, { nullable: true, description: 'As it is now; null when nothing was done.' })
  useCase!: UseCase | null;

  @Field(() => UseCase, {
    nullable: true,
    description: 'After a CONFLICT: as somebody else has made it meanwhile.',
  })
  current!: UseCase | null;
}
