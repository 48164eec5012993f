import { useTranslations } from 'use-intl';
import { Tabs } from './tabs.tsx';

/** The pages for who administers the hub. */
export function AdministrationTabs() {
  const t = useTranslations('account');
  const tabs = [
    { path: '/administration', title: t('people') },
    { path: '/administration/organisationer', title: t('organisations') },
    { path: '/administration/adgangsnoegler', title: t('tokens') },
    { path: '/administration/mails', title: t('mails') },
    { path: '/klynger', title: t('clusters') },
  ];
  return <Tabs label={t('administrationPages')} tabs={tabs} />;
}
