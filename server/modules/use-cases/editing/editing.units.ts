import { randomUUID } from 'node:crypto';
import type { SignedInActor } from '../../../shared/auth/actor.ts';
import { Verification } from '../../../shared/catalogue/verification.ts';
import { InputRejected } from '../../../shared/errors/domain-error.ts';
import type { Transaction } from '../../../shared/neo4j/graph.ts';
import type { AuditEvent } from '../../audit/audit.service.ts';
import { changesBetween, type HistoryService } from '../../history/history.service.ts';
import { RevisionKind, type FieldChange } from '../../history/history.types.ts';
import { parseUseCaseDraft, type UseCaseDraft } from '../use-case.draft.ts';
import { Lifecycle } from '../use-case.enums.ts';
import type { UseCaseWriteService } from '../use-case.write-service.ts';
import { nothingNamed, toInputProblem } from './editing.sentences.ts';
import type { EditedUseCase, UseCaseEditingStore } from './editing.store.ts';

/** The scheme of what is born in the hub. */
const ownScheme = 'faelled';

/**
 * What writing by people consists of: one entry with its revision, inside the caller's transaction. Who may, who is
 * told, and the event of the audit trail, which comes last, are the caller's.
 */
export class UseCaseUnits {
  constructor(
    private readonly store: UseCaseEditingStore,
    private readonly writing: UseCaseWriteService,
    private readonly history: HistoryService,
  ) {}

  /** Writes a new draft, which its own organisation sees; answers its id. */
  async create(tx: Transaction, actor: SignedInActor, draft: UseCaseDraft): Promise<string> {
    const id = await this.#write(tx, draft);
    await this.store.setState(tx, id, 1, { lifecycle: Lifecycle.DRAFT, visibility: 'OWN' });
    const changes = changesBetween({}, draft).filter(({ field }) => isWritten(field));
    await this.keep(tx, actor, id, 1, RevisionKind.CREATED, changes);
    return id;
  }

  /** Writes the draft over an entry that is held, whose state stays; nothing is written where nothing differs. */
  async edit(
    tx: Transaction,
    actor: SignedInActor,
    found: EditedUseCase,
    draft: UseCaseDraft,
  ): Promise<(AuditEvent & { kind: 'use-case.edited' }) | undefined> {
    const changes = changesBetween(found.draft, draft);
    if (changes.length === 0) return undefined;
    const { id, version } = found;
    await this.#write(tx, draft);
    await this.store.setState(tx, id, version + 1, found);
    await this.keep(tx, actor, id, version + 1, RevisionKind.EDITED, changes);
    const fields = changes.map(({ field }) => field);
    return { kind: 'use-case.edited', subject: id, version: version + 1, fields };
  }

  /** Adds what was changed to the entry's history. */
  keep(
    tx: Transaction,
    actor: SignedInActor,
    entry: string,
    version: number,
    kind: RevisionKind,
    changes: readonly FieldChange[],
  ): Promise<void> {
    return this.history.keep(tx, actor, { entry, version, kind, changes });
  }

  async #write(tx: Transaction, draft: UseCaseDraft): Promise<string> {
    const written = await this.writing.saveWithin(tx, draft);
    if ('missing' in written)
      throw new InputRejected([nothingNamed(written.missing.field, written.missing.id)]);
    return written.id;
  }
}

/** What a new entry of the organisation's is before it is checked. */
export function newBorn(organisation: string, fields: Record<string, unknown>): Record<string, unknown> {
  return {
    language: 'da',
    ...fields,
    owner: organisation,
    externalIds: [{ scheme: ownScheme, value: randomUUID() }],
    verification: Verification.SELF_REPORTED,
    visibility: 'OWN',
  };
}

/** The draft that the fields make; throws InputRejected, which calls fields as `nameOf` says. */
export function checked(
  input: Record<string, unknown>,
  nameOf: (field: string) => string = (field) => field,
): UseCaseDraft {
  const parsed = parseUseCaseDraft(input);
  if ('problems' in parsed)
    throw new InputRejected(parsed.problems.map((problem) => toInputProblem(problem, nameOf)));
  return parsed.draft;
}

/** Whether a field of the draft is one that people write. */
function isWritten(field: string): boolean {
  return !['owner', 'externalIds', 'verification', 'visibility', 'demo', 'inferred'].includes(field);
}
