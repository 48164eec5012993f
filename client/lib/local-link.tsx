import type { FocusEvent, MouseEvent } from 'react';
import { Link, useSearchParams, type LinkProps } from 'react-router';
import { usePrefetch } from './prefetch.ts';

/** A link within the interface that keeps the language of the page, and fetches its page on intent. */
export function LocalLink({ to, onMouseEnter, onFocus, ...props }: LinkProps & { to: string }) {
  const prefetch = usePrefetch();
  const enter = (event: MouseEvent<HTMLAnchorElement>) => {
    prefetch(to);
    onMouseEnter?.(event);
  };
  const focus = (event: FocusEvent<HTMLAnchorElement>) => {
    prefetch(to);
    onFocus?.(event);
  };
  return <Link {...props} to={useLocalPath()(to)} onMouseEnter={enter} onFocus={focus} />;
}

/** Adds the page's language to a path of the interface. */
export function useLocalPath(): (path: string) => string {
  const [parameters] = useSearchParams();
  const language = parameters.get('lang');
  return (path) => (language === null ? path : withParameter(path, 'lang', language));
}

function withParameter(path: string, name: string, value: string): string {
  const { pathname, searchParams, hash } = new URL(path, 'http://hub');
  searchParams.set(name, value);
  return `${pathname}?${searchParams}${hash}`;
}
