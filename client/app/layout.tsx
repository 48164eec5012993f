import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Shortcuts } from './shortcuts.tsx';

/** What surrounds every page. */
export function Layout({ children }: { children: ReactNode }) {
  const t = useTranslations('app');
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <>
      <a className="skipnav" href="#main-content">
        {t('skip')}
      </a>
      <Header />
      <main id="main-content" ref={main} tabIndex={-1} className="container page-container">
        {children}
      </main>
      <Footer />
      <Shortcuts />
    </>
  );
}

/** After a change of page, reading goes on at its top, for those who see it and those who hear it. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
