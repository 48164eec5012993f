import { graphql } from '../../../gql/index.ts';

export const similarMunicipalitiesQuery = graphql(`
  query SimilarMunicipalities($id: ID!) {
    organisation(id: $id) {
      id
      similarMunicipalities(first: 6) {
        municipality {
          id
          code
          name
          demo
          useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {
            totalCount
          }
        }
        reasons {
          kind
          text
          about
        }
      }
    }
  }
`);
