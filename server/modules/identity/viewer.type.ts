import { Field, ID, ObjectType } from 'type-graphql';
import type { Permission, Role } from '../../shared/auth/permissions.ts';
import { MutationPayload } from '../../shared/graphql/mutation-payload.type.ts';
import { PermissionType, RoleType } from '../../shared/graphql/permission.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';

@ObjectType({ simpleResolvers: true, description: 'What the viewer is in one organisation.' })
export class ViewerMembership {
  @Field(() => Organisation)
  organisation!: Organisation;

  @Field(() => [RoleType])
  roles!: Role[];

  @Field(() => [PermissionType], { description: 'What the roles let them do there.' })
  permissions!: Permission[];
}

@ObjectType({ simpleResolvers: true, description: 'The person who asks.' })
export class Viewer {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field({ description: 'Invented for demonstration.' })
  demo!: boolean;

  @Field(() => [ViewerMembership])
  memberships!: ViewerMembership[];

  @Field(() => Organisation, {
    nullable: true,
    description: 'The organisation that they have chosen to act for; their first one until they choose.',
  })
  actingFor!: Organisation | null;

  @Field(() => [PermissionType], { description: 'What they may do in at least one organisation.' })
  permissions!: Permission[];
}

@ObjectType({ simpleResolvers: true })
export class ActForPayload extends MutationPayload {
  @Field(() => Viewer, { nullable: true })
  viewer?: Viewer | null;
}

@ObjectType({ simpleResolvers: true })
export class SignOutEverywherePayload extends MutationPayload {
  @Field(() => Viewer, { nullable: true, description: 'Null: the session that asked has ended too.' })
  viewer?: Viewer | null;
}
