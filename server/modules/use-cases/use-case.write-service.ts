import { ValidationFailed } from '../../shared/errors/domain-error.ts';
import type { Sentence } from '../../shared/errors/sentences.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import type { ConceptService } from '../concepts/concept.service.ts';
import type { UseCaseDraft } from './use-case.draft.ts';
import { prepareUseCase, type PreparedUseCase } from './use-case.prepare.ts';
import type {
  ExistingUseCase,
  MissingReference,
  PresentEntries,
  UseCaseWriteStore,
} from './use-case.write-store.ts';

export type SaveOutcome = 'created' | 'updated' | 'unchanged';

const transactionMilliseconds = 60_000;

/** Writing use cases in bulk: seeds and imports. */
export class UseCaseWriteService {
  constructor(
    private readonly graph: Graph,
    private readonly store: UseCaseWriteStore,
    private readonly concepts: ConceptService,
  ) {}

  /**
   * Saves the drafts in one transaction, each whole: creates what is new, replaces what has changed, and
   * leaves alone what has not. Answers one outcome per draft, in order. With `dryRun` nothing is written.
   *
   * The drafts must differ in their first external id. Throws ValidationFailed when one names something
   * that does not exist; owners are not looked for in a dry run, which has not created them.
   */
  async saveAll(drafts: readonly UseCaseDraft[], { dryRun = false } = {}): Promise<SaveOutcome[]> {
    const prepared = await Promise.all(drafts.map((draft) => prepareUseCase(draft, this.concepts)));
    return this.#transaction('useCases.saveAll', async (tx) => {
      const missing = await this.store.findMissing(
        tx,
        prepared.flatMap((useCase) => referencesOf(useCase, !dryRun)),
      );
      if (missing) throw new ValidationFailed(missing.field, namesNothing(missing));
      const existing = await this.#existing(tx, prepared);
      const outcomes = prepared.map((useCase) => outcomeOf(useCase, existing.get(keyOf(useCase))));
      const changed = prepared.filter((_, i) => outcomes[i] !== 'unchanged');
      const kept = changed.map((useCase) => ({
        ...useCase,
        id: existing.get(keyOf(useCase))?.id ?? useCase.id,
      }));
      if (!dryRun && kept.length > 0) await this.store.write(tx, kept);
      return outcomes;
    });
  }

  /**
   * Writes one draft as a part of something larger, and answers its id, or which reference names nothing. What
   * it is worth to whom (lifecycle, visibility, who may see it) is the caller's to set.
   */
  async saveWithin(
    tx: Transaction,
    draft: UseCaseDraft,
  ): Promise<{ id: string } | { missing: MissingReference }> {
    const prepared = await prepareUseCase(draft, this.concepts);
    const missing = await this.store.findMissing(tx, referencesOf(prepared, true));
    if (missing) return { missing };
    const known = (await this.#existing(tx, [prepared])).get(keyOf(prepared));
    const { fingerprint: _, ...properties } = prepared.properties;
    const useCase = { ...prepared, id: known?.id ?? prepared.id, properties };
    await this.store.write(tx, [useCase]);
    return { id: useCase.id };
  }

  /** Marks the register's entries that it no longer holds; with `dryRun` only lists them. */
  markVanished(entries: PresentEntries, { dryRun = false } = {}): Promise<string[]> {
    return this.#transaction('useCases.markVanished', (tx) =>
      dryRun ? this.store.listVanished(tx, entries) : this.store.markVanished(tx, entries),
    );
  }

  async #existing(
    tx: Transaction,
    prepared: readonly PreparedUseCase[],
  ): Promise<Map<string, ExistingUseCase>> {
    const firstIds = prepared.map(({ externalIds }) => externalIds[0]!);
    const existing = await this.store.findByExternalIds(tx, firstIds);
    return new Map(existing.map((useCase) => [`${useCase.scheme}\n${useCase.value}`, useCase]));
  }

  #transaction<Result>(name: string, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.graph.write(name, work, { deadline: Date.now() + transactionMilliseconds });
  }
}

function namesNothing({ field, id }: MissingReference): Sentence {
  return {
    da: `${field} nævner "${id}", som ikke findes.`,
    en: `${field} names "${id}", which does not exist.`,
  };
}

function referencesOf(useCase: PreparedUseCase, withOwner: boolean): MissingReference[] {
  const { owner, participants, tasks, techniques, problems, origin } = useCase;
  const named = (field: string, ids: readonly string[]) => ids.map((id) => ({ field, id }));
  return [
    ...named('owner', withOwner ? [owner] : []),
    ...named(
      'participants',
      participants.map(({ organisation }) => organisation),
    ),
    ...named('tasks', tasks),
    ...named('techniques', techniques),
    ...named(
      'problems',
      problems.map(({ id }) => id),
    ),
    ...named('origin', origin === null ? [] : [origin]),
  ];
}

function keyOf({ externalIds }: PreparedUseCase): string {
  const { scheme, value } = externalIds[0]!;
  return `${scheme}\n${value}`;
}

function outcomeOf({ properties }: PreparedUseCase, existing: ExistingUseCase | undefined): SaveOutcome {
  if (!existing) return 'created';
  const isSame = existing.fingerprint === properties['fingerprint'] && !existing.vanished;
  // What people have written since is theirs: a register no longer speaks for it.
  return isSame || existing.isEdited ? 'unchanged' : 'updated';
}
