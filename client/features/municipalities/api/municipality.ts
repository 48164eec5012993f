import { graphql } from '../../../gql/index.ts';

export const municipalityQuery = graphql(`
  query Municipality($code: String!, $later: String!) {
    municipality(code: $code) {
      id
      name
      officialName
      code
      cvr
      region {
        name
      }
      laterRegion: region(on: $later) {
        name
      }
      owned: useCases(first: 50) {
        totalCount
        nodes {
          id
          ...MunicipalityUseCase_useCase
        }
      }
      shared: useCases(first: 50, involvement: [PARTICIPANT]) {
        totalCount
        nodes {
          id
          ...MunicipalityUseCase_useCase
        }
      }
    }
  }
`);
