import { graphql } from '../../../gql/index.ts';

export const removeCommentMutation = graphql(`
  mutation RemoveComment($input: CommentInput!) {
    removeComment(input: $input) {
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
