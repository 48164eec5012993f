import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Order } from '../../shared/pagination/keyset.ts';
import type { Page } from '../../shared/pagination/page.ts';
import { filterPredicates, isOneOf, type Conditions } from '../../shared/reads/conditions.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import type { AuditEventFilter } from './audit.args.ts';
import { auditEventShape } from './audit.shape.ts';
import type { AuditEventConnection } from './audit.type.ts';

const newest: Order = {
  name: 'NEWEST',
  keys: [{ expression: (n) => `${n}.sequence`, descending: true }],
};

/** Moments stand in the graph as ISO 8601 in UTC, which is ordered as text. */
const conditions: Conditions<AuditEventFilter> = {
  kind: isOneOf((n) => `${n}.kind`),
  actor: isOneOf((n) => `${n}.actor`),
  organisation: isOneOf((n) => `${n}.organisation`),
  subject: isOneOf((n) => `${n}.subject`),
  from: (moment, node, parameters) => [`${node}.at >= ${parameters.add(moment.toISOString())}`],
  until: (moment, node, parameters) => [`${node}.at < ${parameters.add(moment.toISOString())}`],
};

/** Events of the audit trail, read in the shape of the question. */
export class AuditReadStore {
  constructor(private readonly reader: Reader) {}

  /** Newest first, by the place in the chain. */
  list(
    where: AuditEventFilter | undefined,
    page: Page,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<AuditEventConnection> {
    const connection = this.reader.list(
      ({ parameters }) => ({
        list: 'auditEvents',
        shape: auditEventShape,
        order: newest,
        page,
        match: (node) => `MATCH (${node}:AuditEvent)`,
        where: (node) => filterPredicates(where && [where], conditions, node, parameters),
        asked,
      }),
      caller,
    );
    return connection as unknown as Promise<AuditEventConnection>;
  }
}
