import { graphql } from '../../../gql/index.ts';

/** The map, the numbers and what is new. */
export const overviewQuery = graphql(`
  query Overview {
    municipalities(first: 100) {
      nodes {
        id
        code
        name
        tile {
          column
          row
        }
        useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {
          totalCount
        }
      }
    }
    all: useCases(first: 1) {
      totalCount
    }
    newest: useCases(first: 5, orderBy: NEWEST, where: [{ demo: false, country: ["DK"] }]) {
      nodes {
        id
        title
        titleLanguage
        demo
        owner {
          name
        }
      }
    }
    inOperation: useCases(first: 1, where: [{ status: [OPERATION] }]) {
      totalCount
    }
  }
`);
