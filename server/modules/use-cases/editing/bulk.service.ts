import { assertSignedIn } from '../../../shared/auth/gates.ts';
import { DomainError, InputRejected, type InputProblem } from '../../../shared/errors/domain-error.ts';
import type { Sentence } from '../../../shared/errors/sentences.ts';
import { toDomainError } from '../../../shared/neo4j/errors.ts';
import { renewed, type Caller } from '../../../shared/reads/reader.ts';
import {
  BulkErrorCode,
  BulkOutcome,
  type BulkError,
  type BulkItem,
  type PublishUseCasesInput,
  type UpdateUseCasesInput,
  type UseCaseVersionsInput,
} from './bulk.types.ts';
import type { UseCaseFieldsInput, UseCaseVersionInput } from './editing.inputs.ts';
import { mostItems, nothingToChange, sameItemTwice, tooManyItems, noItems } from './bulk.sentences.ts';
import { sharedWithNobody } from './editing.sentences.ts';
import type { UseCaseEditingService } from './editing.service.ts';
import type { EditedUseCase } from './editing.store.ts';

/**
 * The same change of several use cases. Each is a change of its own, with its lock, revision, news and event, as when
 * it is made alone, by the rights of its moment: one that is refused keeps no other back, and what came of each is told.
 * What is refused for want of a right is written down as when it is asked for alone. Throws InputRejected when nothing
 * can be done at all.
 */
export class UseCaseBulkService {
  constructor(private readonly editing: UseCaseEditingService) {}

  update({ items, ...change }: UpdateUseCasesInput, caller: Caller): Promise<BulkItem[]> {
    const revise: ChangeOne = (item, now) =>
      this.editing.revise(item, (found) => fieldsAfter(found, change), now);
    const problems = [...problemsOf(items), ...(isEmpty(change) ? [nothingToChange] : [])];
    return this.#each({ field: 'updateUseCases', items, problems }, revise, caller);
  }

  /** Shows them to those whom the visibility names. */
  publish({ items, ...to }: PublishUseCasesInput, caller: Caller): Promise<BulkItem[]> {
    const isForNobody = to.visibility === 'SHARED' && (to.sharedWith ?? []).length === 0;
    const publish: ChangeOne = (item, now) => this.editing.publish({ ...item, ...to }, now);
    const problems = [...problemsOf(items), ...(isForNobody ? [sharedWithNobody] : [])];
    return this.#each({ field: 'publishUseCases', items, problems }, publish, caller);
  }

  /** Takes published ones back. */
  retire({ items }: UseCaseVersionsInput, caller: Caller): Promise<BulkItem[]> {
    const asked = { field: 'retireUseCases', items, problems: problemsOf(items) };
    return this.#each(asked, (item, now) => this.editing.retire(item, now), caller);
  }

  /** Undoes their retirement. */
  restore({ items }: UseCaseVersionsInput, caller: Caller): Promise<BulkItem[]> {
    const asked = { field: 'restoreUseCases', items, problems: problemsOf(items) };
    return this.#each(asked, (item, now) => this.editing.restore(item, now), caller);
  }

  async #each({ field, items, problems }: AskedFor, change: ChangeOne, caller: Caller): Promise<BulkItem[]> {
    assertSignedIn(caller.actor);
    if (problems.length > 0) throw new InputRejected(problems);
    const told: BulkItem[] = [];
    for (const [index, { id, version }] of items.entries()) {
      told.push({
        index,
        id,
        ...(await outcomeOf(async () => change({ id, version }, await renewed(caller)), field, caller)),
      });
    }
    return told;
  }
}

interface AskedFor {
  /** The root field by which it is asked for. */
  readonly field: string;
  readonly items: readonly UseCaseVersionInput[];
  /** Why nothing can be done at all. */
  readonly problems: readonly InputProblem[];
}

/** Answers whether it changed anything. */
type ChangeOne = (item: UseCaseVersionInput, caller: Caller) => Promise<boolean>;

async function outcomeOf(
  change: () => Promise<boolean>,
  field: string,
  { language, noteRefusal }: Caller,
): Promise<Pick<BulkItem, 'outcome' | 'errors'>> {
  try {
    return { outcome: (await change()) ? BulkOutcome.CHANGED : BulkOutcome.UNCHANGED, errors: [] };
  } catch (thrown) {
    const error = toDomainError(thrown);
    if (!(error instanceof DomainError)) throw thrown;
    const code = codeOf(error);
    if (!code) throw thrown;
    await noteRefusal?.(error, field);
    return { outcome: BulkOutcome.REFUSED, errors: errorsOf(error, code, language) };
  }
}

type Change = Omit<UpdateUseCasesInput, 'items'>;

function problemsOf(items: readonly UseCaseVersionInput[]): InputProblem[] {
  const ids = items.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  return [
    ...(ids.length === 0 ? [noItems] : []),
    ...(ids.length > mostItems ? [tooManyItems(ids.length)] : []),
    ...(twice === undefined ? [] : [sameItemTwice(twice)]),
  ];
}

function isEmpty(change: Change): boolean {
  return Object.values(change).every(
    (value) => value === undefined || (Array.isArray(value) && value.length === 0),
  );
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
