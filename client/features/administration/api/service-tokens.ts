import { graphql } from '../../../gql/index.ts';

export const allServiceTokensQuery = graphql(`
  query AllServiceTokens($text: String, $first: Int!, $after: String) {
    serviceTokens(text: $text, first: $first, after: $after) {
      totalCount
      nodes {
        ...ServiceToken_token
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const serviceTokenFragment = graphql(`
  fragment ServiceToken_token on ServiceToken {
    id
    name
    roles
    scopes
    expiresAt
    lastUsedAt
    organisation {
      id
      name
    }
  }
`);
