import { graphql } from '../../../gql/index.ts';

export const publishUseCasesMutation = graphql(`
  mutation PublishUseCases($input: PublishUseCasesInput!) {
    publishUseCases(input: $input) {
      errors {
        field
        code
        message
      }
      items {
        index
        id
        outcome
        errors {
          message
        }
      }
    }
  }
`);

export const retireUseCasesMutation = graphql(`
  mutation RetireUseCases($input: UseCaseVersionsInput!) {
    retireUseCases(input: $input) {
      errors {
        field
        code
        message
      }
      items {
        index
        id
        outcome
        errors {
          message
        }
      }
    }
  }
`);

export const restoreUseCasesMutation = graphql(`
  mutation RestoreUseCases($input: UseCaseVersionsInput!) {
    restoreUseCases(input: $input) {
      errors {
        field
        code
        message
      }
      items {
        index
        id
        outcome
        errors {
          message
        }
      }
    }
  }
`);
