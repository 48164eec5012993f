import { z } from 'zod';
import type { Language } from '../../shared/language/language.ts';

/** The query behind the CSV of the audit trail. */
export const auditEventsToExport = /* GraphQL */ `
  query AuditEventsToExport($where: AuditEventFilter, $first: Int, $after: String, $counted: Boolean!) {
    auditEvents(where: $where, first: $first, after: $after) {
      totalCount @include(if: $counted)
      nodes {
        sequence
        at
        kind
        actor {
          id
          name
        }
        organisation {
          id
          name
        }
        subject
        details
        id
        hash
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const nodeSchema = z.object({
  sequence: z.number(),
  at: z.string(),
  kind: z.string(),
  actor: z.object({ id: z.string(), name: z.string().nullable() }),
  organisation: z.object({ id: z.string(), name: z.string() }).nullable(),
  subject: z.string(),
  details: z.string(),
  id: z.string(),
  hash: z.string(),
});

export const exportedAuditSchema = z.object({
  auditEvents: z.object({
    nodes: z.array(nodeSchema),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    totalCount: z.number().optional(),
  }),
});

export type ExportedAuditEvent = z.infer<typeof nodeSchema>;

const columns = [
  ['sequence', 'Nummer', 'Number'],
  ['at', 'Tidspunkt (UTC)', 'Time (UTC)'],
  ['kind', 'Hændelse', 'Event'],
  ['actor', 'Hvem (id)', 'Who (id)'],
  ['actorName', 'Hvem', 'Who'],
  ['organisation', 'Organisation (id)', 'Organisation (id)'],
  ['organisationName', 'Organisation', 'Organisation'],
  ['subject', 'Hvad', 'What'],
  ['details', 'Detaljer (JSON)', 'Details (JSON)'],
  ['id', 'Id', 'Id'],
  ['hash', 'SHA-256', 'SHA-256'],
] as const;

/** The columns of the CSV with their headings. */
export function auditColumns(language: Language): { key: string; header: string }[] {
  return columns.map(([key, danish, english]) => ({ key, header: language === 'en' ? english : danish }));
}

/** One event as a row of texts. */
export function toAuditRow({ actor, organisation, sequence, ...texts }: ExportedAuditEvent) {
  return {
    ...texts,
    sequence: String(sequence),
    actor: actor.id,
    actorName: actor.name ?? '',
    organisation: organisation?.id ?? '',
    organisationName: organisation?.name ?? '',
  };
}
