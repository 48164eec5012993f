import { useTranslations } from 'use-intl';
import type { Facet, UseCaseStatus } from '../../gql/graphql.ts';

/** The words for a facet's value: the server's, except for codes that the interface has words for. */
export function useFacetLabel(): (facet: Facet | undefined, value: string, label: string) => string {
  const t = useTranslations();
  return (facet, value, label) => {
    if (facet === 'STATUS') return t(`status.${value as UseCaseStatus}`);
    if (facet === 'COUNTRY' && (value === 'DK' || value === 'NL')) return t(`country.${value}`);
    return label;
  };
}
