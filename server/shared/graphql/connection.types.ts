import { Field, Int, ObjectType, type ClassType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Where a page lies in its list (Relay).' })
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field()
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/**
 * The Relay edge type of a node type, and the connection to extend.
 *
 * `edges`, `nodes` and `node` are filled by the read itself, by alias (`shared/reads`).
 */
export function connectionOf<Node extends object>(node: ClassType<Node>) {
  const name = node.name;

  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field({ description: 'Where this entry stands in the list: for `after` or `before`.' })
    cursor!: string;

    @Field(() => node)
    node!: Node;
  }

  @ObjectType({ simpleResolvers: true })
  abstract class Connection {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => [node], { description: 'The entries of the edges, for those who need no cursors.' })
    nodes!: Node[];

    @Field()
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many entries there are in all. Counted only when asked for.' })
    totalCount!: number;
  }
  return Connection;
}
