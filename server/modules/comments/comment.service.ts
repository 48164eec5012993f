import { randomUUID } from 'node:crypto';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import { actorLabel, inNameOf, type Actor, type PersonActor } from '../../shared/auth/actor.ts';
import { assertMay, assertSignedIn } from '../../shared/auth/gates.ts';
import { Forbidden, InputRejected, NotFound } from '../../shared/errors/domain-error.ts';
import { noSuch, turned } from '../../shared/errors/sentences.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { turnsDirection, written } from '../../shared/text/written.ts';
import type { AuditEvent, AuditService } from '../audit/audit.service.ts';
import type { NotificationService } from '../notifications/notification.service.ts';
import {
  assertPublished,
  type HeldUseCase,
  type UseCaseHoldingService,
} from '../use-cases/use-case.holding.service.ts';
import type {
  AnswerCommentInput,
  CommentInput,
  CommentOnUseCaseInput,
  EditCommentInput,
  HideCommentInput,
} from './comment.input.ts';
import { newsOf } from './comment.news.ts';
import { isAuthor } from './comment.permissions.ts';
import {
  answersAnswer,
  answersComment,
  isEmpty,
  isTooLong,
  longest,
  needsPerson,
  notAuthor,
  notInThisState,
  notSeenByIt,
} from './comment.sentences.ts';
import type { CommentStore, KnownComment } from './comment.store.ts';
import { CommentKind, CommentState, type Comment } from './comment.type.ts';

/** A comment that nobody else changes meanwhile, and what it is about. */
interface Taken {
  readonly comment: KnownComment;
  readonly useCase: HeldUseCase;
}

interface Written {
  readonly kind: CommentKind;
  readonly text: string;
  /** In whose name, by id. */
  readonly organisation: string;
  readonly answered: KnownComment | null;
}

/** Comments and questions on published use cases, and their answers. Each method answers the comment's id. */
export class CommentService {
  constructor(
    private readonly graph: Graph,
    private readonly store: CommentStore,
    private readonly useCases: UseCaseHoldingService,
    private readonly notifications: Pick<NotificationService, 'announce'>,
    private readonly audit: AuditService,
  ) {}

  /** Writes a comment, or a question to those whose the use case is. */
  comment(input: CommentOnUseCaseInput, caller: Caller): Promise<string> {
    const { useCase, kind, organisation } = input;
    return this.#change('comments.comment', caller, async (tx, actor) => {
      assertMay(actor, 'use-case:comment', organisation);
      const held = await this.useCases.hold(tx, actor, useCase);
      if (!held) throw unknown('useCase', { da: 'en anvendelse', en: 'use case' }, useCase);
      await this.#assertSeenBy(tx, inNameOf(actor, organisation), useCase);
      assertPublished(held, 'useCase');
      if (kind === CommentKind.ANSWER) throw new InputRejected([answersComment]);
      const text = checked('text', input.text);
      return this.#write(tx, actor, held, { kind, text, organisation, answered: null });
    });
  }

  /** Answers a question or a comment: those whose the use case is, or anybody else who knows. */
  answer(input: AnswerCommentInput, caller: Caller): Promise<string> {
    const { organisation } = input;
    return this.#change('comments.answer', caller, async (tx, actor) => {
      assertMay(actor, 'use-case:comment', organisation);
      const { comment, useCase } = await this.#take(tx, actor, input.comment);
      await this.#assertSeenBy(tx, inNameOf(actor, organisation), useCase.id);
      assertPublished(useCase, 'comment');
      if (comment.kind === CommentKind.ANSWER) throw new InputRejected([answersAnswer]);
      assertState(comment, CommentState.VISIBLE);
      const text = checked('text', input.text);
      const written = { kind: CommentKind.ANSWER, text, organisation, answered: comment };
      return this.#write(tx, actor, useCase, written);
    });
  }

  /** Changes what its author wrote, as long as they still belong to whom they wrote it for. */
  edit({ comment: id, text: written }: EditCommentInput, caller: Caller): Promise<string> {
    return this.#change('comments.edit', caller, async (tx, actor) => {
      const { comment, useCase } = await this.#takeOwn(tx, actor, id);
      assertMay(actor, 'use-case:comment', comment.organisationId);
      assertPublished(useCase, 'comment');
      assertState(comment, CommentState.VISIBLE);
      const text = checked('text', written);
      if (text === comment.text) return id;
      await this.store.edit(tx, id, text);
      return this.#settle(tx, actor, useCase, { kind: 'comment.edited', subject: useCase.id, comment: id });
    });
  }

  /** Takes back what its author wrote. What has answers keeps its place, without text and name. */
  remove({ comment: id }: CommentInput, caller: Caller): Promise<string> {
    return this.#change('comments.remove', caller, async (tx, actor) => {
      const { comment, useCase } = await this.#takeOwn(tx, actor, id);
      await (comment.hasAnswers ? this.store.blank(tx, id) : this.store.remove(tx, id));
      await this.#settle(tx, actor, useCase, { kind: 'comment.removed', subject: useCase.id, comment: id });
      return useCase.id;
    });
  }

  /** Hides what is out of place, with the reason for all to read. */
  hide({ comment: id, reason: written }: HideCommentInput, caller: Caller): Promise<string> {
    return this.#moderate('comments.hide', id, CommentState.VISIBLE, caller, async (tx) => {
      await this.store.hide(tx, id, checked('reason', written));
      return 'comment.hidden';
    });
  }

  /** Undoes hiding. */
  show({ comment: id }: CommentInput, caller: Caller): Promise<string> {
    return this.#moderate('comments.show', id, CommentState.HIDDEN, caller, async (tx) => {
      await this.store.show(tx, id);
      return 'comment.shown';
    });
  }

  /** The comment as the caller may see it. */
  shown(id: string, asked: ResolveTree, caller: Caller): Promise<Comment | undefined> {
    return this.store.shown(id, asked, caller);
  }

  async #write(
    tx: Transaction,
    actor: PersonActor,
    useCase: HeldUseCase,
    { answered, ...written }: Written,
  ): Promise<string> {
    const { kind: what, organisation: by } = written;
    const comment = `comment-${randomUUID()}`;
    await this.store.create(tx, {
      ...{ ...written, id: comment, useCase: useCase.id, personId: actor.personId },
      answers: answered?.id ?? null,
    });
    await this.notifications.announce(tx, actor, newsOf(what, useCase, by, answered));
    const event = { kind: 'use-case.commented', subject: useCase.id, comment, what, by } as const;
    return this.#settle(tx, actor, useCase, event);
  }

  #moderate(
    name: string,
    id: string,
    state: CommentState,
    caller: Caller,
    work: (tx: Transaction) => Promise<'comment.hidden' | 'comment.shown'>,
  ): Promise<string> {
    return this.#change(name, caller, async (tx, actor) => {
      const { comment, useCase } = await this.#take(tx, actor, id);
      assertMay(actor, 'use-case:edit', useCase.ownerId);
      assertState(comment, state);
      const kind = await work(tx);
      return this.#settle(tx, actor, useCase, { kind, subject: useCase.id, comment: id });
    });
  }

  /** What follows from every change, in its transaction: the event of the audit trail. */
  async #settle(
    tx: Transaction,
    actor: PersonActor,
    { ownerId }: HeldUseCase,
    event: AuditEvent & { readonly comment: string },
  ): Promise<string> {
    await this.audit.record(tx, actor, { ...event, organisation: ownerId });
    return event.comment;
  }

  /** The comment, if the actor may see it. Its use case is held first, so that it cannot go meanwhile. */
  async #take(tx: Transaction, actor: Actor, id: string): Promise<Taken> {
    const about = await this.store.useCaseOf(tx, actor, id);
    const useCase = about === undefined ? undefined : await this.useCases.hold(tx, actor, about);
    const comment = useCase && (await this.store.byId(tx, id));
    if (!comment) throw unknown('comment', { da: 'en kommentar', en: 'comment' }, id);
    return { comment, useCase };
  }

  /** What is said in an organisation's name is about what it sees itself, whoever else its writer is. */
  async #assertSeenBy(tx: Transaction, organisation: Actor, useCase: string): Promise<void> {
    if (!(await this.useCases.hold(tx, organisation, useCase))) throw new InputRejected([notSeenByIt]);
  }

  async #takeOwn(tx: Transaction, actor: Actor, id: string): Promise<Taken> {
    const taken = await this.#take(tx, actor, id);
    if (taken.comment.state === CommentState.REMOVED) assertState(taken.comment, CommentState.VISIBLE);
    if (!isAuthor(actor, taken.comment)) throw new Forbidden(notAuthor, { permission: 'use-case:comment' });
    return taken;
  }

  #change(
    name: string,
    { actor, deadline }: Caller,
    work: (tx: Transaction, actor: PersonActor) => Promise<string>,
  ): Promise<string> {
    assertPerson(actor);
    return this.graph.write(name, (tx) => work(tx, actor), { actor: actorLabel(actor), deadline });
  }
}

/** The text to be written. Throws InputRejected when there is none, or too much. */
function checked(field: keyof typeof longest, given: string): string {
  const text = written(given);
  if (text === '') throw new InputRejected([isEmpty(field)]);
  if (text.length > longest[field]) throw new InputRejected([isTooLong(field)]);
  if (turnsDirection(text)) throw new InputRejected([{ field, sentence: turned(field) }]);
  return text;
}

function assertState({ state }: KnownComment, wanted: CommentState): void {
  if (state !== wanted) throw new InputRejected([notInThisState(state)]);
}

function assertPerson(actor: Actor): asserts actor is PersonActor {
  assertSignedIn(actor);
  if (actor.kind !== 'person') throw new Forbidden(needsPerson);
}

function unknown(field: string, what: { da: string; en: string }, id: string): NotFound {
  return new NotFound(noSuch(what, id), { field });
}
