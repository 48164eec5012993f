import { graphql } from '../../../gql/index.ts';

export const hideCommentMutation = graphql(`
  mutation HideComment($input: HideCommentInput!) {
    hideComment(input: $input) {
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
