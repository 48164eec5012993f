import { graphql } from '../../../gql/index.ts';

export const outgoingMailQuery = graphql(`
  query OutgoingMails($status: [MailStatus!], $after: String) {
    viewer {
      id
      notificationSettings {
        sendsMail
      }
    }
    outgoingMail(status: $status, first: 25, after: $after) {
      totalCount
      nodes {
        id
        ...OutgoingMailRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const retryMailMutation = graphql(`
  mutation RetryMail($input: RetryMailInput!) {
    retryMail(input: $input) {
      errors {
        field
        code
        message
      }
      mail {
        id
        status
      }
    }
  }
`);
