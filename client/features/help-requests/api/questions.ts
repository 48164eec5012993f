import { graphql } from '../../../gql/index.ts';

export const questionsQuery = graphql(`
  query Questions($query: String, $where: [HelpRequestFilter!], $first: Int!, $after: String) {
    helpRequests(query: $query, where: $where, first: $first, after: $after) {
      totalCount
      nodes {
        id
        ...QuestionRow_question
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The name of the problem that the list is narrowed to. */
export const problemTitleQuery = graphql(`
  query ProblemTitle($id: ID!) {
    problem(id: $id) {
      id
      title
    }
  }
`);
