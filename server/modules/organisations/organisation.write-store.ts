import { z } from 'zod';
import type { Graph, Statement, Transaction } from '../../shared/neo4j/graph.ts';
import type { OrganisationDraft } from './organisation.draft.ts';
import { profileOfNode, profileSchema, toNode, type OrganisationProfile } from './organisation.profile.ts';

const findWritten: Statement = {
  name: 'organisations.findWritten',
  cypher: `
    UNWIND $ids AS id
    MATCH (o:Organisation {id: id})
    SET o.takenAt = datetime() // takes the lock, so that nobody writes between this and what is written below
    REMOVE o.takenAt // seeding twice changes nothing
    WITH o WHERE o.editedAt IS NOT NULL
    RETURN o.id AS id, ${profileOfNode} AS profile`,
};

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

const writtenSchema = z.object({ id: z.string(), profile: profileSchema });

/** What an organisation can be recognised by in a file. */
export type OrganisationIdentity = z.infer<typeof identitySchema>;

const properties = [
  'name',
  'officialName',
  'kind',
  'country',
  'code',
  'cvr',
  'tileColumn',
  'tileRow',
  'demo',
] as const;

/** Writes organisations, and says which ones there are. */
export class OrganisationWriteStore {
  constructor(private readonly graph: Graph) {}

  /**
   * Creates or replaces the organisations. Regions must come before those that lie in them. Where an organisation's
   * own people have written its profile, that stays: no register speaks for it any longer.
   */
  async write(tx: Transaction, drafts: readonly OrganisationDraft[]): Promise<void> {
    const written = await tx.run(findWritten, { ids: drafts.map(({ id }) => id) });
    const profiles = new Map(
      written.map((row) => writtenSchema.parse(row.toObject())).map(({ id, profile }) => [id, profile]),
    );
    const rows = drafts.map((draft) => toRow(draft, profiles.get(draft.id) ?? profileOf(draft)));
    await tx.run(writeNodes, { rows });
    await tx.run(replaceRegions, { rows });
  }

  async identities(): Promise<OrganisationIdentity[]> {
    const rows = await this.graph.read(findIdentities);
    return rows.map((row) => identitySchema.parse(row.toObject()));
  }
}

function toRow(draft: OrganisationDraft, profile: OrganisationProfile) {
  const { label, properties: derived } = toNode(draft, profile);
  const written = Object.fromEntries(properties.map((name) => [name, draft[name] ?? null]));
  return {
    id: draft.id,
    labels: [label, ...(draft.code === undefined ? [] : ['Municipality'])],
    properties: { ...written, ...derived },
    regions: draft.regions.map(({ until, ...membership }) => ({ ...membership, until: until ?? null })),
  };
}

function profileOf({ description, descriptionEn, website }: OrganisationDraft): OrganisationProfile {
  const stated = { descriptionDa: description ?? null, descriptionEn: descriptionEn ?? null };
  const unstated = { aiWorkDa: null, aiWorkEn: null, contactFunction: null, contactEmail: null };
  return { ...stated, ...unstated, website: website ?? null, contactPhone: null };
}
