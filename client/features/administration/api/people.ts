import { graphql } from '../../../gql/index.ts';

export const peopleQuery = graphql(`
  query People($text: String, $first: Int!, $after: String) {
    people(text: $text, first: $first, after: $after) {
      totalCount
      nodes {
        ...Person_account
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const personFragment = graphql(`
  fragment Person_account on Account {
    id
    name
    email
    createdAt
    deactivatedAt
    demo
    memberships {
      id
      roles
      organisation {
        id
        name
      }
    }
  }
`);

export const deactivateMutation = graphql(`
  mutation DeactivatePerson($input: DeactivatePersonInput!) {
    deactivatePerson(input: $input) {
      errors {
        field
        code
        message
      }
      person {
        ...Person_account
      }
    }
  }
`);

export const reactivateMutation = graphql(`
  mutation ReactivatePerson($input: ReactivatePersonInput!) {
    reactivatePerson(input: $input) {
      errors {
        field
        code
        message
      }
      person {
        ...Person_account
      }
    }
  }
`);
