import { graphql } from '../gql/index.ts';

/** Ends a token, one's own or a program's. */
export const revokeTokenMutation = graphql(`
  mutation RevokeToken($input: RevokeTokenInput!) {
    revokeToken(input: $input) {
      errors {
        field
        code
        message
      }
      token {
        id
      }
    }
  }
`);
