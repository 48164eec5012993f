import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { organisationPath } from '../../../lib/organisation-path.ts';

export const organisationLinkFragment = graphql(`
  fragment OrganisationLink_organisation on Organisation {
    id
    name
    officialName
    code
    country
  }
`);

/** An organisation's name: the way to its page. */
export function OrganisationLink({
  organisation,
}: {
  organisation: FragmentType<typeof organisationLinkFragment>;
}) {
  const t = useTranslations('country');
  const { id, name, officialName, code, country } = readFragment(organisationLinkFragment, organisation);
  return (
    <>
      <LocalLink to={organisationPath({ id, code })}>{officialName ?? name}</LocalLink>
      {country === 'NL' && `, ${t('NL')}`}
    </>
  );
}
