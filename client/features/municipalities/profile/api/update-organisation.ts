import { graphql } from '../../../../gql/index.ts';

export const updateOrganisationMutation = graphql(`
  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      errors {
        field
        code
        message
      }
      organisation {
        id
        version
      }
      current {
        ...EditedProfile
      }
    }
  }
`);
