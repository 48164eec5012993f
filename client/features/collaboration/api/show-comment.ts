import { graphql } from '../../../gql/index.ts';

export const showCommentMutation = graphql(`
  mutation ShowComment($input: CommentInput!) {
    showComment(input: $input) {
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
