import { graphql } from '../../../gql/index.ts';

/** How many use cases there are under other conditions. */
export const useCaseCountQuery = graphql(`
  query UseCaseCount($query: String, $where: [UseCaseFilter!]) {
    useCases(query: $query, where: $where, first: 1) {
      totalCount
    }
  }
`);
