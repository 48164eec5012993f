import { z } from 'zod';
import type { Graph, Statement, Transaction } from '../../shared/neo4j/graph.ts';

export interface NewsMail {
  readonly id: string;
  readonly personId: string;
  readonly notification: string;
}

const queueNews: Statement = {
  name: 'outbox.queueNews',
  cypher: `
    UNWIND $mails AS mail
    MATCH (p:Person {id: mail.personId}), (n:Notification {id: mail.notification})
    CREATE (m:OutgoingMail {id: mail.id, kind: 'NEWS', status: 'QUEUED', attempts: 0, createdAt: datetime(),
                            queuedAt: datetime(), nextAttemptAt: datetime()})-[:TO]->(p)
    CREATE (m)-[:TELLS]->(n)`,
};
const collect: Statement = {
  name: 'outbox.collect',
  cypher: `
    UNWIND $mails AS mail
    MATCH (p:Person {id: mail.personId}), (n:Notification {id: mail.notification})
    SET p.collectedAt = datetime() // one digest a person, however many write at once
    WITH mail, p, n
    CALL (p) {
      OPTIONAL MATCH (p)<-[:TO]-(open:OutgoingMail {kind: 'DIGEST', status: 'QUEUED'})
      WHERE open.attempts = 0 AND open.leasedUntil IS NULL
      RETURN head(collect(open)) AS open
    }
    CALL (p, mail, open) {
      WITH p, mail, open WHERE open IS NULL
      CREATE (m:OutgoingMail {id: mail.id, kind: 'DIGEST', status: 'QUEUED', attempts: 0, createdAt: datetime(),
                              queuedAt: datetime($dueAt), nextAttemptAt: datetime($dueAt)})-[:TO]->(p)
      RETURN m
      UNION
      WITH open AS m WHERE m IS NOT NULL
      RETURN m
    }
    MERGE (m)-[:TELLS]->(n)`,
};
const queueInvitation: Statement = {
  name: 'outbox.queueInvitation',
  cypher: `
    MATCH (i:Invitation {id: $invitation})
    OPTIONAL MATCH (waiting:OutgoingMail {status: 'QUEUED'})-[:TELLS]->(i)
    WITH i, count(waiting) AS waiting WHERE waiting = 0
    CREATE (:OutgoingMail {id: $id, kind: 'INVITATION', status: 'QUEUED', language: $language, attempts: 0,
                           createdAt: datetime(), queuedAt: datetime(), nextAttemptAt: datetime()})-[:TELLS]->(i)`,
};

const isDue = `m.status = 'QUEUED' AND m.nextAttemptAt <= datetime()
      AND (m.leasedUntil IS NULL OR m.leasedUntil < datetime())`;

const hasDue: Statement = {
  name: 'outbox.hasDue',
  cypher: `RETURN EXISTS { MATCH (m:OutgoingMail) WHERE ${isDue} } AS is`,
};
const takeTurn: Statement = {
  name: 'outbox.takeTurn',
  cypher: `MERGE (t:MailTurn {id: 'turn'}) SET t.takenAt = datetime()`,
};
const claim: Statement = {
  name: 'outbox.claim',
  cypher: `
    MATCH (m:OutgoingMail) WHERE ${isDue}
    WITH m ORDER BY m.nextAttemptAt, m.id LIMIT 1
    SET m.leasedUntil = datetime() + duration({seconds: $leaseSeconds}), m.lease = $lease
    RETURN m.id AS id, m.attempts AS attempts, m.queuedAt.epochMillis AS queuedAt`,
};

/** What became of a mail is written only by who still holds it. */
const held = `MATCH (m:OutgoingMail {id: $id, lease: $lease})`;

const markSent: Statement = {
  name: 'outbox.markSent',
  cypher: `
    ${held}
    SET m.status = 'SENT', m.sentAt = datetime(), m.attempts = m.attempts + 1
    REMOVE m.lease, m.leasedUntil, m.nextAttemptAt, m.lastError`,
};
const markFailed: Statement = {
  name: 'outbox.markFailed',
  cypher: `
    ${held}
    SET m.status = CASE WHEN $nextAttemptAt IS NULL THEN 'FAILED' ELSE 'QUEUED' END,
        m.attempts = m.attempts + 1, m.lastError = $reason, m.nextAttemptAt = datetime($nextAttemptAt)
    REMOVE m.lease, m.leasedUntil`,
};
const drop: Statement = { name: 'outbox.drop', cypher: `${held} DETACH DELETE m` };
const retry: Statement = {
  name: 'outbox.retry',
  cypher: `
    MATCH (m:OutgoingMail {id: $id}) WHERE m.status <> 'SENT'
    SET m.status = 'QUEUED', m.queuedAt = datetime(), m.nextAttemptAt = datetime()
    RETURN m.id AS id`,
};
const purge: Statement = {
  name: 'outbox.purge',
  cypher: `
    MATCH (m:OutgoingMail) WHERE m.status <> 'QUEUED' AND m.queuedAt < datetime() - duration({days: $days})
    CALL (m) { DETACH DELETE m } IN TRANSACTIONS OF 1000 ROWS`,
};

const claimedSchema = z.object({
  id: z.string(),
  attempts: z.number(),
  queuedAt: z.number().transform((milliseconds) => new Date(milliseconds)),
});

/** A mail that nobody else sends until the lease is over. */
export type ClaimedMail = z.infer<typeof claimedSchema> & { readonly lease: string };

/**
 * Mails to be sent: `(:OutgoingMail {status, attempts, nextAttemptAt, …})-[:TELLS]->(:Notification|Invitation)`,
 * and `-[:TO]->(:Person)` where somebody is told. What they say, and the address, is found when they are sent.
 */
export class OutboxStore {
  constructor(private readonly graph: Graph) {}

  async queueNews(tx: Transaction, mails: readonly NewsMail[]): Promise<void> {
    await tx.run(queueNews, { mails });
  }

  /** Adds to the mail that the person gets then, or begins it. */
  async collect(tx: Transaction, mails: readonly NewsMail[], dueAt: Date): Promise<void> {
    await tx.run(collect, { mails, dueAt: dueAt.toISOString() });
  }

  async queueInvitation(
    tx: Transaction,
    mail: { id: string; invitation: string; language: string },
  ): Promise<void> {
    await tx.run(queueInvitation, mail);
  }

  async hasDue(): Promise<boolean> {
    const [row] = await this.graph.read(hasDue);
    return z.boolean().parse(row?.get('is'));
  }

  /** The mail that has waited longest, for this lease alone. Those who claim take turns. */
  async claim(lease: string, leaseSeconds: number): Promise<ClaimedMail | undefined> {
    return this.graph.write(claim.name, async (tx) => {
      await tx.run(takeTurn);
      const [row] = await tx.run(claim, { lease, leaseSeconds });
      return row && { ...claimedSchema.parse(row.toObject()), lease };
    });
  }

  markSent(mail: ClaimedMail): Promise<void> {
    return this.#settle(markSent, mail);
  }

  /** To be tried again then, or given up when there is no then. */
  markFailed(mail: ClaimedMail, reason: string, next: Date | undefined): Promise<void> {
    return this.#settle(markFailed, mail, { reason, nextAttemptAt: next?.toISOString() ?? null });
  }

  drop(mail: ClaimedMail): Promise<void> {
    return this.#settle(drop, mail);
  }

  /** Lets it be sent at once; answers whether there is such a mail that was not sent. */
  async retry(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.run(retry, { id })).length > 0;
  }

  /** Forgets mails that were sent or given up, this long after they were queued. */
  async purge(days: number): Promise<void> {
    await this.graph.runAlone(purge, { days });
  }

  async #settle(statement: Statement, { id, lease }: ClaimedMail, further = {}): Promise<void> {
    await this.graph.write(statement.name, (tx) => tx.run(statement, { id, lease, ...further }));
  }
}
