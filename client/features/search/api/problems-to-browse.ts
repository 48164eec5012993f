import { graphql } from '../../../gql/index.ts';

/** The problems that there are use cases for, most frequent first. */
export const problemsToBrowseQuery = graphql(`
  query ProblemsToBrowse {
    useCases(first: 1) {
      facets(of: [PROBLEM]) {
        facet
        values {
          value
          label
          count
        }
      }
    }
  }
`);
