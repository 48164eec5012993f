import { useTranslations } from 'use-intl';
import { Icon } from '../../../components/ui/icon.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';

export const organisationContactFragment = graphql(`
  fragment OrganisationContact_organisation on Organisation {
    website
    contactFunction
    contactEmail
    contactPhone
  }
`);

interface OrganisationContactProps {
  readonly organisation: FragmentType<typeof organisationContactFragment>;
}

/** Where to read more, and whom to ask: rows of a list of facts, none where it has not said so. */
export function OrganisationContact({ organisation }: OrganisationContactProps) {
  const t = useTranslations('municipality');
  const said = readFragment(organisationContactFragment, organisation);
  const { website, contactFunction, contactEmail, contactPhone } = said;
  const hasContact = contactFunction ?? contactEmail ?? contactPhone;
  return (
    <>
      {website && (
        <>
          <dt>{t('website')}</dt>
          <dd>
            <a href={website} rel="noreferrer">
              {shortAddress(website)}
              <Icon name="external" />
            </a>
          </dd>
        </>
      )}
      {hasContact && (
        <>
          <dt>{t('contact')}</dt>
          <dd className="profile__contact">
            {contactFunction && <span>{contactFunction}</span>}
            {contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>}
            {contactPhone && <a href={`tel:${contactPhone.replace(/[^+\d]/g, '')}`}>{contactPhone}</a>}
          </dd>
        </>
      )}
    </>
  );
}

/** An address as people say it: without what every address begins with. */
function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
