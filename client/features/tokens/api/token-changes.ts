import { graphql } from '../../../gql/index.ts';

export const createTokenMutation = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      errors {
        field
        code
        message
      }
      token {
        id
        name
      }
      secret
    }
  }
`);

export const createServiceTokenMutation = graphql(`
  mutation CreateServiceToken($input: CreateServiceTokenInput!) {
    createServiceToken(input: $input) {
      errors {
        field
        code
        message
      }
      token {
        id
        name
      }
      secret
    }
  }
`);
