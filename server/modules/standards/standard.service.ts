import type { ResolveTree } from 'graphql-parse-resolve-info';
import { toPage, type PageArguments } from '../../shared/pagination/page.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { DataStandardStore } from './standard.store.ts';
import type { DataStandard, DataStandardConnection } from './standard.type.ts';

/** What may be asked about standards. */
export class DataStandardService {
  constructor(private readonly store: DataStandardStore) {}

  list(args: PageArguments, asked: ResolveTree, caller: Caller): Promise<DataStandardConnection> {
    return this.store.list(toPage(args), asked, caller);
  }

  /** Those of the standards that the caller may see, by id. */
  byIds(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, DataStandard>> {
    return this.store.byIds(ids, asked, caller);
  }
}
