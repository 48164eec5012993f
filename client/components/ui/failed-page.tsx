import { useTranslations } from 'use-intl';
import { usePageTitle } from '../../lib/page-title.ts';

/** Said when a page cannot be shown at all; loading it again fetches its newest version. */
export function FailedPage() {
  const t = useTranslations('state');
  usePageTitle(t('failedTitle'));
  return (
    <>
      <h1>{t('failedTitle')}</h1>
      <p className="font-lead">{t('failedText')}</p>
      <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
        {t('reload')}
      </button>
    </>
  );
}
