import { Field, ID, InterfaceType } from 'type-graphql';
import type { Permission } from '../auth/permissions.ts';
import { PermissionType } from './permission.type.ts';

/** Relay's Node. The resolver that finds any entity by id lives in the schema's composition. */
@InterfaceType({ description: 'Anything with an id that can be fetched again by it.' })
export abstract class Node {
  @Field(() => ID, { description: 'Stable and URI-safe; its first word tells the kind.' })
  id!: string;

  @Field(() => [PermissionType], { description: 'What the caller may do to it.' })
  privileges!: Permission[];
}
