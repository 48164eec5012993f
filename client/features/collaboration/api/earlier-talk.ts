import { graphql } from '../../../gql/index.ts';

export const talkPageFragment = graphql(`
  fragment TalkPage_comments on CommentConnection {
    nodes {
      id
      ...Thread_comment
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
`);

export const earlierTalkQuery = graphql(`
  query EarlierTalk($id: ID!, $before: String!) {
    useCase(id: $id) {
      id
      comments(last: 30, before: $before) {
        ...TalkPage_comments
      }
    }
  }
`);
