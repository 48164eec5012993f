import { useTranslations } from 'use-intl';
import { LocalLink } from '../../../lib/local-link.tsx';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import type { ListState } from '../list-state.ts';
import { useChosenFilters } from './chosen-filters.tsx';
import type { FacetList } from './facets.tsx';

interface EmptyListProps {
  readonly state: ListState;
  readonly facets: FacetList;
  readonly onChange: ChangeAddress;
}

/** What was looked for, and ways to find more. */
export function EmptyList({ state, facets, onChange }: EmptyListProps) {
  const t = useTranslations('useCases');
  const filters = useChosenFilters(state, facets);
  return (
    <div className="alert alert-info">
      <div className="alert-body">
        <h2 className="alert-heading">{t('emptyTitle')}</h2>
        {state.query !== '' && <p>{t('emptyQuery', { query: state.query })}</p>}
        {filters.length > 0 && <p>{t('emptyFilters', { count: filters.length })}</p>}
        <ul className="unstyled-list">
          {filters.map(({ parameter, value, label }) => (
            <li key={`${parameter} ${value}`}>
              <button
                type="button"
                className="function-link"
                onClick={() =>
                  onChange({ [parameter]: state.chosen[parameter]!.filter((other) => other !== value) })
                }
              >
                {t('emptyLoosen', { label })}
              </button>
            </li>
          ))}
          {state.query !== '' && (
            <li>
              <LocalLink to={`/?problem=${encodeURIComponent(state.query)}`}>{t('emptyAsk')}</LocalLink>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}
