import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Facet, UseCasesQuery } from '../../../gql/graphql.ts';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import { facetOrder, facetParameters } from '../list-state.ts';
import { useFacetLabel } from './facet-label.ts';

export type FacetList = UseCasesQuery['useCases']['facets'];
type Values = FacetList[number]['values'];

const shownAtFirst = 6;

interface FacetsProps {
  readonly facets: FacetList;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly onChange: ChangeAddress;
}

/** What the list could be narrowed by, with counts. */
export function Facets({ facets, chosen, onChange }: FacetsProps) {
  const t = useTranslations('useCases');
  const byName = new Map(facets.map(({ facet, values }) => [facet, values]));
  return (
    <section aria-labelledby="facets-title" className="facets">
      <h2 id="facets-title" className="facets__title">
        {t('filters')}
      </h2>
      {facetOrder.map((facet) => {
        const values = byName.get(facet) ?? [];
        const name = facetParameters[facet];
        if (values.length === 0) return null;
        return (
          <FacetGroup
            key={facet}
            facet={facet}
            values={values}
            chosen={chosen[name]!}
            onChange={(next) => onChange({ [name]: next })}
          />
        );
      })}
    </section>
  );
}

interface FacetGroupProps {
  readonly facet: Facet;
  readonly values: Values;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function FacetGroup({ facet, values, chosen, onChange }: FacetGroupProps) {
  const t = useTranslations('useCases');
  const labelOf = useFacetLabel();
  const [isWhole, setWhole] = useState(false);
  const [...shown] = isWhole ? values : values.slice(0, shownAtFirst);
  shown.push(
    ...values.filter(({ value }) => chosen.includes(value) && !shown.some((s) => s.value === value)),
  );
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <details
      className="facet"
      open={values.length <= shownAtFirst || chosen.length > 0 || facet === 'PROBLEM'}
    >
      <summary className="facet__name">{t(`facet${facet}`)}</summary>
      <ul className="facet__values">
        {shown.map(({ value, label, count }) => (
          <li key={value} className="form-group-checkbox">
            <input
              type="checkbox"
              className="form-checkbox checkbox-small"
              id={`${facet}-${value}`}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <label htmlFor={`${facet}-${value}`}>
              {labelOf(facet, value, label)} <span className="facet__count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > shownAtFirst && (
        <button type="button" className="function-link" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('showFewer') : t('showAllValues', { count: values.length })}
        </button>
      )}
    </details>
  );
}
