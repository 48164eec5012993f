import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Order } from '../../shared/pagination/keyset.ts';
import type { Page } from '../../shared/pagination/page.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { clusterShape } from './cluster.shape.ts';
import type { Cluster, ClusterConnection } from './cluster.type.ts';

const byName: Order = {
  name: 'NAME',
  keys: [{ expression: (n) => `${n}.sortKey` }, { expression: (n) => `${n}.id` }],
};

/** Clusters, read in the shape of the question. */
export class ClusterStore {
  constructor(private readonly reader: Reader) {}

  /** A page of those that are in force, by name. */
  list(page: Page, asked: ResolveTree, caller: Caller): Promise<ClusterConnection> {
    const connection = this.reader.list(
      () => ({
        ...{ list: 'clusters', shape: clusterShape, order: byName, page, asked },
        match: (node) => `MATCH (${node}:Cluster)`,
        where: (node) => [`${node}.retiredAt IS NULL`],
      }),
      caller,
    );
    return connection as unknown as Promise<ClusterConnection>;
  }

  /** Those of the clusters that the caller may see, retired ones too, by id. */
  byIds(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, Cluster>> {
    return this.reader.byIds(
      { name: 'clusters.byIds', label: 'Cluster', shape: clusterShape },
      ids,
      asked,
      caller,
    );
  }
}
