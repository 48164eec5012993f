import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Goes to the place that the address names, once what is shown there has come. */
export function useHashTarget(isReady: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!isReady || hash === '') return;
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    target?.scrollIntoView({ block: 'center' });
    target?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
    if (target?.tabIndex === 0) target.focus({ preventScroll: true });
  }, [hash, isReady]);
}
