import { graphql } from '../../../../gql/index.ts';

export const createUseCaseMutation = graphql(`
  mutation CreateUseCase($input: CreateUseCaseInput!) {
    createUseCase(input: $input) {
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

export const updateUseCaseMutation = graphql(`
  mutation UpdateUseCase($input: UpdateUseCaseInput!) {
    updateUseCase(input: $input) {
      errors {
        field
        code
        message
      }
      useCase {
        id
        version
      }
      current {
        id
        ...EditedUseCase
      }
    }
  }
`);

export const publishUseCaseMutation = graphql(`
  mutation PublishUseCase($input: PublishUseCaseInput!) {
    publishUseCase(input: $input) {
      errors {
        field
        code
        message
      }
      useCase {
        id
        version
        visibility
        lifecycle
      }
    }
  }
`);

export const retireUseCaseMutation = graphql(`
  mutation RetireUseCase($input: UseCaseVersionInput!) {
    retireUseCase(input: $input) {
      errors {
        field
        code
        message
      }
      useCase {
        id
        lifecycle
      }
    }
  }
`);

export const restoreUseCaseMutation = graphql(`
  mutation RestoreUseCase($input: UseCaseVersionInput!) {
    restoreUseCase(input: $input) {
      errors {
        field
        code
        message
      }
      useCase {
        id
        lifecycle
      }
    }
  }
`);
