import type { ResolveTree } from 'graphql-parse-resolve-info';
import { z } from 'zod';
import type { Graph, Statement } from '../../shared/neo4j/graph.ts';
import type { Order } from '../../shared/pagination/keyset.ts';
import type { Page } from '../../shared/pagination/page.ts';
import { filterPredicates, isOneOf, type Conditions } from '../../shared/reads/conditions.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { AuditOutcomeType, type AuditEventFilter, type AuditOrder } from './audit.args.ts';
import { refusedKinds } from './audit.events.ts';
import { auditEventShape } from './audit.shape.ts';
import type { AuditEventConnection } from './audit.type.ts';

const orders: Record<AuditOrder, Order> = {
  NEWEST: { name: 'NEWEST', keys: [{ expression: (n) => `${n}.sequence`, descending: true }] },
  OLDEST: { name: 'OLDEST', keys: [{ expression: (n) => `${n}.sequence` }] },
};
const mostNamed = 1_000;
const namedActors: Statement = {
  name: 'auditEvents.namedActors',
  cypher: `
    MATCH (n:Person|ApiToken)
    WHERE toLower(n.name) CONTAINS toLower($text) OR toLower(n.email) CONTAINS toLower($text)
    RETURN n.id AS id LIMIT ${mostNamed}`,
};
const namedOrganisations: Statement = {
  name: 'auditEvents.namedOrganisations',
  cypher: `
    MATCH (n:Organisation)
    WHERE toLower(n.name) CONTAINS toLower($text) OR toLower(n.officialName) CONTAINS toLower($text)
    RETURN n.id AS id LIMIT ${mostNamed}`,
};

/** A filter whose names have been looked up. */
export type KnownAuditFilter = Omit<AuditEventFilter, 'actorName' | 'organisationName'>;

/** Moments stand in the graph as ISO 8601 in UTC, which is ordered as text. */
const conditions: Conditions<KnownAuditFilter> = {
  kind: isOneOf((n) => `${n}.kind`),
  actor: isOneOf((n) => `${n}.actor`),
  organisation: isOneOf((n) => `${n}.organisation`),
  subject: isOneOf((n) => `${n}.subject`),
  outcome: (outcome, node, parameters) => [
    `${outcome === AuditOutcomeType.REFUSED ? '' : 'NOT '}${node}.kind IN ${parameters.addChoices(refusedKinds)}`,
  ],
  from: (moment, node, parameters) => [`${node}.at >= ${parameters.add(moment.toISOString())}`],
  until: (moment, node, parameters) => [`${node}.at < ${parameters.add(moment.toISOString())}`],
};

/** Events of the audit trail, read in the shape of the question. */
export class AuditReadStore {
  constructor(
    private readonly graph: Graph,
    private readonly reader: Reader,
  ) {}

  /** The people and tokens that have the text in their name or address now, by id. */
  namedActors(text: string): Promise<string[]> {
    return this.#ids(namedActors, text);
  }

  /** The organisations that have the text in their name now, by id. */
  namedOrganisations(text: string): Promise<string[]> {
    return this.#ids(namedOrganisations, text);
  }

  /** In the order of the chain, or the other way round. */
  list(
    where: KnownAuditFilter | undefined,
    orderBy: AuditOrder,
    page: Page,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<AuditEventConnection> {
    const connection = this.reader.list(
      ({ parameters }) => ({
        list: 'auditEvents',
        shape: auditEventShape,
        order: orders[orderBy],
        page,
        match: (node) => `MATCH (${node}:AuditEvent)`,
        where: (node) => filterPredicates(where && [where], conditions, node, parameters),
        asked,
      }),
      caller,
    );
    return connection as unknown as Promise<AuditEventConnection>;
  }

  async #ids(statement: Statement, text: string): Promise<string[]> {
    const rows = await this.graph.read(statement, { text });
    return rows.map((row) => z.string().parse(row.get('id')));
  }
}
