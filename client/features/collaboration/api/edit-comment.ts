import { graphql } from '../../../gql/index.ts';

export const editCommentMutation = graphql(`
  mutation EditComment($input: EditCommentInput!) {
    editComment(input: $input) {
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
