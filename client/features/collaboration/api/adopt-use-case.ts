import { graphql } from '../../../gql/index.ts';

export const adoptUseCaseMutation = graphql(`
  mutation AdoptUseCase($input: AdoptUseCaseInput!) {
    adoptUseCase(input: $input) {
      errors {
        field
        code
        message
      }
      adoption {
        id
        useCase {
          id
        }
      }
      current {
        id
        status
        since
        note
        version
      }
    }
  }
`);
