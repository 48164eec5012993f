import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Page } from '../../shared/pagination/page.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { dataStandardShape } from './standard.shape.ts';
import type { DataStandard, DataStandardConnection } from './standard.type.ts';

const byName = {
  name: 'NAME',
  keys: [{ expression: (n: string) => `${n}.sortKey` }, { expression: (n: string) => `${n}.id` }],
};

/** Standards in the graph: `(:DataStandard {id, shortName, title, publisher, domain, kind, …})`. */
export class DataStandardStore {
  constructor(private readonly reader: Reader) {}

  list(page: Page, asked: ResolveTree, caller: Caller): Promise<DataStandardConnection> {
    const connection = this.reader.list(
      () => ({
        list: 'dataStandards',
        shape: dataStandardShape,
        order: byName,
        page,
        match: (node) => `MATCH (${node}:DataStandard)`,
        where: () => [],
        asked,
      }),
      caller,
    );
    return connection as unknown as Promise<DataStandardConnection>;
  }

  /** Those of the standards that the caller may see, by id. */
  byIds(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, DataStandard>> {
    const standards = { name: 'dataStandards.byIds', label: 'DataStandard', shape: dataStandardShape };
    return this.reader.byIds(standards, ids, asked, caller);
  }
}
