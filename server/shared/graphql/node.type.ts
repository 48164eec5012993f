import { Field, ID, InterfaceType } from 'type-graphql';

/** Relay's Node. The resolver that finds any entity by id lives in the schema's composition. */
@InterfaceType({ description: 'Anything with an id that can be fetched again by it.' })
export abstract class Node {
  @Field(() => ID, { description: 'Stable and URI-safe; its first word tells the kind.' })
  id!: string;
}
