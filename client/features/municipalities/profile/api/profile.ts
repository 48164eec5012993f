import { graphql } from '../../../../gql/index.ts';

export const editedProfileFragment = graphql(`
  fragment EditedProfile on Organisation {
    id
    version
    descriptionDa
    descriptionEn
    aiWorkDa
    aiWorkEn
    website
    contactFunction
    contactEmail
    contactPhone
  }
`);

export const editedProfileQuery = graphql(`
  query EditedOrganisation($id: ID!) {
    organisation(id: $id) {
      id
      name
      officialName
      code
      privileges
      ...EditedProfile
    }
  }
`);
