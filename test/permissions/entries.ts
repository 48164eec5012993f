import type { UseCaseDraft } from '../../server/modules/use-cases/use-case.draft.ts';
import type { SharedGraph } from '../testkit/graph.ts';
import { idOf, newDraft, uniqueWord } from '../testkit/use-case.ts';
import type { Stage } from './actors.ts';

/** A use case that the matrix asks for, and a word that stands in it alone. */
export interface Entry {
  readonly id: string;
  readonly word: string;
}

interface Kind {
  readonly owner: keyof Stage;
  readonly visibility: UseCaseDraft['visibility'];
  readonly isDraft?: true;
  readonly sharedWith?: keyof Stage;
}

const kinds: Record<string, Kind> = {
  'own draft': { owner: 'own', visibility: 'PUBLIC', isDraft: true },
  'own entry for OWN': { owner: 'own', visibility: 'OWN' },
  'own entry SHARED with the vendor': { owner: 'own', visibility: 'SHARED', sharedWith: 'vendor' },
  'own entry for K98': { owner: 'own', visibility: 'K98' },
  'own entry that is PUBLIC': { owner: 'own', visibility: 'PUBLIC' },
  'draft of the neighbour': { owner: 'neighbour', visibility: 'PUBLIC', isDraft: true },
};

/** One entry of each kind, by the name that the matrix gives it. */
export async function createEntries(shared: SharedGraph, stage: Stage): Promise<ReadonlyMap<string, Entry>> {
  const { useCaseWriting } = shared.services;
  const made = Object.entries(kinds).map(([name, kind]) => ({ name, kind, word: uniqueWord('ret') }));
  const drafts = made.map(({ kind, word }) =>
    newDraft({ owner: stage[kind.owner], visibility: kind.visibility, title: word, problem: word }),
  );
  await useCaseWriting.saveAll(drafts);
  const entries = made.map(({ name, kind, word }, i) => ({ name, kind, word, id: idOf(drafts[i]!) }));
  const rows = entries.map(({ id, kind }) => ({
    ...{ id, isDraft: kind.isDraft ?? false },
    sharedWith: kind.sharedWith ? stage[kind.sharedWith] : null,
  }));
  const cypher = `
    UNWIND $rows AS row MATCH (u:UseCase {id: row.id})
    FOREACH (_ IN CASE WHEN row.isDraft THEN [1] ELSE [] END | SET u.lifecycle = 'DRAFT', u.audience = 'OWN')
    WITH u, row MATCH (grantee:Organisation {id: row.sharedWith}) CREATE (u)-[:SHARED_WITH]->(grantee)`;
  await shared.graph.write('test.entries', (tx) => tx.run({ name: 'test.entries', cypher }, { rows }));
  return new Map(entries.map(({ name, id, word }) => [name, { id, word }]));
}
