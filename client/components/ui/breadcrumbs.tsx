import { useTranslations } from 'use-intl';
import { LocalLink } from '../../lib/local-link.tsx';
import { Icon } from './icon.tsx';

export interface Crumb {
  readonly title: string;
  readonly path?: string;
}

/** The way here; the last crumb is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('app');
  return (
    <nav className="breadcrumbs" aria-label={t('breadcrumbs')}>
      <ol className="breadcrumbs__list">
        {crumbs.map(({ title, path }, i) => (
          <li
            key={title}
            className="breadcrumbs__list-item"
            aria-current={path === undefined ? 'page' : undefined}
          >
            {i > 0 && <Icon name="chevronRight" />}
            {path === undefined ? (
              title
            ) : (
              <LocalLink className="breadcrumbs__link" to={path}>
                {title}
              </LocalLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
