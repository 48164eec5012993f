import { randomUUID } from 'node:crypto';
import { actorLabel, may, type PersonActor } from '../../shared/auth/actor.ts';
import { assertMay } from '../../shared/auth/gates.ts';
import { Forbidden, InputRejected, NotFound } from '../../shared/errors/domain-error.ts';
import { noSuch } from '../../shared/errors/sentences.ts';
import { identityAlone } from '../../shared/graphql/selection.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { written } from '../../shared/text/written.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { NotificationService } from '../notifications/notification.service.ts';
import type { UseCaseService } from '../use-cases/use-case.service.ts';
import type { HelpAnswerStore, KnownAnswer } from './help-answer.store.ts';
import type { AnswerHelpRequestInput, EditHelpAnswerInput } from './help-request.input.ts';
import { assertPerson } from './help-request.permissions.ts';
import {
  anAnswer,
  namingProblems,
  notAuthor,
  notInThisState,
  textProblems,
} from './help-request.sentences.ts';
import { noSuchQuestion } from './help-request.service.ts';
import { HelpRequestStatus } from './help-request.type.ts';
import type { HelpRequestWriteStore, TakenQuestion } from './help-request.write-store.ts';

export type { KnownAnswer };

interface Around {
  readonly questions: Pick<HelpRequestWriteStore, 'take'>;
  readonly useCases: Pick<UseCaseService, 'byIds'>;
  readonly notifications: Pick<NotificationService, 'announce'>;
  readonly audit: AuditService;
}

/** Answers to questions. What changes one answers the id of its question. */
export class HelpAnswerService {
  constructor(
    private readonly graph: Graph,
    private readonly store: HelpAnswerStore,
    private readonly around: Around,
  ) {}

  /** Answers an open question; those who asked may write too, for they are asked back. */
  async answer(input: AnswerHelpRequestInput, caller: Caller): Promise<string> {
    const { helpRequest, organisation } = input;
    const { actor } = caller;
    assertPerson(actor);
    assertMay(actor, 'help-request:answer', organisation);
    const { personId } = actor;
    return this.#write('helpAnswers.answer', actor, caller, async (tx) => {
      const question = await this.#take(tx, actor, helpRequest);
      assertOpen(question);
      const written = await this.#checked(input, [], caller);
      const id = `helpanswer-${randomUUID()}`;
      await this.store.create(tx, { id, helpRequest, organisation, personId, ...written });
      await this.around.notifications.announce(tx, actor, {
        ...{ kind: 'HELP_REQUEST_ANSWERED', helpRequest, onBehalfOf: organisation },
        toPerson: question.authorId,
      });
      await this.around.audit.record(tx, actor, {
        ...{ kind: 'help-request.answered', subject: helpRequest, organisation: question.ownerId },
        ...{ answer: id, by: organisation },
      });
      return helpRequest;
    });
  }

  /** Changes what its author wrote, as long as they still belong to whom they wrote it for. */
  async edit(input: EditHelpAnswerInput, caller: Caller): Promise<string> {
    const { answer: id } = input;
    const { actor } = caller;
    assertPerson(actor);
    return this.#write('helpAnswers.edit', actor, caller, async (tx) => {
      const about = await this.store.questionOf(tx, actor, id);
      if (about === undefined) throw noSuchAnswer(id);
      const question = await this.#take(tx, actor, about);
      const found = (await this.store.known(tx, id))!;
      assertAuthor(actor, found);
      if (question.status === HelpRequestStatus.WITHDRAWN) assertOpen(question);
      const written = await this.#checked(input, found.useCases, caller);
      if (isSame(found, written)) return about;
      await this.store.save(tx, { id, ...written });
      await this.around.audit.record(tx, actor, {
        ...{ kind: 'help-request.answer-edited', subject: about, organisation: question.ownerId },
        answer: id,
      });
      return about;
    });
  }

  /** The answer as it is now, whoever may see it, for those who have taken its question. */
  known(tx: Transaction, id: string): Promise<KnownAnswer | undefined> {
    return this.store.known(tx, id);
  }

  async #take(tx: Transaction, actor: PersonActor, id: string): Promise<TakenQuestion> {
    const question = await this.around.questions.take(tx, actor, id);
    if (!question) throw noSuchQuestion('helpRequest', id);
    return question;
  }

  /**
   * What is to be written. Throws InputRejected with all that is wrong with it. What the answer points at already
   * and its author no longer sees stays: they cannot have meant to take it away.
   */
  async #checked(
    { text: given, useCases }: Pick<EditHelpAnswerInput, 'text' | 'useCases'>,
    before: readonly string[],
    caller: Caller,
  ): Promise<{ text: string; useCases: string[] }> {
    const text = written(given);
    const chosen = [...new Set(useCases ?? before)];
    const seen = await this.around.useCases.byIds([...chosen, ...before], identityAlone, caller);
    const known = new Set([...seen.keys(), ...(useCases ? [] : before)]);
    const wrong = [...textProblems('text', text), ...namingProblems('useCases', chosen, known)];
    if (wrong.length > 0) throw new InputRejected(wrong);
    const unseen = before.filter((id) => !seen.has(id));
    return { text, useCases: [...new Set([...chosen, ...unseen])].sort() };
  }

  #write(
    name: string,
    actor: PersonActor,
    { deadline }: Caller,
    work: (tx: Transaction) => Promise<string>,
  ): Promise<string> {
    return this.graph.write(name, work, { actor: actorLabel(actor), deadline });
  }
}

function assertOpen({ status }: TakenQuestion): void {
  if (status === HelpRequestStatus.OPEN) return;
  throw new InputRejected([notInThisState('helpRequest', status)]);
}

function assertAuthor(actor: PersonActor, { authorId, organisationId }: KnownAnswer): void {
  if (actor.personId === authorId && may(actor, 'help-request:answer', organisationId)) return;
  throw new Forbidden(notAuthor, { permission: 'help-request:answer' });
}

function isSame(found: KnownAnswer, written: { text: string; useCases: readonly string[] }): boolean {
  return found.text === written.text && found.useCases.join() === written.useCases.join();
}

function noSuchAnswer(id: string): NotFound {
  return new NotFound(noSuch(anAnswer, id), { field: 'answer' });
}
