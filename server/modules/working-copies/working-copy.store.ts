import { z } from 'zod';
import type { Graph, Statement, Transaction } from '../../shared/neo4j/graph.ts';

const copy = 'w.form AS form, w.title AS title, w.content AS content, toString(w.savedAt) AS savedAt';

const byForm: Statement = {
  name: 'workingCopies.byForm',
  cypher: `MATCH (:Person {id: $personId})<-[:OF]-(w:WorkingCopy {form: $form}) RETURN ${copy}`,
};
const ofPerson: Statement = {
  name: 'workingCopies.ofPerson',
  cypher: `
    MATCH (:Person {id: $personId})<-[:OF]-(w:WorkingCopy)
    RETURN ${copy} ORDER BY w.savedAt DESC, w.form`,
};
const countOthers: Statement = {
  name: 'workingCopies.countOthers',
  cypher: `
    MATCH (p:Person {id: $personId})
    SET p.takenAt = datetime() // takes the lock, so that what is counted is there until the copy is kept
    WITH p
    OPTIONAL MATCH (p)<-[:OF]-(w:WorkingCopy) WHERE w.form <> $form
    RETURN count(w) AS others`,
};
const keep: Statement = {
  name: 'workingCopies.keep',
  cypher: `
    MATCH (p:Person {id: $personId})
    MERGE (w:WorkingCopy {id: $personId + '/' + $form})
    MERGE (w)-[:OF]->(p)
    SET w.form = $form, w.title = $title, w.content = $content, w.savedAt = datetime()
    RETURN ${copy}`,
};
const discard: Statement = {
  name: 'workingCopies.discard',
  cypher: 'MATCH (:Person {id: $personId})<-[:OF]-(w:WorkingCopy {form: $form}) DETACH DELETE w',
};

const copySchema = z.object({
  form: z.string(),
  title: z.string(),
  content: z.string(),
  savedAt: z.string(),
});
export type KeptCopy = z.infer<typeof copySchema>;

/** `(:WorkingCopy {id, form, title, content, savedAt})-[:OF]->(:Person)`. */
export class WorkingCopyStore {
  constructor(private readonly graph: Graph) {}

  async byForm(personId: string, form: string): Promise<KeptCopy | undefined> {
    return all(await this.graph.read(byForm, { personId, form }))[0];
  }

  /** All of a person's, the newest first. */
  async ofPerson(personId: string): Promise<KeptCopy[]> {
    return all(await this.graph.read(ofPerson, { personId }));
  }

  /** How many the person has for other forms; nobody keeps another for them until the transaction ends. */
  async countOthers(tx: Transaction, personId: string, form: string): Promise<number> {
    const [row] = await tx.run(countOthers, { personId, form });
    return z.number().parse(row?.get('others'));
  }

  async keep(tx: Transaction, personId: string, kept: Omit<KeptCopy, 'savedAt'>): Promise<KeptCopy> {
    return all(await tx.run(keep, { personId, ...kept }))[0]!;
  }

  async discard(tx: Transaction, personId: string, form: string): Promise<void> {
    await tx.run(discard, { personId, form });
  }
}

function all(rows: Awaited<ReturnType<Transaction['run']>>): KeptCopy[] {
  return rows.map((row) => copySchema.parse(row.toObject()));
}
