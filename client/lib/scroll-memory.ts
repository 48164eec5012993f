import { useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

const positions = new Map<string, number>();
const patienceMilliseconds = 3_000;
const readersMoves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Takes the reader back to where they were on a page that they return to, as soon as it is long enough
 * again; a page that is opened anew begins at its top, or at the place that its address names.
 */
export function useScrollMemory(): void {
  const { key, pathname, hash } = useLocation();
  const navigation = useNavigationType();
  useLayoutEffect(() => {
    const remember = () => positions.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);
  useLayoutEffect(() => {
    const position = navigation === NavigationType.Pop ? positions.get(key) : undefined;
    return position === undefined ? undefined : scrollWhenLongEnough(position);
  }, [key, navigation]);
  useLayoutEffect(() => {
    if (navigation !== NavigationType.Pop && hash === '') window.scrollTo(0, 0);
    // A change of the address within a page leaves the reader where they are.
  }, [pathname]);
}

/** Scrolls to a position once the page reaches that far, unless its reader moves first. */
function scrollWhenLongEnough(position: number): () => void {
  const end = Date.now() + patienceMilliseconds;
  let timer: number | undefined;
  const stop = () => {
    window.clearTimeout(timer);
    for (const move of readersMoves) window.removeEventListener(move, stop);
  };
  const attempt = () => {
    window.scrollTo(0, position);
    if (Math.abs(window.scrollY - position) <= 1 || Date.now() > end) stop();
    else timer = window.setTimeout(attempt, 50);
  };
  for (const move of readersMoves) window.addEventListener(move, stop, { passive: true });
  attempt();
  return stop;
}
