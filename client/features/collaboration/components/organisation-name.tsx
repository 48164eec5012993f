import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';

export const organisationNameFragment = graphql(`
  fragment OrganisationName_organisation on Organisation {
    name
    officialName
    code
  }
`);

/** An organisation's name; that of a Danish municipality leads to its page. */
export function OrganisationName({
  organisation,
}: {
  organisation: FragmentType<typeof organisationNameFragment>;
}) {
  const { name, officialName, code } = readFragment(organisationNameFragment, organisation);
  const shown = officialName ?? name;
  return code ? <LocalLink to={`/kommuner/${code}`}>{shown}</LocalLink> : shown;
}
