import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { AdministrationTabs } from '../../../components/ui/administration-tabs.tsx';
import { Gate } from '../../../components/ui/gate.tsx';
import { MissingPage } from '../../../components/ui/missing-page.tsx';
import { administration as danish } from '../../../lib/messages/administration.da.ts';
import { administration as english } from '../../../lib/messages/administration.en.ts';
import { tokens as danishTokens } from '../../../lib/messages/tokens.da.ts';
import { tokens as englishTokens } from '../../../lib/messages/tokens.en.ts';
import { withMessages } from '../../../lib/messages/with-messages.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { OrganisationsSection } from './organisations-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { TokensSection } from './tokens-section.tsx';

const words = {
  da: { administration: danish, tokens: danishTokens },
  en: { administration: english, tokens: englishTokens },
};
const own = {
  personer: { name: 'people', Section: PeopleSection },
  organisationer: { name: 'organisations', Section: OrganisationsSection },
  adgangsnoegler: { name: 'tokens', Section: TokensSection },
} as const;

interface AdministrationProps {
  /** The section of the hub's mails, which another feature has. */
  readonly Mails: ComponentType;
}

/** The hub's people and organisations, for who administers it. */
export const AdministrationPage = withMessages(words, ({ Mails }: AdministrationProps) => {
  const t = useTranslations('administration');
  return (
    <Gate title={t('title')} permission="HUB_ADMINISTER">
      {() => <Administration Mails={Mails} />}
    </Gate>
  );
});

function Administration({ Mails }: AdministrationProps) {
  const t = useTranslations('administration');
  const sections = { ...own, mails: { name: 'mails', Section: Mails } } as const;
  const { section = 'personer' } = useParams();
  const shown = Object.hasOwn(sections, section) ? sections[section as keyof typeof sections] : undefined;
  usePageTitle(shown && `${t(shown.name)} · ${t('title')}`);
  if (!shown) return <MissingPage />;
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      <AdministrationTabs />
      <h2 className="sr-only">{t(shown.name)}</h2>
      <shown.Section />
    </>
  );
}
