import { graphql } from '../../../gql/index.ts';

export const endAdoptionMutation = graphql(`
  mutation EndAdoption($input: EndAdoptionInput!) {
    endAdoption(input: $input) {
      errors {
        field
        code
        message
      }
      useCase {
        id
      }
    }
  }
`);
