import { graphql } from '../../../gql/index.ts';

export const answerCommentMutation = graphql(`
  mutation AnswerComment($input: AnswerCommentInput!) {
    answerComment(input: $input) {
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
