import { graphql } from '../../../gql/index.ts';

export const solversQuery = graphql(`
  query Solvers($problem: String!) {
    solvers(problem: $problem, first: 12) {
      ...SolverCard_solver
    }
  }
`);
