import { useState } from 'react';
import { Link, NavLink, useLocation, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Icon } from '../components/ui/icon.tsx';
import type { Permission } from '../gql/graphql.ts';
import { useLanguage } from '../lib/language.tsx';
import { LocalLink, useLocalPath } from '../lib/local-link.tsx';
import { useViewer } from '../lib/viewer.tsx';
import { Account } from './account.tsx';
import { Bell } from './bell.tsx';
import { HeaderSearch } from './header-search.tsx';
import { prefetchPage } from './pages.ts';

const destinations = [
  { path: '/soeg', name: 'search' },
  { path: '/anvendelser', name: 'useCases' },
  { path: '/kommuner', name: 'municipalities' },
  { path: '/spoergsmaal', name: 'questions', permission: 'HELP_REQUEST_READ' },
  { path: '/standarder', name: 'standards' },
  { path: '/maalbillede', name: 'strategy' },
] as const satisfies readonly { path: string; name: string; permission?: Permission }[];

/** Name, search, language and main menu. */
export function Header() {
  const t = useTranslations('app');
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="header site-header">
      <div className="container site-header__top">
        <LocalLink to="/" className="site-header__name">
          <img src="/favicon.svg" alt="" width="32" height="32" />
          {t('name')}
        </LocalLink>
        <span className="site-header__tagline">{t('tagline')}</span>
        <HeaderSearch />
        <LanguageLink />
        <Bell />
        <Account />
        <button
          type="button"
          className="function-link site-header__menu"
          aria-expanded={isOpen}
          aria-controls="main-menu"
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'close' : 'menu'} />
          {t('menu')}
        </button>
      </div>
      <MainMenu isOpen={isOpen} onChoose={() => setOpen(false)} />
    </header>
  );
}

function MainMenu({ isOpen, onChoose }: { isOpen: boolean; onChoose: () => void }) {
  const t = useTranslations();
  const localPath = useLocalPath();
  const { viewer } = useViewer();
  const shown = destinations.filter(
    (each) => !('permission' in each) || viewer?.permissions.includes(each.permission),
  );
  return (
    <nav
      id="main-menu"
      aria-label={t('app.mainMenu')}
      className={`site-menu${isOpen ? ' site-menu--open' : ''}`}
    >
      <div className="container">
        <ul className="site-menu__list no-max-width">
          {shown.map(({ path, name }) => (
            <li key={path}>
              <NavLink
                to={localPath(path)}
                className="site-menu__link"
                onMouseEnter={() => prefetchPage(path)}
                onFocus={() => prefetchPage(path)}
                onClick={onChoose}
              >
                {t(`nav.${name}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

/** The same place in the other language. */
function LanguageLink() {
  const t = useTranslations('app');
  const language = useLanguage();
  const { pathname, hash } = useLocation();
  const [parameters] = useSearchParams();
  const next = new URLSearchParams(parameters);
  if (language === 'da') next.set('lang', 'en');
  else next.delete('lang');
  const other = language === 'da' ? 'en' : 'da';
  return (
    <Link
      className="site-header__language"
      to={{ pathname, search: next.toString(), hash }}
      lang={other}
      hrefLang={other}
      title={t('otherLanguageLabel')}
    >
      {t('otherLanguage')}
    </Link>
  );
}
