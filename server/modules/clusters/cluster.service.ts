import type { ResolveTree } from 'graphql-parse-resolve-info';
import { NotFound } from '../../shared/errors/domain-error.ts';
import { noSuch } from '../../shared/errors/sentences.ts';
import { toPage } from '../../shared/pagination/page.ts';
import type { PageArgs } from '../../shared/graphql/page.args.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { ClusterStore } from './cluster.store.ts';
import type { Cluster, ClusterConnection } from './cluster.type.ts';

/** What may be asked about clusters. */
export class ClusterService {
  constructor(private readonly store: ClusterStore) {}

  list(args: PageArgs, asked: ResolveTree, caller: Caller): Promise<ClusterConnection> {
    return this.store.list(toPage(args), asked, caller);
  }

  async byId(id: string, asked: ResolveTree, caller: Caller): Promise<Cluster> {
    const found = (await this.byIds([id], asked, caller)).get(id);
    if (!found) throw noSuchCluster(id);
    return found;
  }

  /** Those of the clusters that the caller may see, by id. */
  byIds(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, Cluster>> {
    return this.store.byIds(ids, asked, caller);
  }
}

export function noSuchCluster(id: string): NotFound {
  return new NotFound(noSuch({ da: 'en klynge', en: 'cluster' }, id), { field: 'id' });
}
