import { z } from 'zod';
import type { Actor } from '../../../shared/auth/actor.ts';
import type { Statement, Transaction } from '../../../shared/neo4j/graph.ts';
import { ParameterBag } from '../../../shared/reads/parameter-bag.ts';
import { profileOfNode, profileSchema, toNode, type OrganisationProfile } from '../organisation.profile.ts';
import { organisationShape } from '../organisation.shape.ts';

const text = z.string().nullable();
const editedSchema = z.object({
  id: z.string(),
  version: z.number(),
  names: z.object({ name: z.string(), officialName: text, country: z.string(), code: text, cvr: text }),
  profile: profileSchema,
});

/** An organisation that is about to be changed; nobody else changes it until the transaction ends. */
export type EditedOrganisation = Readonly<z.infer<typeof editedSchema>>;

const save: Statement = {
  name: 'organisations.saveProfile',
  cypher: `
    MATCH (o:Organisation {id: $id})
    SET o += $properties, o.version = $version, o.editedAt = datetime(), o.updatedAt = datetime()`,
};

/** Changes what an organisation says of itself, inside the caller's transaction. */
export class OrganisationEditingStore {
  /** The organisation as it is, held for this transaction; undefined when the actor may not see it. */
  async take(tx: Transaction, actor: Actor, id: string): Promise<EditedOrganisation | undefined> {
    const parameters = new ParameterBag();
    const visible = organisationShape.visible.toCypher(actor, 'o', parameters);
    const cypher = `
      MATCH (o:Organisation {id: ${parameters.add(id)}}) WHERE ${visible}
      SET o.takenAt = datetime() // takes the lock, so that what is read below is what will be changed
      RETURN o.id AS id, o.version AS version, ${profileOfNode} AS profile,
        o {.name, .officialName, .country, .code, .cvr} AS names`;
    const [row] = await tx.run({ name: 'organisations.take', cypher }, parameters.values);
    return row && editedSchema.parse(row.toObject());
  }

  /** Gives the organisation this profile in the place of the one that it has, and makes it found by its words. */
  async save(
    tx: Transaction,
    { id, names }: EditedOrganisation,
    profile: OrganisationProfile,
    version: number,
  ): Promise<void> {
    await tx.run(save, { id, version, properties: toNode(names, profile).properties });
  }
}
