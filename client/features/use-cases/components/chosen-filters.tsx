import { useTranslations } from 'use-intl';
import { Icon } from '../../../components/ui/icon.tsx';
import type { Facet } from '../../../gql/graphql.ts';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import { facetParameters, type ListState } from '../list-state.ts';
import { useFacetLabel } from './facet-label.ts';
import type { FacetList } from './facets.tsx';

export interface ChosenFilter {
  readonly parameter: string;
  readonly value: string;
  readonly label: string;
}

/** Each chosen value with its words. */
export function useChosenFilters({ chosen }: ListState, facets: FacetList): ChosenFilter[] {
  const labelOf = useFacetLabel();
  const facetOf = new Map(
    Object.entries(facetParameters).map(([facet, parameter]) => [parameter, facet as Facet]),
  );
  return Object.entries(chosen).flatMap(([parameter, values]) =>
    values.map((value) => {
      const facet = facetOf.get(parameter) ?? 'ORGANISATION';
      const known = facets.find((each) => each.facet === facet)?.values.find((each) => each.value === value);
      return { parameter, value, label: labelOf(facet, value, known?.label ?? value) };
    }),
  );
}

interface ChosenFiltersProps {
  readonly state: ListState;
  readonly facets: FacetList;
  readonly onChange: ChangeAddress;
}

/** What is chosen, each to be taken away again. */
export function ChosenFilters({ state, facets, onChange }: ChosenFiltersProps) {
  const t = useTranslations('useCases');
  const filters = useChosenFilters(state, facets);
  if (filters.length === 0) return null;
  const without = ({ parameter, value }: ChosenFilter) =>
    onChange({ [parameter]: state.chosen[parameter]!.filter((other) => other !== value) });
  const reset = () => onChange(Object.fromEntries(filters.map(({ parameter }) => [parameter, undefined])));
  return (
    <div className="chosen" role="group" aria-label={t('chosen')}>
      {filters.map((filter) => (
        <button
          key={`${filter.parameter} ${filter.value}`}
          type="button"
          className="tag"
          onClick={() => without(filter)}
        >
          <span className="sr-only">{t('remove', { label: filter.label })}</span>
          <span aria-hidden="true">{filter.label}</span> <Icon name="close" />
        </button>
      ))}
      <button type="button" className="function-link" onClick={reset}>
        {t('reset')}
      </button>
    </div>
  );
}
