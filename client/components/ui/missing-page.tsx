import { useTranslations } from 'use-intl';
import { LocalLink } from '../../lib/local-link.tsx';
import { usePageTitle } from '../../lib/page-title.ts';

/** Said when an address leads to nothing. */
export function MissingPage() {
  const t = useTranslations('state');
  usePageTitle(t('notFoundTitle'));
  return (
    <>
      <h1>{t('notFoundTitle')}</h1>
      <p className="font-lead">{t('notFoundText')}</p>
      <p>
        <LocalLink to="/">{t('notFoundHome')}</LocalLink>
      </p>
    </>
  );
}
