import { useTranslations } from 'use-intl';

export function Footer({ onShowShortcuts }: { onShowShortcuts: () => void }) {
  const t = useTranslations('app');
  return (
    <footer>
      <div className="footer">
        <div className="container site-footer">
          <p>{t('footerAbout')}</p>
          <ul className="site-footer__list no-max-width">
            <li>
              <a href="/graphiql">{t('footerData')}</a>
            </li>
            <li>
              <button type="button" className="function-link" onClick={onShowShortcuts}>
                {t('shortcuts')}
              </button>
            </li>
            <li>{t('footerSource')}</li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
