import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Order, OrderKey } from '../../shared/pagination/keyset.ts';
import type { Page } from '../../shared/pagination/page.ts';
import type { ListRequest } from '../../shared/reads/connection.ts';
import type { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { UseCaseOrder, type UseCaseFilter } from './use-case.args.ts';
import { useCasePredicates } from './use-case.conditions.ts';
import { useCaseShape } from './use-case.shape.ts';
import type { UseCase, UseCaseSearchConnection } from './use-case.type.ts';

/** A use case that matches what was searched for, and how well. */
export interface Match {
  readonly id: string;
  readonly score: number;
}

/** Which use cases a list or its facets are about. */
export interface UseCaseSelection {
  readonly where: readonly UseCaseFilter[] | undefined;
  /** What a search found; undefined for all. */
  readonly matches: readonly Match[] | undefined;
}

const byId = { expression: (n: string) => `${n}.id` };
const newest: Order = {
  name: 'NEWEST',
  keys: [{ expression: (n) => `${n}.updatedAt`, descending: true, temporal: true }, byId],
};
const orders: Record<UseCaseOrder, Order> = {
  NEWEST: newest,
  TITLE: { name: 'TITLE', keys: [{ expression: (n) => `${n}.sortKey` }, byId] },
  ORGANISATION: {
    name: 'ORGANISATION',
    keys: [{ expression: (n) => `${n}.ownerSortKey` }, { expression: (n) => `${n}.sortKey` }, byId],
  },
  RELEVANCE: { name: 'RELEVANCE', keys: [{ expression: () => 'match.score', descending: true }, byId] },
};

/** Best match first. The same words score otherwise as soon as somebody writes, so a cursor's entry is looked up. */
function byRelevanceAmong(matches: readonly Match[]): Order {
  const scores = new Map(matches.map(({ id, score }) => [id, score]));
  const [score, ...others] = orders.RELEVANCE.keys;
  const now: OrderKey['now'] = ([, id]) => scores.get(id as string);
  return { ...orders.RELEVANCE, keys: [{ ...score!, now }, ...others] };
}

/** Use cases in the graph, read in the shape of the question. */
export class UseCaseStore {
  constructor(private readonly reader: Reader) {}

  list(
    selection: UseCaseSelection,
    orderBy: UseCaseOrder,
    page: Page,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<UseCaseSearchConnection> {
    const { matches } = selection;
    const byRelevance = matches ? byRelevanceAmong(matches) : newest;
    const order = orderBy === UseCaseOrder.RELEVANCE ? byRelevance : orders[orderBy];
    const connection = this.reader.list(
      ({ parameters }): ListRequest => ({
        list: 'useCases',
        shape: useCaseShape,
        order,
        page,
        match: matchSelection(selection, parameters),
        where: (node) => useCasePredicates(selection.where, node, parameters),
        asked,
      }),
      caller,
    );
    return connection as unknown as Promise<UseCaseSearchConnection>;
  }

  /** Those of the use cases that the caller may see, by id. */
  byIds(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, UseCase>> {
    return this.reader.byIds(
      { name: 'useCases.byIds', label: 'UseCase', shape: useCaseShape },
      ids,
      asked,
      caller,
    );
  }
}

/** `MATCH …` for all use cases, or for those that a search found, with their scores. */
export function matchSelection(
  { matches }: UseCaseSelection,
  parameters: ParameterBag,
): (node: string) => string {
  if (!matches) return (node) => `MATCH (${node}:UseCase)`;
  const found = parameters.add(matches);
  return (node) => `UNWIND ${found} AS match MATCH (${node}:UseCase {id: match.id})`;
}

/** The order of use cases inside other entities' lists. */
export const useCaseOrders = orders;
