import { graphql } from '../../../gql/index.ts';

export const administeredQuery = graphql(`
  query AdministeredOrganisations($where: [OrganisationFilter!], $first: Int!, $after: String) {
    organisations(where: $where, orderBy: NAME, first: $first, after: $after) {
      totalCount
      nodes {
        ...Administered_organisation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const administeredFragment = graphql(`
  fragment Administered_organisation on Organisation {
    id
    name
    members {
      id
      name
      roles
    }
    invitations {
      id
      email
      roles
    }
  }
`);

export const inviteAdministratorMutation = graphql(`
  mutation InviteAdministrator($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      errors {
        field
        code
        message
      }
      invitation {
        id
        email
      }
    }
  }
`);
