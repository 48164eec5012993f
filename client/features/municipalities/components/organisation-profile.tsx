import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { useLanguage } from '../../../lib/language.tsx';

export const organisationProfileFragment = graphql(`
  fragment OrganisationProfile_organisation on Organisation {
    country
    descriptionDa
    descriptionEn
    aiWorkDa
    aiWorkEn
  }
`);

interface OrganisationProfileProps {
  readonly organisation: FragmentType<typeof organisationProfileFragment>;
}

/** What an organisation says of itself; nothing where it has not said anything. */
export function OrganisationProfile({ organisation }: OrganisationProfileProps) {
  const t = useTranslations('municipality');
  const said = readFragment(organisationProfileFragment, organisation);
  const { country, descriptionDa, descriptionEn, aiWorkDa, aiWorkEn } = said;
  return (
    <>
      <Text own={descriptionDa} english={descriptionEn} country={country} />
      {(aiWorkDa ?? aiWorkEn) && <h2>{t('aiWork')}</h2>}
      <Text own={aiWorkDa} english={aiWorkEn} country={country} />
    </>
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
