/** How many use cases the page that is compared holds. */
export const pageSize = 50;

/** One use case of the page, as every contender must answer it. */
export interface PageEntry {
  readonly id: string;
  readonly title: string;
  readonly status: string | null;
  readonly owner: { readonly id: string; readonly name: string };
  readonly techniques: readonly { readonly id: string; readonly title: string }[];
  readonly problems: readonly {
    readonly id: string;
    readonly title: string;
    readonly tasks: readonly { readonly id: string; readonly code: string; readonly title: string }[];
  }[];
}

/** The page as the hub is asked for it: newest first, nested lists in order, rules on. */
export const hubBody = JSON.stringify({
  query: `query Page($first: Int!) {
    useCases(first: $first) {
      nodes {
        id title status
        owner { id name }
        techniques { id title }
        problems { id title tasks { id code title } }
      }
    }
  }`,
  variables: { first: pageSize },
});

/** The same as @neo4j/graphql is asked for it. */
export const neo4jGraphqlBody = askNeo4jGraphql('');

/** The same with a filter that lets everything through, but without which Neo4j does not use the index of the order. */
export const neo4jGraphqlIndexedBody = askNeo4jGraphql(
  'where: { updatedAt: { gt: "1970-01-01T00:00:00Z" } },',
);

function askNeo4jGraphql(where: string): string {
  const query = `query Page($first: Int!) {
    useCases(${where} limit: $first, sort: [{ updatedAt: DESC }, { id: ASC }]) {
      id title status
      owner { id name }
      techniques(sort: [{ sortKey: ASC }]) { id title }
      problems(sort: [{ sortKey: ASC }]) { id title tasks(sort: [{ code: ASC }]) { id code title } }
    }
  }`;
  return JSON.stringify({ query, variables: { first: pageSize } });
}

/** The same graph as a schema for @neo4j/graphql. A relationship is always a list there. */
export const neo4jGraphqlSchema = `#graphql
  type UseCase @node {
    id: ID!
    title: String!
    status: String
    updatedAt: DateTime!
    owner: [Organisation!]! @relationship(type: "OWNS", direction: IN)
    techniques: [Technique!]! @relationship(type: "USES_TECHNIQUE", direction: OUT)
    problems: [Problem!]! @relationship(type: "ADDRESSES", direction: OUT)
  }
  type Organisation @node { id: ID! name: String! }
  type Technique @node { id: ID! title: String! sortKey: String! }
  type Problem @node {
    id: ID!
    title: String!
    sortKey: String!
    tasks: [Task!]! @relationship(type: "TYPICAL_OF", direction: OUT)
  }
  type Task @node { id: ID! code: String! title: String! }
`;
