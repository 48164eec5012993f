import { graphql } from '../../../gql/index.ts';

export const membersQuery = graphql(`
  query OrganisationMembers($id: ID!) {
    organisation(id: $id) {
      id
      name
      privileges
      grantableRoles
      members {
        ...Member_member
      }
      invitations {
        ...Invitation_invitation
      }
    }
  }
`);

export const memberFragment = graphql(`
  fragment Member_member on Member {
    id
    name
    email
    roles
    since
    isManagedElsewhere
    isOneself
    changeableRoles
    endingObstacle
  }
`);

export const invitationFragment = graphql(`
  fragment Invitation_invitation on Invitation {
    id
    email
    roles
    expiresAt
  }
`);
