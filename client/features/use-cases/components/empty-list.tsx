import { useTranslations } from 'use-intl';
import { AskOthers } from '../../../components/ui/ask-others.tsx';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import type { ChosenFilter } from '../chosen-filters.ts';
import type { ListState } from '../list-state.ts';
import { useLooseningCounts } from '../loosening-counts.ts';

interface EmptyListProps {
  readonly state: ListState;
  readonly filters: readonly ChosenFilter[];
  readonly onChange: ChangeAddress;
}

/** What was looked for, and ways to find more: first the one that gives most. */
export function EmptyList({ state, filters, onChange }: EmptyListProps) {
  const t = useTranslations('useCases');
  const ways = useLooseningCounts(state, filters);
  return (
    <div className="alert alert-info">
      <div className="alert-body">
        <h2 className="alert-heading">{t('emptyTitle')}</h2>
        {state.query !== '' && <p>{t('emptyQuery', { query: state.query })}</p>}
        {filters.length > 0 && <p>{t('emptyFilters', { count: filters.length })}</p>}
        <ul className="empty-list__ways">
          {ways.map(({ label, count, changes }) => (
            <li key={label}>
              <button type="button" className="function-link" onClick={() => onChange(changes)}>
                {t('emptyLoosen', { label })}
              </button>{' '}
              ({t('count', { count })})
            </li>
          ))}
          {state.query !== '' && (
            <li>
              <LocalLink to={`/?problem=${encodeURIComponent(state.query)}`}>{t('emptyAsk')}</LocalLink>
            </li>
          )}
          {state.query !== '' && (
            <li className="empty-list__ask">
              <AskOthers words={state.query} />
            </li>
          )}
          <li>
            <LocalLink to="/anvendelser">{t('emptyAll')}</LocalLink>
          </li>
        </ul>
      </div>
    </div>
  );
}
