import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Order } from '../../shared/pagination/keyset.ts';
import type { Page } from '../../shared/pagination/page.ts';
import { byText } from '../../shared/reads/conditions.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { clusterShape } from './cluster.shape.ts';
import type { Cluster, ClusterConnection } from './cluster.type.ts';

const byName: Order = {
  name: 'NAME',
  keys: [{ expression: (n) => `${n}.sortKey` }, { expression: (n) => `${n}.id` }],
};

const named = byText(
  (n) => `${n}.name`,
  (n) => `${n}.purpose`,
);

/** Clusters, read in the shape of the question. */
export class ClusterStore {
  constructor(private readonly reader: Reader) {}

  /** A page of those that are in force, by name: all, or where the text is in name or purpose. */
  list(text: string | undefined, page: Page, asked: ResolveTree, caller: Caller): Promise<ClusterConnection> {
    const connection = this.reader.list(
      ({ parameters }) => ({
        ...{ list: 'clusters', shape: clusterShape, order: byName, page, asked },
        match: (node) => `MATCH (${node}:Cluster)`,
        where: (node) => [
          `${node}.retiredAt IS NULL`,
          ...named({ contains: text ?? null }, node, parameters),
        ],
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
