import { graphql } from '../../../gql/index.ts';

export const adoptionsQuery = graphql(`
  query MunicipalityAdoptions($id: ID!) {
    organisation(id: $id) {
      id
      ...MunicipalityAdoptions_municipality
    }
  }
`);
