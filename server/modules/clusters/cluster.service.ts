import type { ResolveTree } from 'graphql-parse-resolve-info';
import { NotFound, ValidationFailed } from '../../shared/errors/domain-error.ts';
import { noSuch, tooLong } from '../../shared/errors/sentences.ts';
import { toPage } from '../../shared/pagination/page.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { ClustersArgs } from './cluster.input.ts';
import type { ClusterStore } from './cluster.store.ts';
import type { Cluster, ClusterConnection } from './cluster.type.ts';

const longestText = 200;

/** What may be asked about clusters. */
export class ClusterService {
  constructor(private readonly store: ClusterStore) {}

  list({ text, ...paging }: ClustersArgs, asked: ResolveTree, caller: Caller): Promise<ClusterConnection> {
    if (text && text.length > longestText) throw new ValidationFailed('text', tooLong('text', longestText));
    return this.store.list(text, toPage(paging), asked, caller);
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
