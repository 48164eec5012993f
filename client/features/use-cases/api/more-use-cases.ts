import { graphql } from '../../../gql/index.ts';

/** The next page of a list whose total and facets are known already. */
export const moreUseCasesQuery = graphql(`
  query MoreUseCases(
    $query: String
    $where: [UseCaseFilter!]
    $orderBy: UseCaseOrder!
    $first: Int!
    $after: String
  ) {
    useCases(query: $query, where: $where, orderBy: $orderBy, first: $first, after: $after) {
      nodes {
        id
        ...UseCaseRow_useCase
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
