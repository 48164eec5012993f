import { randomUUID } from 'node:crypto';
import { actorLabel, type Actor } from '../../shared/auth/actor.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import type { AuditEvent } from './audit.events.ts';
import type { AuditStore } from './audit.store.ts';

export type { AuditEvent };

/** Who is written down: an actor, or the hub itself where nobody asked. */
export type Recorded = Actor | 'system';

/** Writes down who did what. There is no way to change or take away what was written. */
export class AuditService {
  constructor(
    private readonly graph: Graph,
    private readonly store: AuditStore,
  ) {}

  /**
   * Records the event in the transaction of the change that it is about: if it cannot be written, the change is
   * not made either. Call it last, since everybody who records takes turns from here until the transaction ends.
   */
  async record(tx: Transaction, actor: Recorded, event: AuditEvent): Promise<void> {
    const { kind, subject, organisation = null, ...details } = event;
    await this.store.append(tx, {
      id: `audit-${randomUUID()}`,
      at: new Date().toISOString(),
      kind,
      actor: actor === 'system' ? actor : actorLabel(actor),
      subject,
      organisation,
      details: JSON.stringify(details),
    });
  }

  /** Records what changed nothing: a refused attempt, an export. */
  async recordAlone(actor: Actor, event: AuditEvent): Promise<void> {
    await this.graph.write('audit.recordAlone', (tx) => this.record(tx, actor, event));
  }
}
