import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../../../components/ui/icon.tsx';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import type { FacetList } from '../chosen-filters.ts';
import { facetOrder, facetParameters } from '../list-state.ts';
import { FacetGroup } from './facet-group.tsx';

interface FacetsProps {
  readonly facets: FacetList;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly onChange: ChangeAddress;
}

/** What the list could be narrowed by, with counts; on a narrow screen behind a button. */
export function Facets({ facets, chosen, onChange }: FacetsProps) {
  const t = useTranslations('useCases');
  const [isOpen, setOpen] = useState(false);
  const byName = new Map(facets.map(({ facet, values }) => [facet, values]));
  const groups = facetOrder
    .map((facet) => ({ facet, values: byName.get(facet) ?? [], name: facetParameters[facet] }))
    .filter(({ values, name }) => values.length > 1 || (values.length > 0 && chosen[name]!.length > 0));
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="facets-title" className={`facets${isOpen ? ' facets--open' : ''}`}>
      <h2 id="facets-title" className="facets__title">
        {t('filters')}
      </h2>
      <button
        type="button"
        className="button button-secondary facets__toggle"
        aria-expanded={isOpen}
        aria-controls="facets-groups"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'close' : 'filter'} />
        {isOpen ? t('hideFilters') : t('filters')}
      </button>
      <div id="facets-groups" className="facets__groups">
        {groups.map(({ facet, values, name }) => (
          <FacetGroup
            key={facet}
            facet={facet}
            values={values}
            chosen={chosen[name]!}
            onChange={(next) => onChange({ [name]: next })}
          />
        ))}
      </div>
    </section>
  );
}
