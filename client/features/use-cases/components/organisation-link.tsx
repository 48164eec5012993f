import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';

export const organisationLinkFragment = graphql(`
  fragment OrganisationLink_organisation on Organisation {
    id
    name
    officialName
    code
    country
  }
`);

/** An organisation's name: a way to its profile where it has one, else to its use cases. */
export function OrganisationLink({
  organisation,
}: {
  organisation: FragmentType<typeof organisationLinkFragment>;
}) {
  const t = useTranslations('country');
  const { id, name, officialName, code, country } = readFragment(organisationLinkFragment, organisation);
  const path = code ? `/kommuner/${code}` : `/anvendelser?involved=${encodeURIComponent(id)}`;
  return (
    <>
      <LocalLink to={path}>{officialName ?? name}</LocalLink>
      {country === 'NL' && `, ${t('NL')}`}
    </>
  );
}
