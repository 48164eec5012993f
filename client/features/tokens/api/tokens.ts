import { graphql } from '../../../gql/index.ts';

export const tokenFragment = graphql(`
  fragment Token_token on ApiToken {
    id
    name
    roles
    scopes
    createdAt
    expiresAt
    lastUsedAt
  }
`);

export const ownTokensQuery = graphql(`
  query OwnTokens {
    myTokens {
      ...Token_token
    }
    viewer {
      id
      tokenScopes
    }
  }
`);

export const serviceTokensQuery = graphql(`
  query ServiceTokens($id: ID!) {
    organisation(id: $id) {
      id
      name
      privileges
      serviceTokens {
        ...Token_token
      }
      serviceTokenChoices {
        role
        scopes
      }
    }
  }
`);
