import { useTranslations } from 'use-intl';

/** What nobody has stated. */
export function Unknown() {
  const t = useTranslations('app');
  return <span className="unknown">{t('unknown')}</span>;
}
