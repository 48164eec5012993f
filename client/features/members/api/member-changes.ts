import { graphql } from '../../../gql/index.ts';

export const inviteMutation = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
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

export const withdrawMutation = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      errors {
        field
        code
        message
      }
      invitation {
        id
      }
    }
  }
`);

export const changeMemberMutation = graphql(`
  mutation ChangeMember($input: ChangeMemberInput!) {
    changeMember(input: $input) {
      errors {
        field
        code
        message
      }
      member {
        id
        name
        roles
      }
    }
  }
`);

export const endMembershipMutation = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      errors {
        field
        code
        message
      }
      member {
        id
        name
      }
    }
  }
`);
