import type { Facet, UseCaseFilter, UseCaseOrder, UseCaseStatus } from '../../gql/graphql.ts';

/** The facets in the order of the page, with the parameter of the address that holds what is chosen. */
export const facetParameters: Record<Facet, string> = {
  STATUS: 'status',
  COUNTRY: 'country',
  REGION: 'region',
  ORGANISATION: 'owner',
  PROBLEM: 'problem',
  TASK: 'task',
  TECHNIQUE: 'technique',
  ORIGIN: 'origin',
};

export const facetOrder = Object.keys(facetParameters) as Facet[];

export const orders: readonly UseCaseOrder[] = ['RELEVANCE', 'NEWEST', 'TITLE', 'ORGANISATION'];

export const pageSize = 25;

/** What a list of use cases shows, as it stands in the address. */
export interface ListState {
  readonly query: string;
  readonly orderBy: UseCaseOrder;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** How many rows are shown, if there are so many. */
  readonly shown: number;
}

export function readListState(parameters: URLSearchParams): ListState {
  const order = parameters.get('order') as UseCaseOrder | null;
  const names = [...Object.values(facetParameters), 'involved'];
  return {
    query: parameters.get('q') ?? '',
    orderBy: order && orders.includes(order) ? order : 'RELEVANCE',
    chosen: Object.fromEntries(names.map((name) => [name, parameters.getAll(name)])),
    shown: Math.max(pageSize, Number.parseInt(parameters.get('vis') ?? '', 10) || 0),
  };
}

/** The state as variables of the query. */
export function toVariables({ query, orderBy, chosen }: Omit<ListState, 'shown'>) {
  const among = (name: string) => (chosen[name]!.length > 0 ? { in: [...chosen[name]!] } : undefined);
  const list = (name: string) => (chosen[name]!.length > 0 ? [...chosen[name]!] : undefined);
  const where: UseCaseFilter = {
    owner: among('owner'),
    involved: among('involved'),
    task: among('task'),
    problem: among('problem'),
    technique: among('technique'),
    country: list('country'),
    region: list('region'),
    status: list('status') as UseCaseStatus[] | undefined,
    origin: list('origin'),
  };
  const isFiltered = Object.values(where).some((condition) => condition !== undefined);
  return { query: query === '' ? undefined : query, orderBy, where: isFiltered ? [where] : undefined };
}

/** The values chosen of one parameter, less one. */
export function without({ chosen }: ListState, parameter: string, value: string): string[] {
  return chosen[parameter]!.filter((other) => other !== value);
}

/** The address of the same list as CSV. */
export function csvAddress(parameters: URLSearchParams): string {
  return `/export/use-cases.csv?${parameters}`;
}
