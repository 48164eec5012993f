import { graphql } from '../../../gql/index.ts';

export const strategyQuery = graphql(`
  query Strategy {
    objectives {
      id
      number
      title
      description
      initiatives {
        id
        number
        ...InitiativeCard_initiative
        scenarios {
          scenario {
            id
          }
        }
        requires {
          initiative {
            id
          }
        }
        requiredBy {
          initiative {
            id
          }
        }
        synergies {
          initiative {
            id
          }
        }
      }
    }
    scenarios {
      id
      number
      title
      description
      basis
    }
    barriers {
      ...ThemeList_barrier
    }
    needs {
      ...ThemeList_need
    }
  }
`);
