import { graphql } from '../../../gql/index.ts';

export const organisationQuery = graphql(`
  query Organisation($id: ID!, $later: String!) {
    organisation(id: $id) {
      id
      name
      officialName
      code
      ...OrganisationContent_organisation
    }
  }
`);
