import type { ResolveTree } from 'graphql-parse-resolve-info';
import { toPage } from '../../shared/pagination/page.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { AuditEventsArgs } from './audit.args.ts';
import type { AuditReadStore } from './audit.read-store.ts';
import type { AuditEventConnection } from './audit.type.ts';

/** What may be asked about the audit trail; by whom, the statement decides. */
export class AuditReadService {
  constructor(private readonly store: AuditReadStore) {}

  list(args: AuditEventsArgs, asked: ResolveTree, caller: Caller): Promise<AuditEventConnection> {
    return this.store.list(args.where, toPage(args), asked, caller);
  }
}
