import { useTranslations } from 'use-intl';
import { Icon } from '../../../components/ui/icon.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { useLanguage } from '../../../lib/language.tsx';

export const organisationProfileFragment = graphql(`
  fragment OrganisationProfile_organisation on Organisation {
    country
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

interface OrganisationProfileProps {
  readonly organisation: FragmentType<typeof organisationProfileFragment>;
}

/** What an organisation says of itself; nothing where it has not said anything. */
export function OrganisationProfile({ organisation }: OrganisationProfileProps) {
  const t = useTranslations('municipality');
  const said = readFragment(organisationProfileFragment, organisation);
  const { country, website, contactFunction, contactEmail, contactPhone } = said;
  const hasContact = contactFunction ?? contactEmail ?? contactPhone;
  return (
    <div className="profile">
      <Text own={said.descriptionDa} english={said.descriptionEn} country={country} />
      {(said.aiWorkDa ?? said.aiWorkEn) && <h2>{t('aiWork')}</h2>}
      <Text own={said.aiWorkDa} english={said.aiWorkEn} country={country} />
      {(website ?? hasContact) && (
        <dl className="short-facts">
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
              <dd>
                {contactFunction && <span>{contactFunction}</span>}
                {contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>}
                {contactPhone && <a href={`tel:${contactPhone.replace(/[^+\d]/g, '')}`}>{contactPhone}</a>}
              </dd>
            </>
          )}
        </dl>
      )}
    </div>
  );
}

interface TextProps {
  /** In the language of its country. */
  readonly own: string | null;
  readonly english: string | null;
  readonly country: string;
}

/** A text in the reader's language, or in the other one where it stands in that alone. */
function Text({ own, english, country }: TextProps) {
  const isEnglish = useLanguage() === 'en' ? english !== null : own === null;
  const text = isEnglish ? english : own;
  if (text === null) return null;
  const language = country === 'NL' ? 'nl' : 'da';
  return (
    <p className="profile__text" lang={isEnglish ? 'en' : language}>
      {text}
    </p>
  );
}

/** An address as people say it: without what every address begins with. */
function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
