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
          kind
          title {
            text
            isMatch
          }
          excerpt {
            text
            isMatch
          }
          entity {
            __typename
            id
            ... on Organisation {
              code
            }
            ... on UseCase {
              owner {
                name
              }
              demo
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
