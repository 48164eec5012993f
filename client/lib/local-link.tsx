import { Link, useSearchParams, type LinkProps } from 'react-router';

/** A link within the interface that keeps the language of the page. */
export function LocalLink({ to, ...props }: LinkProps & { to: string }) {
  return <Link {...props} to={useLocalPath()(to)} />;
}

/** Adds the page's language to a path of the interface. */
export function useLocalPath(): (path: string) => string {
  const [parameters] = useSearchParams();
  const language = parameters.get('lang');
  return (path) => {
    if (language === null) return path;
    const [pathname, query] = path.split('?') as [string, string | undefined];
    const next = new URLSearchParams(query);
    next.set('lang', language);
    return `${pathname}?${next}`;
  };
}
