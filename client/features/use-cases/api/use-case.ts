import { graphql } from '../../../gql/index.ts';

export const useCaseQuery = graphql(`
  query UseCase($id: ID!) {
    useCase(id: $id) {
      id
      title
      language
      vanishedAt
      ...UseCaseHead_useCase
      ...UseCaseStory_useCase
      ...UseCaseFacts_useCase
      ...SimilarUseCases_useCase
    }
  }
`);
