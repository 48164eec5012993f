import { z } from 'zod';
import type { Graph, Statement, Transaction } from '../../shared/neo4j/graph.ts';
import { sortKey } from '../../shared/text/sort-key.ts';
import { toSearchText } from '../retrieval/search-text.ts';
import type { OrganisationDraft } from './organisation.draft.ts';

const writeNodes: Statement = {
  name: 'organisations.writeNodes',
  cypher: `
    UNWIND $rows AS row
    MERGE (o:Organisation {id: row.id})
      ON CREATE SET o.createdAt = datetime(), o.version = 1, o.audience = 'PUBLIC', o.visibility = 'PUBLIC'
    SET o += row.properties, o.ownerId = row.id, o.updatedAt = datetime()
    REMOVE o:TextDa:TextNl:TextEn:TextOther
    SET o:$(row.labels)`,
};

const replaceRegions: Statement = {
  name: 'organisations.replaceRegions',
  cypher: `
    UNWIND $rows AS row
    MATCH (o:Organisation {id: row.id})
    CALL (o) { OPTIONAL MATCH (o)-[link:IN_REGION]->() DELETE link }
    CALL (o, row) {
      UNWIND row.regions AS membership
      MATCH (region:Organisation {id: membership.region})
      CREATE (o)-[:IN_REGION {from: membership.from, until: membership.until}]->(region)
    }`,
};

const findIdentities: Statement = {
  name: 'organisations.identities',
  cypher: `
    MATCH (o:Organisation)
    RETURN o.id AS id, o.name AS name, o.officialName AS officialName, o.code AS code, o.cvr AS cvr,
           o.country AS country`,
};

const identitySchema = z.object({
  id: z.string(),
  name: z.string(),
  officialName: z.string().nullable(),
  code: z.string().nullable(),
  cvr: z.string().nullable(),
  country: z.string(),
});

/** What an organisation can be recognised by in a file. */
export type OrganisationIdentity = z.infer<typeof identitySchema>;

const properties = [
  'name',
  'officialName',
  'kind',
  'country',
  'code',
  'cvr',
  'description',
  'descriptionEn',
  'website',
  'tileColumn',
  'tileRow',
  'demo',
] as const;

/** Writes organisations, and says which ones there are. */
export class OrganisationWriteStore {
  constructor(private readonly graph: Graph) {}

  /** Creates or replaces the organisations. Regions must come before those that lie in them. */
  async write(tx: Transaction, drafts: readonly OrganisationDraft[]): Promise<void> {
    const rows = drafts.map(toRow);
    await tx.run(writeNodes, { rows });
    await tx.run(replaceRegions, { rows });
  }

  async identities(): Promise<OrganisationIdentity[]> {
    const rows = await this.graph.read(findIdentities);
    return rows.map((row) => identitySchema.parse(row.toObject()));
  }
}

function toRow(draft: OrganisationDraft) {
  const names = [draft.officialName, draft.code, draft.cvr, draft.description, draft.descriptionEn];
  const { label, ...search } = toSearchText(draft.country === 'NL' ? 'nl' : 'da', draft.name, ...names);
  const written = Object.fromEntries(properties.map((name) => [name, draft[name] ?? null]));
  return {
    id: draft.id,
    labels: [label, ...(draft.code === undefined ? [] : ['Municipality'])],
    properties: { ...written, ...search, sortKey: sortKey(draft.name) },
    regions: draft.regions.map(({ until, ...membership }) => ({ ...membership, until: until ?? null })),
  };
}
