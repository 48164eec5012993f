import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Facet } from '../../../gql/graphql.ts';
import type { FacetList } from '../chosen-filters.ts';
import { useFacetLabel } from '../facet-label.ts';

const shownAtFirst = 6;

interface FacetGroupProps {
  readonly facet: Facet;
  readonly values: FacetList[number]['values'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The values of one facet: the most frequent, and all on demand. */
export function FacetGroup({ facet, values, chosen, onChange }: FacetGroupProps) {
  const t = useTranslations('useCases');
  const format = useFormatter();
  const labelOf = useFacetLabel();
  const [isWhole, setWhole] = useState(false);
  const [isOpen, setOpen] = useState(
    values.length <= shownAtFirst || chosen.length > 0 || facet === 'PROBLEM',
  );
  const shown = values.filter(({ value }, i) => isWhole || i < shownAtFirst || chosen.includes(value));
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <details className="facet" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="facet__name">{t(`facet${facet}`)}</summary>
      <ul className="facet__values no-max-width">
        {shown.map(({ value, label, count }) => (
          <li key={value} className="form-group-checkbox facet__value">
            <input
              type="checkbox"
              className="form-checkbox checkbox-small"
              id={`${facet}-${value}`}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <label htmlFor={`${facet}-${value}`}>
              {labelOf(facet, value, label)} <span className="facet__count">{format.number(count)}</span>
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
