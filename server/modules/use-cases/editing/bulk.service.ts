import { assertSignedIn } from '../../../shared/auth/gates.ts';
import { DomainError, InputRejected, type InputProblem } from '../../../shared/errors/domain-error.ts';
import type { Sentence } from '../../../shared/errors/sentences.ts';
import { toDomainError } from '../../../shared/neo4j/errors.ts';
import type { Caller } from '../../../shared/reads/reader.ts';
import {
  BulkErrorCode,
  BulkOutcome,
  type BulkError,
  type BulkItem,
  type UpdateUseCasesInput,
} from './bulk.types.ts';
import type { UseCaseFieldsInput, UseCaseVersionInput } from './editing.inputs.ts';
import { mostItems, nothingToChange, sameItemTwice, tooManyItems, noItems } from './bulk.sentences.ts';
import type { UseCaseEditingService } from './editing.service.ts';
import type { EditedUseCase } from './editing.store.ts';

/**
 * The same change of several use cases. Each is a change of its own, with its lock, revision, news and event: one
 * that is refused keeps no other back, and what came of each is told.
 */
export class UseCaseBulkService {
  constructor(private readonly editing: UseCaseEditingService) {}

  /** Throws InputRejected when nothing can be done at all; answers what came of each item otherwise. */
  async update({ items, ...change }: UpdateUseCasesInput, caller: Caller): Promise<BulkItem[]> {
    assertSignedIn(caller.actor);
    assertReasonable(items, change);
    const told: BulkItem[] = [];
    for (const [index, item] of items.entries()) {
      const { id, version } = item;
      told.push({ index, id, ...(await this.#updateOne({ id, version }, change, caller)) });
    }
    return told;
  }

  async #updateOne(
    item: UseCaseVersionInput,
    change: Change,
    caller: Caller,
  ): Promise<Pick<BulkItem, 'outcome' | 'errors'>> {
    try {
      const isChanged = await this.editing.revise(item, (found) => fieldsAfter(found, change), caller);
      return { outcome: isChanged ? BulkOutcome.CHANGED : BulkOutcome.UNCHANGED, errors: [] };
    } catch (thrown) {
      const error = toDomainError(thrown);
      if (!(error instanceof DomainError)) throw thrown;
      const code = codeOf(error);
      if (!code) throw thrown;
      return { outcome: BulkOutcome.REFUSED, errors: errorsOf(error, code, caller.language) };
    }
  }
}

type Change = Omit<UpdateUseCasesInput, 'items'>;

function assertReasonable(items: readonly UseCaseVersionInput[], change: Change): void {
  const ids = items.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  const isEmpty = Object.values(change).every(
    (value) => value === undefined || (Array.isArray(value) && value.length === 0),
  );
  const problems: InputProblem[] = [
    ...(ids.length === 0 ? [noItems] : []),
    ...(ids.length > mostItems ? [tooManyItems(ids.length)] : []),
    ...(twice === undefined ? [] : [sameItemTwice(twice)]),
    ...(isEmpty ? [nothingToChange] : []),
  ];
  if (problems.length > 0) throw new InputRejected(problems);
}

/** What the change makes of an entry as it is now; what is shown counts, whether it was stated or inferred. */
function fieldsAfter({ classified }: EditedUseCase, change: Change): UseCaseFieldsInput {
  const { status, contactFunction } = change;
  const after = (field: 'tasks' | 'techniques', added?: string[] | null, removed?: string[] | null) => {
    const now = classified[field];
    const wanted = [...new Set([...now, ...(added ?? [])])].filter((id) => !removed?.includes(id)).sort();
    return wanted.join() === [...now].sort().join() ? undefined : wanted;
  };
  const fields = {
    ...{ status, contactFunction },
    tasks: after('tasks', change.addTasks, change.removeTasks),
    techniques: after('techniques', change.addTechniques, change.removeTechniques),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function codeOf({ code }: DomainError): BulkErrorCode | undefined {
  if (code === 'DEADLINE_EXCEEDED') return BulkErrorCode.UNAVAILABLE;
  return code in BulkErrorCode ? BulkErrorCode[code as keyof typeof BulkErrorCode] : undefined;
}

function errorsOf(error: DomainError, code: BulkErrorCode, language: Caller['language']): BulkError[] {
  const told = (field: string | null, sentence: Sentence) => ({ field, code, message: sentence[language] });
  if (error instanceof InputRejected)
    return error.problems.map(({ field, sentence }) => told(field, sentence));
  return [told((error.details['field'] as string | undefined) ?? null, error.sentence)];
}
