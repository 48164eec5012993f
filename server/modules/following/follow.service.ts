import type { ResolveTree } from 'graphql-parse-resolve-info';
import { actorLabel, mayAnywhere, type Actor, type PersonActor } from '../../shared/auth/actor.ts';
import { assertSignedIn } from '../../shared/auth/gates.ts';
import { Forbidden, NotFound } from '../../shared/errors/domain-error.ts';
import { noSuch, type Sentence } from '../../shared/errors/sentences.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import { toPage, type PageArguments } from '../../shared/pagination/page.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { UseCaseService } from '../use-cases/use-case.service.ts';
import type { UseCase, UseCaseConnection } from '../use-cases/use-case.type.ts';
import type { FollowStore } from './follow.store.ts';

const peopleOnly: Sentence = {
  da: 'Kun personer følger anvendelser: log ind som dig selv.',
  en: 'Only people follow use cases: sign in as yourself.',
};
const noRight: Sentence = {
  da: 'Du har ikke rettigheden "use-case:follow". Bed organisationens administrator om den.',
  en: 'You do not have the right "use-case:follow". Ask the organisation\'s administrator for it.',
};

/**
 * Who wants to hear of what. It is a choice of one's own, like a bookmark, and is not written to the audit trail.
 */
export class FollowService {
  constructor(
    private readonly graph: Graph,
    private readonly store: FollowStore,
    private readonly useCases: Pick<UseCaseService, 'byIds'>,
  ) {}

  /** What the caller follows; what they can no longer see is left out. */
  following(paging: PageArguments, asked: ResolveTree, caller: Caller): Promise<UseCaseConnection> {
    const { actor } = caller;
    assertPerson(actor);
    return this.store.list(actor.personId, toPage(paging), asked, caller);
  }

  follow(useCase: string, asked: ResolveTree, caller: Caller): Promise<{ useCase: UseCase | null }> {
    const { actor } = caller;
    assertPerson(actor);
    if (!mayAnywhere(actor, 'use-case:follow')) throw new Forbidden(noRight);
    return this.#change('following.follow', useCase, asked, caller, (tx) =>
      this.store.follow(tx, actor, useCase),
    );
  }

  /** Also of what the caller can no longer see. */
  unfollow(useCase: string, asked: ResolveTree, caller: Caller): Promise<{ useCase: UseCase | null }> {
    const { actor } = caller;
    assertPerson(actor);
    return this.#change('following.unfollow', useCase, asked, caller, async (tx) => {
      const seen = await this.useCases.byIds([useCase], asked, caller);
      return (await this.store.unfollow(tx, actor.personId, useCase)) || seen.has(useCase);
    });
  }

  async #change(
    name: string,
    id: string,
    asked: ResolveTree,
    caller: Caller,
    work: (tx: Transaction) => Promise<boolean>,
  ): Promise<{ useCase: UseCase | null }> {
    const { actor, deadline } = caller;
    const isKnown = await this.graph.write(name, work, { actor: actorLabel(actor), deadline });
    if (!isKnown) {
      throw new NotFound(noSuch({ da: 'en anvendelse', en: 'use case' }, id), { field: 'useCase' });
    }
    return { useCase: (await this.useCases.byIds([id], asked, caller)).get(id) ?? null };
  }
}

function assertPerson(actor: Actor): asserts actor is PersonActor {
  assertSignedIn(actor);
  if (actor.kind !== 'person') throw new Forbidden(peopleOnly);
}
