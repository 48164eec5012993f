import type { ResolveTree } from 'graphql-parse-resolve-info';
import { z } from 'zod';
import { languages } from '../../shared/language/language.ts';
import type { Graph, Statement } from '../../shared/neo4j/graph.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { MailKind } from '../mail/mail.type.ts';
import { defaultFrequency } from './notification.defaults.ts';
import { notificationShape } from './notification.shape.ts';

const addressee: Statement = {
  name: 'letters.addressee',
  cypher: `
    MATCH (m:OutgoingMail {id: $mail})
    OPTIONAL MATCH (m)-[:TO]->(p:Person) WHERE p.deactivatedAt IS NULL
    OPTIONAL MATCH (m)-[:TELLS]->(i:Invitation)-[:TO]->(o:Organisation) WHERE i.expiresAt > datetime()
    RETURN m.kind AS kind, p.id AS personId, coalesce(p.email, i.email) AS email,
           coalesce(p.mailLanguage, m.language, 'da') AS language,
           o.name AS organisation, toString(date(i.expiresAt)) AS until`,
};

const addresseeSchema = z.object({
  kind: z.enum(MailKind),
  personId: z.string().nullable(),
  email: z.string().nullable(),
  language: z.enum(languages),
  /** Who invites, and until when; null where it is no invitation, or none that is open. */
  organisation: z.string().nullable(),
  until: z.string().nullable(),
});
export type Addressee = z.infer<typeof addresseeSchema>;

const field = (name: string): ResolveTree => ({ name, alias: name, args: {}, fieldsByTypeName: {} });
const asked: ResolveTree = {
  ...field('notifications'),
  fieldsByTypeName: { [notificationShape.type]: { text: field('text'), path: field('path') } },
};

const itemSchema = z.object({ text: z.string(), path: z.string().nullable() });

/** What a mail has to say, as it is at the moment. */
export class LetterStore {
  constructor(
    private readonly graph: Graph,
    private readonly reader: Reader,
  ) {}

  async addressee(mail: string): Promise<Addressee | undefined> {
    const [row] = await this.graph.read(addressee, { mail });
    return row && addresseeSchema.parse(row.toObject());
  }

  /** The mail's notifications that are unread and still wanted by mail; the path is null where nothing may be seen. */
  async items(mail: string, reader: Caller): Promise<z.infer<typeof itemSchema>[]> {
    const rows = await this.reader.entities(
      {
        ...{ name: 'letters.items', shape: notificationShape, asked },
        match: (node, parameters) => `
          MATCH (:OutgoingMail {id: ${parameters.add(mail)}})-[:TELLS]->(${node}:Notification)-[:TO]->(p:Person)
          WITH ${node}, CASE WHEN ${node}.isAddressed
            THEN coalesce(p.mailAddressed, '${defaultFrequency.addressed}')
            ELSE coalesce(p.mailOthers, '${defaultFrequency.others}') END AS frequency
          WHERE ${node}.readAt IS NULL AND frequency <> 'NONE'
          WITH ${node}`,
        orderBy: (node) => `ORDER BY ${node}.at DESC, ${node}.id`,
      },
      reader,
    );
    return rows.map((row) => itemSchema.parse(row));
  }
}
