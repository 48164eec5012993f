import { graphql } from '../../../gql/index.ts';

/** When two regions become one; every municipality is shown with its region before and after. */
export const regionalReform = '2027-01-01';

export const municipalityQuery = graphql(`
  query Municipality($code: String!, $later: String!) {
    municipality(code: $code) {
      id
      name
      officialName
      ...OrganisationContent_organisation
    }
  }
`);
