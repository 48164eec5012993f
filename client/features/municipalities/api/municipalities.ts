import { graphql } from '../../../gql/index.ts';

export const municipalitiesQuery = graphql(`
  query Municipalities {
    municipalities(first: 100) {
      totalCount
      nodes {
        id
        code
        name
        tile {
          column
          row
        }
        region {
          name
        }
        useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {
          totalCount
        }
      }
    }
  }
`);
