import { graphql } from '../../../gql/index.ts';

export const newsQuery = graphql(`
  query News($unreadOnly: Boolean!, $after: String) {
    viewer {
      id
      unreadNotificationCount
      notifications(first: 15, after: $after, unreadOnly: $unreadOnly) {
        nodes {
          id
          ...NewsItem
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Everything that shows what is unread is asked for again by it, since it answers the viewer. */
export const markReadMutation = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      errors {
        field
        code
        message
      }
      viewer {
        id
        unreadNotificationCount
      }
    }
  }
`);
