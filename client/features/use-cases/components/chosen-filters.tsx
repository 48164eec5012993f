import { useTranslations } from 'use-intl';
import { Icon } from '../../../components/ui/icon.tsx';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import type { ChosenFilter } from '../chosen-filters.ts';
import { without, type ListState } from '../list-state.ts';

interface ChosenFiltersProps {
  readonly state: ListState;
  readonly filters: readonly ChosenFilter[];
  readonly onChange: ChangeAddress;
}

/** What is chosen, each to be taken away again. */
export function ChosenFilters({ state, filters, onChange }: ChosenFiltersProps) {
  const t = useTranslations('useCases');
  if (filters.length === 0) return null;
  const reset = () => onChange(Object.fromEntries(filters.map(({ parameter }) => [parameter, undefined])));
  return (
    <div className="chosen" role="group" aria-label={t('chosen')}>
      {filters.map(({ parameter, value, label }) => (
        <button
          key={`${parameter} ${value}`}
          type="button"
          className="chip chip--chosen"
          aria-label={t('remove', { label })}
          onClick={() => onChange({ [parameter]: without(state, parameter, value) })}
        >
          {label} <Icon name="close" />
        </button>
      ))}
      <button type="button" className="function-link" onClick={reset}>
        {t('reset')}
      </button>
    </div>
  );
}
