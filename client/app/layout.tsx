import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useScrollMemory } from '../lib/scroll-memory.ts';
import { useFocusKeeping } from './focus-keeping.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Shortcuts, type ShortcutsHandle } from './shortcuts.tsx';

/** What surrounds every page. */
export function Layout({ children }: { children: ReactNode }) {
  const t = useTranslations('app');
  const main = useRef<HTMLElement>(null);
  const shortcuts = useRef<ShortcutsHandle>(null);
  useScrollMemory();
  useFocusOnNewPage(main);
  useFocusKeeping(main);
  return (
    <>
      <a className="skipnav" href="#main-content">
        {t('skip')}
      </a>
      <Header />
      <main id="main-content" ref={main} tabIndex={-1} className="container page-container">
        {children}
      </main>
      <Footer onShowShortcuts={() => shortcuts.current?.show()} />
      <Shortcuts ref={shortcuts} />
    </>
  );
}

/** After a change of page, reading goes on at its top for those who hear it. */
function useFocusOnNewPage(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
