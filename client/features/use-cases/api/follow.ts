import { graphql } from '../../../gql/index.ts';

export const followStateQuery = graphql(`
  query FollowState($id: ID!) {
    useCase(id: $id) {
      id
      privileges
      followedByViewer
      followerCount
    }
  }
`);

export const followMutation = graphql(`
  mutation FollowUseCase($input: FollowUseCaseInput!) {
    followUseCase(input: $input) {
      errors {
        message
      }
      useCase {
        id
      }
    }
  }
`);

export const unfollowMutation = graphql(`
  mutation UnfollowUseCase($input: UnfollowUseCaseInput!) {
    unfollowUseCase(input: $input) {
      errors {
        message
      }
      useCase {
        id
      }
    }
  }
`);
