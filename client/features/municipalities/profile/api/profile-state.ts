import { graphql } from '../../../../gql/index.ts';

/** What the reader may do with it, and what was changed in it, for those who see that. */
export const profileStateQuery = graphql(`
  query OrganisationState($id: ID!) {
    organisation(id: $id) {
      id
      privileges
      history {
        ...History_revision
      }
    }
  }
`);
