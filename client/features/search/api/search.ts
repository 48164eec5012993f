import { graphql } from '../../../gql/index.ts';

export const searchQuery = graphql(`
  query Search($query: String!, $kinds: [SearchKind!], $after: String) {
    search(query: $query, kinds: $kinds, first: 25, after: $after) {
      totalCount
      isPartial
      didYouMean
      kinds {
        kind
        count
      }
      edges {
        cursor
        node {
          ...SearchHit_hit
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
