import { randomUUID } from 'node:crypto';
import { actorLabel, type PersonActor } from '../../shared/auth/actor.ts';
import { assertMay } from '../../shared/auth/gates.ts';
import { Conflict, InputRejected, type InputProblem } from '../../shared/errors/domain-error.ts';
import { identityAlone } from '../../shared/graphql/selection.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { written, writtenLine } from '../../shared/text/written.ts';
import type { AuditEvent, AuditService } from '../audit/audit.service.ts';
import type { ConceptService } from '../concepts/concept.service.ts';
import type { NotificationService } from '../notifications/notification.service.ts';
import type { TaskService } from '../tasks/task.service.ts';
import type { HelpAnswerService } from './help-answer.service.ts';
import type { QuestionDraft } from './help-request.draft.ts';
import type {
  CloseHelpRequestInput,
  CreateHelpRequestInput,
  ReopenHelpRequestInput,
  UpdateHelpRequestInput,
  WithdrawHelpRequestInput,
} from './help-request.input.ts';
import { assertPerson } from './help-request.permissions.ts';
import {
  changedMeanwhile,
  languageProblems,
  namingProblems,
  noHelpfulAnswer,
  notInThisState,
  textProblems,
} from './help-request.sentences.ts';
import { noSuchQuestion } from './help-request.service.ts';
import { HelpRequestStatus } from './help-request.type.ts';
import type { HelpRequestWriteStore, QuestionContent, TakenQuestion } from './help-request.write-store.ts';

interface Named {
  readonly concepts: Pick<ConceptService, 'byIds'>;
  readonly tasks: Pick<TaskService, 'byIds'>;
}

/** What is changed; in a trial, all of it is taken back. */
interface Changed {
  readonly id: string;
  readonly version: number;
  readonly isTrial?: boolean;
}

type Given = Pick<UpdateHelpRequestInput, 'title' | 'text' | 'language' | 'problems' | 'tasks'>;

/**
 * What becomes of a question in the name of those who ask it. Each method answers the question's id, which after the dry
 * run of a new one names nothing.
 */
export class HelpRequestWriteService {
  constructor(
    private readonly graph: Graph,
    private readonly store: HelpRequestWriteStore,
    private readonly named: Named,
    private readonly answers: Pick<HelpAnswerService, 'known'>,
    private readonly notifications: Pick<NotificationService, 'announce'>,
    private readonly audit: AuditService,
  ) {}

  /** Asks a question for the organisation. Nobody is told: it stands where the others look. */
  async create({ organisation, dryRun, ...given }: CreateHelpRequestInput, caller: Caller): Promise<string> {
    const { actor } = caller;
    assertPerson(actor);
    assertMay(actor, 'help-request:write', organisation);
    const content = contentOf(nothing, given);
    await this.#assertSound(content, caller);
    const id = `helprequest-${randomUUID()}`;
    const { personId } = actor;
    const work = async (tx: Transaction) => {
      await this.store.create(tx, { id, organisation, personId, ...content });
      await this.audit.record(tx, actor, { kind: 'help-request.created', subject: id, organisation });
      return id;
    };
    return this.#write('helpRequests.create', caller, work, dryRun === true);
  }

  /** Writes those of the invented questions that are not there yet: for the seeds. */
  async createMissing(drafts: readonly QuestionDraft[]): Promise<void> {
    await this.graph.write('helpRequests.createMissing', (tx) => this.store.createMissing(tx, drafts));
  }

  /** Changes what is given of an open question. */
  update({ id, version, dryRun, ...given }: UpdateHelpRequestInput, caller: Caller): Promise<string> {
    const item = { id, version, isTrial: dryRun === true };
    return this.#change('helpRequests.update', item, caller, async (tx, found) => {
      assertState(found, [HelpRequestStatus.OPEN]);
      const content = contentOf(found, given);
      const fields = changedFields(found, content);
      if (fields.length === 0) return undefined;
      await this.#assertSound(content, caller);
      await this.store.save(tx, id, content);
      return { kind: 'help-request.edited', subject: id, version: version + 1, fields };
    });
  }

  /** Ends an open question, perhaps by the answer that helped. */
  close({ id, version, answer = null }: CloseHelpRequestInput, caller: Caller): Promise<string> {
    return this.#change('helpRequests.close', { id, version }, caller, async (tx, found, actor) => {
      assertState(found, [HelpRequestStatus.OPEN]);
      const author = answer === null ? null : await this.#helper(tx, found, answer);
      await this.store.move(tx, id, HelpRequestStatus.ANSWERED, answer);
      await this.#announce(tx, actor, 'HELP_REQUEST_CLOSED', found, author);
      return { kind: 'help-request.closed', subject: id, answer };
    });
  }

  /** Takes the question back: only its own organisation sees it from then on. */
  withdraw({ id, version }: WithdrawHelpRequestInput, caller: Caller): Promise<string> {
    return this.#change('helpRequests.withdraw', { id, version }, caller, async (tx, found, actor) => {
      assertState(found, [HelpRequestStatus.OPEN, HelpRequestStatus.ANSWERED]);
      await this.store.move(tx, id, HelpRequestStatus.WITHDRAWN);
      await this.#announce(tx, actor, 'HELP_REQUEST_WITHDRAWN', found, null);
      return { kind: 'help-request.withdrawn', subject: id };
    });
  }

  /** Opens what was closed or withdrawn; no answer counts as the one that helped any more. */
  reopen({ id, version }: ReopenHelpRequestInput, caller: Caller): Promise<string> {
    return this.#change('helpRequests.reopen', { id, version }, caller, async (tx, found) => {
      assertState(found, [HelpRequestStatus.ANSWERED, HelpRequestStatus.WITHDRAWN]);
      await this.store.move(tx, id, HelpRequestStatus.OPEN);
      return { kind: 'help-request.reopened', subject: id };
    });
  }

  /** Who wrote the answer, which must be one to this question and by others than those who asked. */
  async #helper(tx: Transaction, { id, ownerId }: TakenQuestion, answer: string): Promise<string | null> {
    const known = await this.answers.known(tx, answer);
    if (known?.helpRequest === id && known.organisationId !== ownerId) return known.authorId;
    throw new InputRejected([noHelpfulAnswer]);
  }

  /** What every change of a question has in common; work that answers no event has changed nothing. */
  #change(
    name: string,
    { id, version, isTrial }: Changed,
    caller: Caller,
    work: (tx: Transaction, found: TakenQuestion, actor: PersonActor) => Promise<AuditEvent | undefined>,
  ): Promise<string> {
    const { actor } = caller;
    assertPerson(actor);
    const change = async (tx: Transaction) => {
      const found = await this.store.take(tx, actor, id);
      if (!found) throw noSuchQuestion('id', id);
      assertMay(actor, 'help-request:write', found.ownerId);
      if (found.version !== version) throw new Conflict(changedMeanwhile, { field: 'version' });
      const event = await work(tx, found, actor);
      if (event) await this.audit.record(tx, actor, { ...event, organisation: found.ownerId });
      return id;
    };
    return this.#write(name, caller, change, isTrial);
  }

  #write(
    name: string,
    { actor, deadline }: Caller,
    work: (tx: Transaction) => Promise<string>,
    isTrial = false,
  ): Promise<string> {
    return this.graph.write(name, work, { actor: actorLabel(actor), deadline, isTrial });
  }

  async #announce(
    tx: Transaction,
    actor: PersonActor,
    kind: 'HELP_REQUEST_CLOSED' | 'HELP_REQUEST_WITHDRAWN',
    { id: helpRequest, ownerId: onBehalfOf }: TakenQuestion,
    toPerson: string | null,
  ): Promise<void> {
    await this.notifications.announce(tx, actor, { kind, helpRequest, onBehalfOf, toPerson });
  }

  async #assertSound(
    { title, text, language, problems, tasks }: QuestionContent,
    caller: Caller,
  ): Promise<void> {
    const [knownProblems, knownTasks] = await Promise.all([
      this.named.concepts.byIds('Problem', problems, identityAlone, caller),
      this.named.tasks.byIds(tasks, identityAlone, caller),
    ]);
    const wrong: InputProblem[] = [
      ...textProblems('title', title),
      ...textProblems('text', text),
      ...languageProblems(language),
      ...namingProblems('problems', problems, knownProblems),
      ...namingProblems('tasks', tasks, knownTasks),
    ];
    if (wrong.length > 0) throw new InputRejected(wrong);
  }
}

const nothing: QuestionContent = { title: '', text: '', language: 'da', problems: [], tasks: [] };

/** What is there, with what is given in its place; a title is one line. */
function contentOf(found: QuestionContent, given: Given): QuestionContent {
  return {
    title: writtenLine(given.title ?? found.title).replace(/\s+/g, ' '),
    text: written(given.text ?? found.text),
    language: given.language ?? found.language,
    problems: distinct(given.problems ?? found.problems),
    tasks: distinct(given.tasks ?? found.tasks),
  };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

function changedFields(before: QuestionContent, after: QuestionContent): string[] {
  const fields = Object.keys(after) as (keyof QuestionContent)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

function assertState({ status }: TakenQuestion, wanted: readonly HelpRequestStatus[]): void {
  if (!wanted.includes(status)) throw new InputRejected([notInThisState('id', status)]);
}
