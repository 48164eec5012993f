import type { ResolveTree } from 'graphql-parse-resolve-info';
import { z } from 'zod';
import { visibilities, type CatalogueEntity } from '../../shared/auth/visibility.ts';
import type { Graph, Statement, Transaction } from '../../shared/neo4j/graph.ts';
import type { Order } from '../../shared/pagination/keyset.ts';
import type { Page } from '../../shared/pagination/page.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { notificationShape } from './notification.shape.ts';
import { MailFrequency, type NotificationConnection } from './notification.type.ts';
import type { EntryNews } from './news.ts';
import { editorRoles, type Audience } from './recipients.ts';

const newest: Order = {
  name: 'NEWEST',
  keys: [
    { expression: (n) => `${n}.at`, descending: true, temporal: true },
    { expression: (n) => `${n}.id` },
  ],
};

const subject: Statement = {
  name: 'notifications.subject',
  cypher: `
    MATCH (u:UseCase|HelpRequest {id: $id})
    RETURN u.audience AS audience, u.ownerId AS ownerId,
           COLLECT { MATCH (u)-[:SHARED_WITH]->(g) RETURN g.id } AS sharedWith`,
};
const candidates: Statement = {
  name: 'notifications.candidates',
  cypher: `
    CALL () {
      MATCH (p:Person)-[:FOLLOWS]->(:UseCase {id: $followersOf}) RETURN p
      UNION
      UNWIND $editorsOf AS id
      MATCH (g:Organisation|Cluster {id: id})
      MATCH (g)<-[:IN_CLUSTER*0..1]-(o:Organisation)<-[:IN]-(m:Membership)<-[:HAS_MEMBERSHIP]-(p:Person)
      WHERE m.endedAt IS NULL AND any(role IN m.roles WHERE role IN $editorRoles)
      RETURN p
      UNION
      MATCH (:HelpRequest {id: $partiesOf})<-[:OF*0..1]-(said)-[:BY]->(p:Person) RETURN p
      UNION
      MATCH (p:Person {id: $person}) RETURN p
    }
    WITH p WHERE p.deactivatedAt IS NULL AND p.id <> $except
    RETURN p.id AS personId, p.email IS NOT NULL AS hasAddress,
           p.mailAddressed AS addressed, p.mailOthers AS others
    ORDER BY personId`,
};
const write: Statement = {
  name: 'notifications.write',
  cypher: `
    MATCH (u:UseCase|HelpRequest {id: $entry})
    UNWIND $rows AS row
    MATCH (p:Person {id: row.personId})
    CALL (u, p) {
      OPTIONAL MATCH (p)<-[:TO]-(unread:Notification {kind: $kind})-[:ABOUT]->(u)
      WHERE $isRenewed AND unread.readAt IS NULL
      RETURN head(collect(unread)) AS unread
    }
    CALL (u, p, row, unread) {
      WITH u, p, row, unread WHERE unread IS NULL
      CREATE (p)<-[:TO]-(n:Notification {id: row.id, kind: $kind, isAddressed: row.isAddressed})-[:ABOUT]->(u)
      RETURN n
      UNION
      WITH unread AS n WHERE n IS NOT NULL
      RETURN n
    }
    SET n.at = datetime(), n.actor = $actor, n.organisation = $organisation
    RETURN p.id AS personId, n.id AS notification, unread IS NULL AS isNew`,
};
const markRead: Statement = {
  name: 'notifications.markRead',
  cypher: `
    MATCH (:Person {id: $personId})<-[:TO]-(n:Notification)
    WHERE n.readAt IS NULL AND ($ids IS NULL OR n.id IN $ids)
    SET n.readAt = datetime()`,
};
const countUnread: Statement = {
  name: 'notifications.countUnread',
  cypher: `RETURN COUNT { MATCH (:Person {id: $personId})<-[:TO]-(n:Notification) WHERE n.readAt IS NULL } AS unread`,
};
const purge: Statement = {
  name: 'notifications.purge',
  cypher: `
    MATCH (n:Notification) WHERE n.at < datetime() - duration({days: $days})
    CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`,
};

const subjectSchema = z.object({
  audience: z.enum(visibilities),
  ownerId: z.string().nullable(),
  sharedWith: z.array(z.string()),
});
const candidateSchema = z.object({
  personId: z.string(),
  hasAddress: z.boolean(),
  addressed: z.enum(MailFrequency).nullable(),
  others: z.enum(MailFrequency).nullable(),
});
const writtenSchema = z.object({ personId: z.string(), notification: z.string(), isNew: z.boolean() });

/** Somebody who may have to be told, and what they chose of mails; null where they chose nothing. */
export type Candidate = z.infer<typeof candidateSchema>;
export type WrittenNotification = z.infer<typeof writtenSchema>;

export interface NewNotifications {
  readonly kind: EntryNews['kind'];
  /** The use case or the question, by id. */
  readonly entry: string;
  /** As in the audit trail: an id, whose name is looked up when it is read. */
  readonly actor: string;
  readonly organisation: string | null;
  readonly rows: readonly { id: string; personId: string; isAddressed: boolean }[];
  /** Whether one of the same kind that is still unread is brought up to date in place of a new one. */
  readonly isRenewed: boolean;
}

/** Notifications: `(:Person)<-[:TO]-(:Notification {kind, at, readAt, actor, organisation})-[:ABOUT]->(:UseCase|HelpRequest)`. */
export class NotificationStore {
  constructor(
    private readonly graph: Graph,
    private readonly reader: Reader,
  ) {}

  /** What decides who may see the entry, as it is within the transaction. */
  async subject(tx: Transaction, id: string): Promise<CatalogueEntity | undefined> {
    const [row] = await tx.run(subject, { id });
    return row && subjectSchema.parse(row.toObject());
  }

  /** Everybody of the audience who is not shut out, but for one. */
  async candidates(tx: Transaction, audience: Audience, except: string): Promise<Candidate[]> {
    const rows = await tx.run(candidates, { ...audience, except, editorRoles });
    return rows.map((row) => candidateSchema.parse(row.toObject()));
  }

  async write(tx: Transaction, news: NewNotifications): Promise<WrittenNotification[]> {
    const rows = await tx.run(write, { ...news });
    return rows.map((row) => writtenSchema.parse(row.toObject()));
  }

  /** The person's own among these, or all of the person's when none are named. */
  async markRead(tx: Transaction, personId: string, ids: readonly string[] | null): Promise<void> {
    await tx.run(markRead, { personId, ids });
  }

  async countUnread(personId: string): Promise<number> {
    const [row] = await this.graph.read(countUnread, { personId });
    return z.number().parse(row?.get('unread'));
  }

  /** The person's, newest first. */
  list(
    { personId, unreadOnly, page }: { personId: string; unreadOnly: boolean; page: Page },
    asked: ResolveTree,
    caller: Caller,
  ): Promise<NotificationConnection> {
    const connection = this.reader.list(
      ({ parameters }) => ({
        ...{ list: 'notifications', shape: notificationShape, order: newest, page, asked },
        match: (node) => `MATCH (:Person {id: ${parameters.add(personId)}})<-[:TO]-(${node}:Notification)`,
        where: (node) => (unreadOnly ? [`${node}.readAt IS NULL`] : []),
      }),
      caller,
    );
    return connection as unknown as Promise<NotificationConnection>;
  }

  /** Forgets what is older than this. */
  async purge(days: number): Promise<void> {
    await this.graph.runAlone(purge, { days });
  }
}
