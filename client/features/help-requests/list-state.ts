import type { HelpRequestFilter } from '../../gql/graphql.ts';

export const filters = ['OPEN', 'ANSWERED', 'ALL'] as const;
type Filter = (typeof filters)[number];

/** Which questions the address asks for. */
export interface ListState {
  readonly query: string | null;
  readonly filter: Filter;
  /** The organisation that asks, by id; null for all. */
  readonly organisation: string | null;
  readonly problem: string | null;
}

export function listState(parameters: URLSearchParams): ListState {
  const given = (name: string) => parameters.get(name)?.trim() || null;
  const status = given('status');
  return {
    query: given('q'),
    filter: filters.find((each) => each === status) ?? 'ALL',
    organisation: given('organisation'),
    problem: given('problem'),
  };
}

/** The state as the API filters by it. */
export function filterOf({ filter, organisation, problem }: ListState): HelpRequestFilter[] {
  const where: HelpRequestFilter = {
    ...(filter !== 'ALL' && { status: [filter] }),
    ...(organisation && { organisation: { in: [organisation] } }),
    ...(problem && { problem: { in: [problem] } }),
  };
  return Object.keys(where).length === 0 ? [] : [where];
}
