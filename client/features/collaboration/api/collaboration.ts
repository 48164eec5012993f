import { graphql } from '../../../gql/index.ts';

export const collaborationQuery = graphql(`
  query Collaboration($id: ID!) {
    useCase(id: $id) {
      id
      privileges
      owner {
        id
      }
      ...AdoptionList_useCase
      ...AdoptionButton_useCase
      ...InspirationList_useCase
      ...Talk_useCase
    }
  }
`);
