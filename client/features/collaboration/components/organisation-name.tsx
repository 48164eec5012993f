import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { organisationPath } from '../../../lib/organisation-path.ts';

export const organisationNameFragment = graphql(`
  fragment OrganisationName_organisation on Organisation {
    id
    name
    officialName
    code
  }
`);

/** An organisation's name: the way to its page. */
export function OrganisationName({
  organisation,
}: {
  organisation: FragmentType<typeof organisationNameFragment>;
}) {
  const { id, name, officialName, code } = readFragment(organisationNameFragment, organisation);
  return <LocalLink to={organisationPath({ id, code })}>{officialName ?? name}</LocalLink>;
}
