import type { ResolveTree } from 'graphql-parse-resolve-info';
import { NotFound, ValidationFailed } from '../../shared/errors/domain-error.ts';
import { noSuch, tooLong } from '../../shared/errors/sentences.ts';
import { Facet, type FacetValues } from '../../shared/graphql/facet.type.ts';
import { toPage } from '../../shared/pagination/page.ts';
import { askedArguments, isAsked } from '../../shared/reads/connection.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { RetrievalService } from '../retrieval/retrieval.service.ts';
import type { FindableKind } from '../retrieval/retrieval.types.ts';
import type { UseCasesArgs } from './use-case.args.ts';
import type { UseCaseFacetStore } from './use-case.facets.ts';
import { useCaseShape } from './use-case.shape.ts';
import type { Match, UseCaseSelection, UseCaseStore } from './use-case.store.ts';
import type { UseCase, UseCaseSearchConnection } from './use-case.type.ts';

/** Longest text that may be searched for, in characters. */
const longestQuery = 500;

/** Use cases as something that a search may find. */
export const findableUseCases: FindableKind = { label: 'UseCase', visible: useCaseShape.visible };

/** What may be asked about use cases. */
export class UseCaseService {
  constructor(
    private readonly store: UseCaseStore,
    private readonly facets: UseCaseFacetStore,
    private readonly retrieval: RetrievalService,
  ) {}

  /** A page of use cases, with facets beside it when they are asked for. */
  async list(args: UseCasesArgs, asked: ResolveTree, caller: Caller): Promise<UseCaseSearchConnection> {
    const page = toPage(args);
    const { selection, isPartial } = await this.#select(args, caller);
    const [connection, facets, didYouMean] = await Promise.all([
      this.store.list(selection, args.orderBy, page, asked, caller),
      this.#countFacets(selection, asked, caller),
      isAsked(asked, 'didYouMean') ? this.#suggest(args.query, selection, caller) : null,
    ]);
    return Object.assign(connection, { facets, isPartial, didYouMean });
  }

  /** The facets that are asked for, over what a search found. */
  facetsOf(matches: readonly Match[], asked: ResolveTree, caller: Caller): Promise<FacetValues[]> {
    const selection = { where: undefined, matches: matches.map(({ id, score }) => ({ id, score })) };
    return this.#countFacets(selection, asked, caller);
  }

  async byId(id: string, asked: ResolveTree, caller: Caller): Promise<UseCase> {
    const found = (await this.byIds([id], asked, caller)).get(id);
    if (!found) throw new NotFound(noSuch({ da: 'en anvendelse', en: 'use case' }, id), { field: 'id' });
    return found;
  }

  /** Those of the use cases that the caller may see, by id. */
  byIds(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, UseCase>> {
    return this.store.byIds(ids, asked, caller);
  }

  async #select(
    { query, where }: UseCasesArgs,
    caller: Caller,
  ): Promise<{ selection: UseCaseSelection; isPartial: boolean }> {
    if (!query?.trim()) {
      return { selection: { where, matches: undefined }, isPartial: false };
    }
    if (query.length > longestQuery) {
      throw new ValidationFailed('query', tooLong('query', longestQuery));
    }
    const { hits, isPartial } = await this.retrieval.byWords(query, [findableUseCases], caller);
    return { selection: { where, matches: hits.map(({ id, score }) => ({ id, score })) }, isPartial };
  }

  #suggest(
    query: string | undefined,
    { matches }: UseCaseSelection,
    caller: Caller,
  ): Promise<string | null> | null {
    if (query === undefined || !matches) return null;
    const hits = matches.map((match) => ({ ...match, kind: findableUseCases.label }));
    return this.retrieval.suggest(query, hits, [findableUseCases], caller);
  }

  async #countFacets(
    selection: UseCaseSelection,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<FacetValues[]> {
    if (!isAsked(asked, 'facets')) return [];
    const wanted = askedArguments(asked, 'facets').flatMap(({ of }) => (of as Facet[] | undefined) ?? []);
    const facets = wanted.length > 0 ? [...new Set(wanted)] : Object.values(Facet);
    return this.facets.count(selection, facets, caller);
  }
}
