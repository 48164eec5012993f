import { useQuery } from 'urql';
import type { Facet, UseCasesQuery } from '../../gql/graphql.ts';
import { filterTitlesQuery } from './api/filter-titles.ts';
import { useFacetLabel } from './facet-label.ts';
import { facetParameters, type ListState } from './list-state.ts';

export type FacetList = UseCasesQuery['useCases']['facets'];

export interface ChosenFilter {
  readonly parameter: string;
  readonly value: string;
  readonly label: string;
}

const facetsByParameter = new Map(
  Object.entries(facetParameters).map(([facet, parameter]) => [parameter, facet as Facet]),
);

/** Each chosen value with its words. Those that the facets do not hold, since nothing is left, are asked for. */
export function useChosenFilters({ chosen }: ListState, facets: FacetList): ChosenFilter[] {
  const labelOf = useFacetLabel();
  const pairs = Object.entries(chosen).flatMap(([parameter, values]) =>
    values.map((value) => ({ parameter, value })),
  );
  const known = new Map(
    facets.flatMap(({ facet, values }) =>
      values.map(({ value, label }) => [`${facetParameters[facet]} ${value}`, label] as const),
    ),
  );
  const unknown = pairs.filter(({ parameter, value }) => !known.has(`${parameter} ${value}`));
  const titles = useTitles(unknown.map(({ value }) => value));
  return pairs.map(({ parameter, value }) => {
    const label = known.get(`${parameter} ${value}`) ?? titles.get(value) ?? value;
    return { parameter, value, label: labelOf(facetsByParameter.get(parameter), value, label) };
  });
}

function useTitles(ids: readonly string[]): ReadonlyMap<string, string> {
  const isKnown = ids.every((id) => !id.includes('-'));
  const variables = { organisations: [...ids] };
  const [{ data }] = useQuery({ query: filterTitlesQuery, variables, pause: isKnown });
  const titled = [...(data?.problems ?? []), ...(data?.techniques ?? []), ...(data?.tasks ?? [])];
  return new Map([
    ...titled.map(({ id, title }) => [id, title] as const),
    ...(data?.organisations.nodes ?? []).map(({ id, name }) => [id, name] as const),
  ]);
}
