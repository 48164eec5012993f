import { graphql } from '../../../gql/index.ts';

/** How many are asked for; there may be more that are less like it. */
export const mostSolvers = 12;

export const solversQuery = graphql(`
  query Solvers($problem: String!, $first: Int!) {
    solvers(problem: $problem, first: $first) {
      ...SolverCard_solver
    }
  }
`);
