import type { BulkUseCaseFragment, UpdateUseCasesMutation } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';

/** What a change of several needs to know of each. */
export const bulkUseCaseFragment = graphql(`
  fragment BulkUseCase on UseCase {
    id
    version
    title
    titleLanguage
    status
    lifecycle
    visibility
    sharedWith {
      id
      name
    }
    contactFunction
    tasks {
      id
      title
    }
    techniques {
      id
      title
    }
  }
`);

export const bulkUseCasesQuery = graphql(`
  query BulkUseCases($owner: ID!, $after: String) {
    useCases(
      where: [{ owner: { in: [$owner] }, lifecycle: [DRAFT, PUBLISHED, RETIRED] }]
      orderBy: TITLE
      first: 100
      after: $after
    ) {
      totalCount
      nodes {
        id
        ...BulkUseCase
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const updateUseCasesMutation = graphql(`
  mutation UpdateUseCases($input: UpdateUseCasesInput!) {
    updateUseCases(input: $input) {
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

export type BulkUseCase = BulkUseCaseFragment;
export type BulkItem = UpdateUseCasesMutation['updateUseCases']['items'][number];
