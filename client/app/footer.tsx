import { useTranslations } from 'use-intl';

export function Footer() {
  const t = useTranslations('app');
  return (
    <footer>
      <div className="footer">
        <div className="container site-footer">
          <p>{t('footerAbout')}</p>
          <ul className="unstyled-list inline-list">
            <li>
              <a href="/graphiql">{t('footerData')}</a>
            </li>
            <li>{t('footerSource')}</li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
