import type { ResolveTree } from 'graphql-parse-resolve-info';
import { ValidationFailed } from '../../shared/errors/domain-error.ts';
import { tooLong, type Sentence } from '../../shared/errors/sentences.ts';
import { askedBelow } from '../../shared/graphql/selection.ts';
import { decodeCursor, encodeCursor } from '../../shared/pagination/cursor.ts';
import { toPage, type PageArguments } from '../../shared/pagination/page.ts';
import { aliasKey } from '../../shared/reads/shape.ts';
import { fieldsOf, isAsked } from '../../shared/reads/connection.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { excerpt, highlight } from '../../shared/text/highlight.ts';
import { problemShape } from '../concepts/concept.shapes.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import type { RetrievalService } from '../retrieval/retrieval.service.ts';
import type { FindableKind, NodeText, TextHit } from '../retrieval/retrieval.types.ts';
import { dataStandardShape } from '../standards/standard.shape.ts';
import { initiativeShape } from '../strategy/strategy.shapes.ts';
import { taskShape } from '../tasks/task.shape.ts';
import { findableUseCases, type UseCaseService } from '../use-cases/use-case.service.ts';
import type { Entity, EntityDirectory } from './entity-directory.ts';
import { SearchKind, type SearchHit, type SearchHitConnection } from './search.types.ts';

const longestQuery = 500;

const findable: Record<SearchKind, FindableKind> = {
  [SearchKind.USE_CASE]: findableUseCases,
  [SearchKind.ORGANISATION]: { label: 'Organisation', visible: organisationShape.visible },
  [SearchKind.INITIATIVE]: { label: 'Initiative', visible: initiativeShape.visible },
  [SearchKind.STANDARD]: { label: 'DataStandard', visible: dataStandardShape.visible },
  [SearchKind.TASK]: { label: 'Task', visible: taskShape.visible },
  [SearchKind.PROBLEM]: { label: 'Problem', visible: problemShape.visible },
};

const list = 'search:RELEVANCE';

const forwardsOnly: Sentence = {
  da: 'En søgning læses fra det bedste resultat: brug "first" og "after".',
  en: 'A search is read from the best hit on: use "first" and "after".',
};
const emptyQuery: Sentence = {
  da: '"query" er tomt: angiv nogle ord at søge efter.',
  en: '"query" is empty: give some words to look for.',
};

export interface SearchQuestion extends PageArguments {
  readonly query: string;
  readonly kinds?: readonly SearchKind[] | undefined;
}

/** Search over all kinds of entries. */
export class SearchService {
  constructor(
    private readonly retrieval: RetrievalService,
    private readonly entities: EntityDirectory,
    private readonly useCases: UseCaseService,
  ) {}

  async search(question: SearchQuestion, asked: ResolveTree, caller: Caller): Promise<SearchHitConnection> {
    const { query, kinds } = question;
    assertQuery(query);
    const page = toPage(question);
    if (page.backwards || page.before !== undefined) {
      throw new ValidationFailed('last', forwardsOnly);
    }
    const looked = (kinds && kinds.length > 0 ? kinds : Object.values(SearchKind)).map(
      (kind) => findable[kind],
    );
    const { hits, isPartial } = await this.retrieval.byWords(query, looked, caller);
    const start = placeAfter(hits, page.after);
    const shown = hits.slice(start, start + page.size);
    const [nodes, facets, didYouMean] = await Promise.all([
      this.#show(shown, query, looked, asked, caller),
      isAsked(asked, 'facets') ? this.useCases.facetsOf(useCasesAmong(hits), asked, caller) : [],
      isAsked(asked, 'didYouMean') ? this.retrieval.suggest(query, hits, looked, caller) : null,
    ]);
    const connection = toConnection(nodes, shown, { start, total: hits.length }, asked);
    return Object.assign(connection, { kinds: countKinds(hits), facets, didYouMean, isPartial });
  }

  async #show(
    shown: readonly TextHit[],
    query: string,
    kinds: readonly FindableKind[],
    asked: ResolveTree,
    caller: Caller,
  ): Promise<(SearchHit | undefined)[]> {
    const ids = shown.map(({ id }) => id);
    const below = mergedEntitySelection(asked);
    const [texts, entities] = await Promise.all([
      this.retrieval.texts(ids, kinds, caller),
      this.entities.fetch(ids, below, caller),
    ]);
    const wanted = this.retrieval.lookedUpWords(query);
    return shown.map((hit) => toHit(hit, texts.get(hit.id), entities.get(hit.id), wanted));
  }
}

function toHit(
  { kind, score }: TextHit,
  text: NodeText | undefined,
  entity: Entity | undefined,
  wanted: readonly string[],
): SearchHit | undefined {
  if (!text || !entity) return undefined; // changed since it was found
  return {
    kind: kind as SearchKind,
    score,
    title: highlight(text.title, wanted, text.language),
    excerpt: excerpt(text.text, wanted, text.language),
    entity,
  };
}

function toConnection(
  nodes: readonly (SearchHit | undefined)[],
  shown: readonly TextHit[],
  { start, total }: { start: number; total: number },
  asked: ResolveTree,
): SearchHitConnection {
  const edges = nodes.flatMap((node, i) => (node ? [{ node, cursor: cursorOf(shown[i]!) }] : []));
  const connection: Record<string, unknown> = {
    totalCount: total,
    pageInfo: {
      hasNextPage: start + shown.length < total,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
  for (const { name, alias, ...field } of fieldsOf(asked)) {
    if (name === 'nodes') connection[aliasKey(alias)] = edges.map(({ node }) => node);
    if (name !== 'edges') continue;
    const nodeAliases = fieldsOf({ name, alias, ...field }).filter((inner) => inner.name === 'node');
    connection[aliasKey(alias)] = edges.map(({ node, cursor }) => ({
      cursor,
      ...Object.fromEntries(nodeAliases.map((inner) => [aliasKey(inner.alias), node])),
    }));
  }
  return connection as unknown as SearchHitConnection;
}

/** What is asked of the hits' entities, through `nodes` and through `edges`. */
function mergedEntitySelection(asked: ResolveTree): ResolveTree {
  const selections = [askedBelow(asked, 'nodes', 'entity'), askedBelow(asked, 'edges', 'node', 'entity')];
  const [first, second] = selections.map(({ fieldsByTypeName }) => fieldsByTypeName);
  const types = new Set([...Object.keys(first!), ...Object.keys(second!)]);
  const fieldsByTypeName = Object.fromEntries(
    [...types].map((type) => [type, { ...first![type], ...second![type] }]),
  );
  return { name: 'entity', alias: 'entity', args: {}, fieldsByTypeName };
}

function useCasesAmong(hits: readonly TextHit[]): TextHit[] {
  return hits.filter(({ kind }) => kind === 'UseCase');
}

function countKinds(hits: readonly TextHit[]) {
  return Object.values(SearchKind)
    .map((kind) => ({ kind, count: hits.filter((hit) => hit.kind === (kind as string)).length }))
    .filter(({ count }) => count > 0);
}

function cursorOf({ score, id }: TextHit): string {
  return encodeCursor(list, [score, id]);
}

/** The first place beyond the cursor's hit, by score and id, whether or not that hit is still there. */
function placeAfter(hits: readonly TextHit[], after: string | undefined): number {
  if (after === undefined) return 0;
  const [score, id] = decodeCursor('after', list, 2, after) as [number, string];
  const place = hits.findIndex((hit) => hit.score < score || (hit.score === score && hit.id > id));
  return place < 0 ? hits.length : place;
}

function assertQuery(query: string): void {
  if (query.trim() === '') throw new ValidationFailed('query', emptyQuery);
  if (query.length > longestQuery) {
    throw new ValidationFailed('query', tooLong('query', longestQuery));
  }
}
