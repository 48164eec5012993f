import { z } from 'zod';
import type { Graph, Statement } from '../../shared/neo4j/graph.ts';

const byId: Statement = {
  name: 'profiles.byId',
  cypher: `
    MATCH (p:Person {id: $id})
    RETURN p.id AS id, p.name AS name, p.email AS email, coalesce(p.demo, false) AS demo`,
};

const profileSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  demo: z.boolean(),
});
export type Profile = z.infer<typeof profileSchema>;

/** What a person sees of themself. */
export class ProfileStore {
  constructor(private readonly graph: Graph) {}

  /** The profile of a person who is known to exist: their session was just read. */
  async byId(id: string): Promise<Profile> {
    const [row] = await this.graph.read(byId, { id });
    return profileSchema.parse(row?.toObject());
  }
}
