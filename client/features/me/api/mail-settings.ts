import { graphql } from '../../../gql/index.ts';

export const mailSettingsQuery = graphql(`
  query MailSettings {
    viewer {
      id
      notificationSettings {
        addressed
        others
        language
        sendsMail
      }
    }
  }
`);

export const updateMailSettingsMutation = graphql(`
  mutation UpdateMailSettings($input: UpdateNotificationSettingsInput!) {
    updateNotificationSettings(input: $input) {
      errors {
        field
        code
        message
      }
      viewer {
        id
        notificationSettings {
          addressed
          others
          language
        }
      }
    }
  }
`);
