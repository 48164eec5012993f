import { graphql } from '../../../gql/index.ts';

/** The words for what a list is narrowed by, for values that its facets do not name. */
export const filterTitlesQuery = graphql(`
  query FilterTitles($organisations: [ID!]!) {
    organisations(first: 100, where: [{ id: { in: $organisations } }]) {
      nodes {
        id
        name
      }
    }
    problems {
      id
      title
    }
    techniques {
      id
      title
    }
    tasks {
      id
      title
    }
  }
`);
