import { useState } from 'react';
import { NavLink, useLocation, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Icon } from '../components/ui/icon.tsx';
import { useLanguage } from '../lib/language.tsx';
import { LocalLink, useLocalPath } from '../lib/local-link.tsx';
import { HeaderSearch } from './header-search.tsx';
import { pages } from './pages.ts';

const destinations = [
  { path: '/anvendelser', name: 'useCases', prefetch: pages.useCases },
  { path: '/kommuner', name: 'municipalities', prefetch: pages.municipalities },
  { path: '/maalbillede', name: 'strategy', prefetch: pages.strategy },
  { path: '/standarder', name: 'standards', prefetch: pages.standards },
] as const;

/** Name, search, language and main menu. */
export function Header() {
  const t = useTranslations();
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="header site-header">
      <div className="container site-header__top">
        <LocalLink to="/" className="site-header__name">
          <img src="/favicon.svg" alt="" width="32" height="32" />
          {t('app.name')}
        </LocalLink>
        <span className="site-header__tagline">{t('app.tagline')}</span>
        <HeaderSearch />
        <LanguageLink />
        <button
          type="button"
          className="function-link site-header__menu"
          aria-expanded={isOpen}
          aria-controls="main-menu"
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'close' : 'menu'} />
          {isOpen ? t('app.closeMenu') : t('app.menu')}
        </button>
      </div>
      <MainMenu isOpen={isOpen} onChoose={() => setOpen(false)} />
    </header>
  );
}

function MainMenu({ isOpen, onChoose }: { isOpen: boolean; onChoose: () => void }) {
  const t = useTranslations();
  const localPath = useLocalPath();
  return (
    <nav
      id="main-menu"
      aria-label={t('app.mainMenu')}
      className={`site-menu${isOpen ? ' site-menu--open' : ''}`}
    >
      <div className="container">
        <ul className="site-menu__list">
          {destinations.map(({ path, name, prefetch }) => (
            <li key={path}>
              <NavLink
                to={localPath(path)}
                className="site-menu__link"
                onMouseEnter={() => void prefetch()}
                onFocus={() => void prefetch()}
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

function LanguageLink() {
  const t = useTranslations('app');
  const language = useLanguage();
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const next = new URLSearchParams(parameters);
  if (language === 'da') next.set('lang', 'en');
  else next.delete('lang');
  const query = next.size > 0 ? `?${next}` : '';
  return (
    <a
      className="site-header__language"
      href={`${pathname}${query}`}
      lang={language === 'da' ? 'en' : 'da'}
      hrefLang={language === 'da' ? 'en' : 'da'}
      title={t('otherLanguageLabel')}
    >
      {t('otherLanguage')}
    </a>
  );
}
