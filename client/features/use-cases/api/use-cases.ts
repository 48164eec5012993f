import { graphql } from '../../../gql/index.ts';

export const useCasesQuery = graphql(`
  query UseCases(
    $query: String
    $where: [UseCaseFilter!]
    $orderBy: UseCaseOrder!
    $first: Int!
    $after: String
  ) {
    useCases(query: $query, where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      isPartial
      didYouMean
      facets {
        facet
        values {
          value
          label
          count
        }
      }
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
