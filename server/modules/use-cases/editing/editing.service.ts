import { actorLabel, type Actor, type SignedInActor } from '../../../shared/auth/actor.ts';
import { assertMay } from '../../../shared/auth/gates.ts';
import type { Permission } from '../../../shared/auth/permissions.ts';
import type { Visibility } from '../../../shared/auth/visibility.ts';
import { Conflict, InputRejected, NotFound } from '../../../shared/errors/domain-error.ts';
import { noSuch } from '../../../shared/errors/sentences.ts';
import type { Graph, Transaction } from '../../../shared/neo4j/graph.ts';
import type { Caller } from '../../../shared/reads/reader.ts';
import type { AuditEvent, AuditService } from '../../audit/audit.service.ts';
import { RevisionKind } from '../../history/history.types.ts';
import type { NotificationService } from '../../notifications/notification.service.ts';
import type { UseCaseDraft } from '../use-case.draft.ts';
import { Lifecycle } from '../use-case.enums.ts';
import type {
  CreateUseCaseInput,
  PublishUseCaseInput,
  UpdateUseCaseInput,
  UseCaseFieldsInput,
  UseCaseVersionInput,
} from './editing.inputs.ts';
import {
  changedMeanwhile,
  noStory,
  nothingNamed,
  sharedWithNobody,
  stopOf,
  type Move,
} from './editing.sentences.ts';
import { newsOf } from './editing.news.ts';
import type { EditedUseCase, NewState, UseCaseEditingStore } from './editing.store.ts';
import { checked, newBorn, type UseCaseUnits } from './editing.units.ts';
import { inspirationsAfter } from './inspirations.ts';

/** Changes the entry that is held; answers the event, or nothing where it has changed nothing. */
type Work = (tx: Transaction, found: EditedUseCase, actor: SignedInActor) => Promise<AuditEvent | undefined>;

/** What is changed; in a trial, all of it is taken back. */
interface Changed extends UseCaseVersionInput {
  readonly isTrial?: boolean;
}

/**
 * Writing by people, one use case at a time. Each change is one transaction: the entry, its revision and the
 * event of the audit trail, or nothing. A dry run does the same, to refuse the same, and takes it back.
 */
export class UseCaseEditingService {
  constructor(
    private readonly graph: Graph,
    private readonly store: UseCaseEditingStore,
    private readonly units: UseCaseUnits,
    private readonly notifications: Pick<NotificationService, 'announce'>,
    private readonly audit: AuditService,
  ) {}

  /** A new draft of the organisation's, which its own people see. Answers its id, which after a dry run names nothing. */
  create({ organisation, dryRun, ...fields }: CreateUseCaseInput, caller: Caller): Promise<string> {
    const { actor } = caller;
    assertMay(actor, 'use-case:create', organisation);
    const written = checked(newBorn(organisation, given(fields)));
    const work = async (tx: Transaction) => {
      const draft = await this.#inspired(tx, actor, written);
      const id = await this.units.create(tx, actor, draft);
      await this.audit.record(tx, actor, { kind: 'use-case.created', subject: id, organisation });
      return id;
    };
    return this.#transaction('useCases.create', caller, work, dryRun === true);
  }

  /** Changes the fields that are given; the others stay as they are. Answers whether that changed anything. */
  update({ id, version, dryRun, ...fields }: UpdateUseCaseInput, caller: Caller): Promise<boolean> {
    return this.revise({ id, version, isTrial: dryRun === true }, () => fields, caller);
  }

  /** Changes the fields that follow from how the use case is; answers whether that changed anything. */
  revise(
    item: Changed,
    fieldsOf: (found: EditedUseCase) => UseCaseFieldsInput,
    caller: Caller,
  ): Promise<boolean> {
    return this.#change(item, 'use-case:edit', caller, async (tx, found, actor) => {
      const fields = fieldsOf(found);
      const written = checked({ ...found.draft, ...given(fields), ...taken(fields) });
      return this.units.edit(tx, actor, found, await this.#inspired(tx, actor, written, found));
    });
  }

  /**
   * Shows the use case to those whom the visibility names; also changes who they are. Answers whether that changed
   * anything.
   */
  publish({ id, version, visibility, sharedWith }: PublishUseCaseInput, caller: Caller): Promise<boolean> {
    const grantees = visibility === 'SHARED' ? [...new Set(sharedWith ?? [])] : [];
    return this.#change({ id, version }, 'use-case:publish', caller, async (tx, found, actor) => {
      assertCan('publish', found);
      await this.#assertPublishable(tx, actor, found, visibility, grantees);
      if (isShownSo(found, visibility, grantees)) return undefined;
      await this.store.replaceGrantees(tx, id, grantees);
      await this.store.setState(tx, id, version + 1, { lifecycle: Lifecycle.PUBLISHED, visibility });
      await this.#keepState(tx, actor, found, RevisionKind.PUBLISHED, {
        lifecycle: Lifecycle.PUBLISHED,
        visibility,
      });
      return grantees.length > 0
        ? { kind: 'use-case.shared', subject: id, visibility, with: grantees }
        : { kind: 'use-case.published', subject: id, visibility };
    });
  }

  /** Takes a published use case back: only its own people see it, and can restore it. */
  retire(item: UseCaseVersionInput, caller: Caller): Promise<boolean> {
    return this.#move('retire', item, caller, RevisionKind.RETIRED, Lifecycle.RETIRED);
  }

  /** Undoes a retirement: it is published again, to those who saw it before. */
  restore(item: UseCaseVersionInput, caller: Caller): Promise<boolean> {
    return this.#move('restore', item, caller, RevisionKind.RESTORED, Lifecycle.PUBLISHED);
  }

  #move(
    move: Move,
    { id, version }: UseCaseVersionInput,
    caller: Caller,
    kind: RevisionKind.RETIRED | RevisionKind.RESTORED,
    lifecycle: Lifecycle,
  ): Promise<boolean> {
    return this.#change({ id, version }, 'use-case:retire', caller, async (tx, found, actor) => {
      assertCan(move, found);
      const state = { lifecycle, visibility: found.visibility };
      await this.store.setState(tx, id, version + 1, state);
      await this.#keepState(tx, actor, found, kind, state);
      return { kind: kind === RevisionKind.RETIRED ? 'use-case.retired' : 'use-case.restored', subject: id };
    });
  }

  /**
   * What every change of an entry has in common: it is seen, may be changed, and is still as it was read. Answers whether
   * the work has changed anything.
   */
  #change(
    { id, version, isTrial }: Changed,
    permission: Permission,
    caller: Caller,
    work: Work,
  ): Promise<boolean> {
    const change = async (tx: Transaction) => {
      const { actor } = caller;
      const found = await this.store.take(tx, actor, id);
      if (!found) throw new NotFound(noSuch({ da: 'en anvendelse', en: 'use case' }, id), { field: 'id' });
      assertMay(actor, permission, found.draft.owner);
      if (found.version !== version) throw new Conflict(changedMeanwhile, { field: 'version' });
      const event = await work(tx, found, actor);
      if (!event) return false;
      const news = newsOf(event, found);
      if (news) await this.notifications.announce(tx, actor, news);
      await this.audit.record(tx, actor, { ...event, organisation: found.draft.owner });
      return true;
    };
    return this.#transaction(permission, caller, change, isTrial);
  }

  /** The draft with what it can say that it was inspired by. */
  async #inspired(
    tx: Transaction,
    actor: Actor,
    draft: UseCaseDraft,
    found?: EditedUseCase,
  ): Promise<UseCaseDraft> {
    const [wanted, before] = [draft.inspiredBy ?? [], found?.draft.inspiredBy ?? []];
    if (wanted.length + before.length === 0) return draft;
    const seen = await this.store.visibleAmong(tx, actor, [...wanted, ...before]);
    return { ...draft, inspiredBy: inspirationsAfter({ own: found?.id, wanted, before, seen }) };
  }

  async #assertPublishable(
    tx: Transaction,
    actor: Actor,
    { draft: { summary, problem }, sharedWith }: EditedUseCase,
    visibility: Visibility,
    grantees: readonly string[],
  ): Promise<void> {
    const added = grantees.filter((grantee) => !sharedWith.includes(grantee));
    const known = added.length > 0 ? await this.store.knownGrantees(tx, actor, added) : [];
    const unknown = added.filter((grantee) => !known.includes(grantee));
    const problems = [
      ...(summary === undefined && problem === undefined ? [noStory] : []),
      ...(visibility === 'SHARED' && grantees.length === 0 ? [sharedWithNobody] : []),
      ...unknown.map((grantee) => nothingNamed('sharedWith', grantee)),
    ];
    if (problems.length > 0) throw new InputRejected(problems);
  }

  #keepState(
    tx: Transaction,
    actor: SignedInActor,
    { id, version, lifecycle, visibility }: EditedUseCase,
    kind: RevisionKind,
    next: NewState,
  ): Promise<void> {
    const values: readonly [field: string, before: string, after: string][] = [
      ['lifecycle', lifecycle, next.lifecycle],
      ['visibility', visibility, next.visibility],
    ];
    const changes = values
      .filter(([, before, after]) => before !== after)
      .map(([field, before, after]) => ({
        field,
        before: JSON.stringify(before),
        after: JSON.stringify(after),
      }));
    return this.units.keep(tx, actor, id, version + 1, kind, changes);
  }

  #transaction<Result>(
    name: string,
    { actor, deadline }: Caller,
    work: (tx: Transaction) => Promise<Result>,
    isTrial = false,
  ) {
    return this.graph.write(name, work, { actor: actorLabel(actor), deadline, isTrial });
  }
}

/** The values that are given: null is none. */
function given(fields: UseCaseFieldsInput): Record<string, unknown> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries.map(([name, value]) => [name, plain(value)]));
}

/** The fields that null takes away. */
function taken(fields: UseCaseFieldsInput): Record<string, undefined> {
  const names = Object.entries(fields).filter(([, value]) => value === null);
  return Object.fromEntries(names.map(([name]) => [name, undefined]));
}

/** Parts without their own empty values, which the draft's schema does not know as values. */
function plain(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((part: unknown) =>
    typeof part === 'object' && part !== null
      ? Object.fromEntries(Object.entries(part).filter(([, each]) => each !== null && each !== undefined))
      : part,
  );
}

function assertCan(move: Move, { lifecycle }: EditedUseCase): void {
  const stop = stopOf(move, lifecycle);
  if (stop) throw new InputRejected([stop]);
}

/** Whether exactly these see it already. */
function isShownSo(found: EditedUseCase, visibility: Visibility, grantees: readonly string[]): boolean {
  const isAmong = (list: readonly string[]) => (id: string) => list.includes(id);
  return (
    found.lifecycle === Lifecycle.PUBLISHED &&
    found.visibility === visibility &&
    found.sharedWith.every(isAmong(grantees)) &&
    grantees.every(isAmong(found.sharedWith))
  );
}
