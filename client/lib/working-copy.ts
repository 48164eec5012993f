import { graphql } from '../gql/index.ts';

export const workingCopyQuery = graphql(`
  query WorkingCopy($form: String!) {
    workingCopy(form: $form) {
      content
      savedAt
    }
  }
`);

export const keepWorkingCopyMutation = graphql(`
  mutation KeepWorkingCopy($input: KeepWorkingCopyInput!) {
    keepWorkingCopy(input: $input) {
      errors {
        message
      }
    }
  }
`);

export const discardWorkingCopyMutation = graphql(`
  mutation DiscardWorkingCopy($input: DiscardWorkingCopyInput!) {
    discardWorkingCopy(input: $input) {
      errors {
        message
      }
    }
  }
`);
