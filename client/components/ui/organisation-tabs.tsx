import { useTranslations } from 'use-intl';
import { Tabs } from './tabs.tsx';

/** The pages for those who manage an organisation. */
export function OrganisationTabs({ id }: { id: string }) {
  const t = useTranslations('account');
  const path = `/organisationer/${id}`;
  const tabs = [
    { path: `${path}/rediger`, title: t('profile') },
    { path: `${path}/medlemmer`, title: t('members') },
    { path: `${path}/adgangsnoegler`, title: t('tokens') },
  ];
  return <Tabs label={t('organisationPages')} tabs={tabs} />;
}
