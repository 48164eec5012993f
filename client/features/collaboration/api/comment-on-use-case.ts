import { graphql } from '../../../gql/index.ts';

export const commentOnUseCaseMutation = graphql(`
  mutation CommentOnUseCase($input: CommentOnUseCaseInput!) {
    commentOnUseCase(input: $input) {
      errors {
        field
        code
        message
      }
      comment {
        id
        useCase {
          id
        }
      }
    }
  }
`);
