import { randomUUID } from 'node:crypto';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import { actorLabel, inNameOf, type SignedInActor } from '../../shared/auth/actor.ts';
import { assertMay } from '../../shared/auth/gates.ts';
import { Conflict, InputRejected, NotFound, type InputProblem } from '../../shared/errors/domain-error.ts';
import { noSuch } from '../../shared/errors/sentences.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { isLater, isPartialDate, partialDatePattern, today } from '../../shared/text/partial-date.ts';
import { turnsDirection, written } from '../../shared/text/written.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { News, NotificationService } from '../notifications/notification.service.ts';
import { assertPublished, type UseCaseHoldingService } from '../use-cases/use-case.holding.service.ts';
import type { AdoptUseCaseInput, EndAdoptionInput } from './adoption.input.ts';
import {
  changedMeanwhile,
  longestNote,
  noDate,
  noteTooLong,
  noteTurned,
  notInCalendar,
  notYet,
  ownUseCase,
} from './adoption.sentences.ts';
import type { AdoptionContent, AdoptionKey, AdoptionStore } from './adoption.store.ts';
import { AdoptionStatus, type Adoption } from './adoption.type.ts';

/** What municipalities say that they use of one another's. */
export class AdoptionService {
  constructor(
    private readonly graph: Graph,
    private readonly store: AdoptionStore,
    private readonly useCases: UseCaseHoldingService,
    private readonly notifications: Pick<NotificationService, 'announce'>,
    private readonly audit: AuditService,
  ) {}

  /** Says that the municipality uses the use case, or changes how far it has come; answers the adoption's id. */
  adopt(input: AdoptUseCaseInput, caller: Caller): Promise<string> {
    const { useCase, organisation, version } = input;
    return this.#change('adoptions.adopt', organisation, caller, async (tx, actor) => {
      const held = await this.useCases.hold(tx, inNameOf(actor, organisation), useCase);
      if (!held) throw unknown(useCase);
      if (held.ownerId === organisation) throw new InputRejected([ownUseCase]);
      assertPublished(held, 'useCase');
      const content = checked(input);
      const found = await this.store.find(tx, input);
      if (isOutdated(version, found?.version)) throw new Conflict(changedMeanwhile, { field: 'version' });
      if (found && isSame(found, content)) return found.id;
      const id = await this.store.save(tx, input, content, `adoption-${randomUUID()}`);
      if (!found) await this.notifications.announce(tx, actor, newsOf(input, held.ownerId));
      const { status } = content;
      const event = { kind: 'use-case.adopted', subject: useCase, by: organisation, status } as const;
      await this.audit.record(tx, actor, { ...event, organisation: held.ownerId });
      return id;
    });
  }

  /** Takes it back that the municipality uses it, also where it no longer sees the use case. */
  end({ useCase, organisation }: EndAdoptionInput, caller: Caller): Promise<void> {
    return this.#change('adoptions.end', organisation, caller, async (tx, actor) => {
      await this.useCases.hold(tx, actor, useCase); // where it is seen; elsewhere nobody adopts it meanwhile
      const found = await this.store.find(tx, { useCase, organisation });
      if (!found) throw unknown(useCase);
      await this.store.end(tx, found.id);
      const event = { kind: 'use-case.adoption-ended', subject: useCase, by: organisation } as const;
      await this.audit.record(tx, actor, { ...event, organisation: found.ownerId });
    });
  }

  /** The adoption as the caller may see it. */
  byId(id: string, asked: ResolveTree, caller: Caller): Promise<Adoption | undefined> {
    return this.store.byId(id, asked, caller);
  }

  /** The municipality's adoption of the use case, as the caller may see it. */
  byKey(key: AdoptionKey, asked: ResolveTree, caller: Caller): Promise<Adoption | undefined> {
    return this.store.byKey(key, asked, caller);
  }

  async #change<Result>(
    name: string,
    organisation: string,
    { actor, deadline }: Caller,
    work: (tx: Transaction, actor: SignedInActor) => Promise<Result>,
  ): Promise<Result> {
    assertMay(actor, 'use-case:adopt', organisation);
    return this.graph.write(name, (tx) => work(tx, actor), { actor: actorLabel(actor), deadline });
  }
}

/** What the owner's people are told when a municipality says so for the first time. */
function newsOf({ useCase, organisation: onBehalfOf }: AdoptionKey, owner: string): News {
  return { kind: 'USE_CASE_ADOPTED', useCase, organisation: owner, onBehalfOf };
}

/** The content to be written. Throws InputRejected with everything that is wrong with it. */
function checked({ status, since, note }: AdoptUseCaseInput): AdoptionContent {
  const content = { status, since: since?.trim() || null, note: written(note ?? '') || null };
  const problems: InputProblem[] = [
    ...problemsOfDate(content),
    ...((content.note?.length ?? 0) > longestNote ? [noteTooLong] : []),
    ...(turnsDirection(content.note ?? '') ? [noteTurned] : []),
  ];
  if (problems.length > 0) throw new InputRejected(problems);
  return content;
}

/** Nothing but a plan begins in the future. */
function problemsOfDate({ status, since }: AdoptionContent): InputProblem[] {
  if (since === null) return [];
  if (!partialDatePattern.test(since)) return [noDate];
  if (!isPartialDate(since)) return [notInCalendar];
  return status !== AdoptionStatus.PLANNED && isLater(since, today()) ? [notYet] : [];
}

function isOutdated(read: number | null | undefined, now: number | undefined): boolean {
  return read !== undefined && read !== null && read !== (now ?? 0);
}

function isSame(a: AdoptionContent, b: AdoptionContent): boolean {
  return a.status === b.status && a.since === b.since && a.note === b.note;
}

function unknown(useCase: string): NotFound {
  return new NotFound(noSuch({ da: 'en anvendelse', en: 'use case' }, useCase), { field: 'useCase' });
}
