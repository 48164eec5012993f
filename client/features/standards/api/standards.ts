import { graphql } from '../../../gql/index.ts';

export const standardsQuery = graphql(`
  query Standards {
    dataStandards(first: 100) {
      nodes {
        id
        shortName
        title
        publisher
        domain
        kind
        description
        url
        verification
      }
    }
  }
`);
