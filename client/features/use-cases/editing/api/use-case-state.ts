import type { UseCaseStateQuery } from '../../../../gql/graphql.ts';
import { graphql } from '../../../../gql/index.ts';

/** What its own people need to know of an entry beside what it says. */
export const useCaseStateQuery = graphql(`
  query UseCaseState($id: ID!) {
    useCase(id: $id) {
      id
      version
      title
      lifecycle
      visibility
      privileges
      sharedWith {
        id
        name
      }
      history {
        ...History_revision
      }
    }
  }
`);

export type UseCaseState = NonNullable<UseCaseStateQuery['useCase']>;
