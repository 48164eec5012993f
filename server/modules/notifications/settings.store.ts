import { z } from 'zod';
import { languages } from '../../shared/language/language.ts';
import type { Graph, Statement, Transaction } from '../../shared/neo4j/graph.ts';
import { MailFrequency } from './notification.type.ts';

const byPerson: Statement = {
  name: 'notificationSettings.byPerson',
  cypher: `
    MATCH (p:Person {id: $personId})
    RETURN p.mailAddressed AS addressed, p.mailOthers AS others, p.mailLanguage AS language`,
};
const save: Statement = {
  name: 'notificationSettings.save',
  cypher: `
    MATCH (p:Person {id: $personId})
    SET p.mailAddressed = coalesce($addressed, p.mailAddressed), p.mailOthers = coalesce($others, p.mailOthers),
        p.mailLanguage = coalesce($language, p.mailLanguage)`,
};

const chosenSchema = z.object({
  addressed: z.enum(MailFrequency).nullable(),
  others: z.enum(MailFrequency).nullable(),
  language: z.enum(languages).nullable(),
});

/** What a person has chosen; null where they have not. */
export type ChosenSettings = z.infer<typeof chosenSchema>;

/** What people chose of mails: `(:Person {mailAddressed, mailOthers, mailLanguage})`. */
export class SettingsStore {
  constructor(private readonly graph: Graph) {}

  async byPerson(personId: string): Promise<ChosenSettings> {
    const [row] = await this.graph.read(byPerson, { personId });
    return chosenSchema.parse(row?.toObject());
  }

  /** Changes what is not null. */
  async save(tx: Transaction, personId: string, chosen: ChosenSettings): Promise<void> {
    await tx.run(save, { personId, ...chosen });
  }
}
