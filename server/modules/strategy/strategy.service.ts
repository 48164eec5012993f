import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Caller } from '../../shared/reads/reader.ts';
import type { StrategyKind, StrategyStore } from './strategy.store.ts';

/** What may be asked about the strategy of 2021. Everybody may ask everything. */
export class StrategyService {
  constructor(private readonly store: StrategyStore) {}

  list<Entity>(kind: StrategyKind, asked: ResolveTree, caller: Caller): Promise<Entity[]> {
    return this.store.list(kind, asked, caller);
  }

  byIds<Entity>(
    kind: StrategyKind,
    ids: readonly string[],
    asked: ResolveTree,
    caller: Caller,
  ): Promise<Map<string, Entity>> {
    return this.store.byIds(kind, ids, asked, caller);
  }
}
