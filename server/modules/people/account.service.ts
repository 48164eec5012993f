import type { ResolveTree } from 'graphql-parse-resolve-info';
import { actorLabel, mayAnywhere, type Actor } from '../../shared/auth/actor.ts';
import { assertSignedIn } from '../../shared/auth/gates.ts';
import { Forbidden, NotFound, ValidationFailed } from '../../shared/errors/domain-error.ts';
import { noSuch, tooLong, type Sentence } from '../../shared/errors/sentences.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import { toPage } from '../../shared/pagination/page.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { MembershipService, SessionEnding } from '../members/membership.service.ts';
import type { AccountStore } from './account.store.ts';
import type { PeopleArgs } from './person.input.ts';
import type { Account, AccountConnection } from './person.type.ts';

const longestText = 200;

const notAdministrator: Sentence = {
  da: 'Det kan kun fællesskabets administrator: bed denne om det.',
  en: "Only the hub's administrator can do this: ask them.",
};
const lastAdministrator: Sentence = {
  da: 'Personen er den sidste med rollen HUB_ADMIN: giv den til en anden først.',
  en: 'The person is the last with the role HUB_ADMIN: give it to somebody else first.',
};
const oneself: Sentence = {
  da: 'Du kan ikke lukke dig selv ude: bed en anden administrator om det.',
  en: 'You cannot shut yourself out: ask another administrator to do it.',
};

/** Everybody who can sign in, for the hub's administrator: to find them, and to shut them out. */
export class AccountService {
  constructor(
    private readonly graph: Graph,
    private readonly store: AccountStore,
    private readonly memberships: Pick<MembershipService, 'isLastHubAdministrator'>,
    private readonly sessions: SessionEnding,
    private readonly audit: AuditService,
  ) {}

  /** A page of people; none for who does not administer the hub. */
  list({ text, ...paging }: PeopleArgs, asked: ResolveTree, caller: Caller): Promise<AccountConnection> {
    if (text && text.length > longestText) throw new ValidationFailed('text', tooLong('text', longestText));
    return this.store.list(text, toPage(paging), asked, caller);
  }

  /** Shuts a person out, with their sessions and tokens; what they are and what they wrote stays. */
  async deactivate(id: string, asked: ResolveTree, caller: Caller): Promise<{ person: Account }> {
    return this.#write('people.deactivate', id, asked, caller, async (tx, actor) => {
      if (actorLabel(actor) === id) throw new ValidationFailed('person', oneself);
      const isLast = await this.memberships.isLastHubAdministrator(tx, id);
      if (!(await this.store.deactivate(tx, id))) throw unknown(id);
      if (isLast) throw new ValidationFailed('person', lastAdministrator);
      await this.sessions.endAll(tx, id);
      await this.audit.record(tx, actor, { kind: 'person.deactivated', subject: id });
    });
  }

  /** Lets a person in again, as what they are now. */
  async reactivate(id: string, asked: ResolveTree, caller: Caller): Promise<{ person: Account }> {
    return this.#write('people.reactivate', id, asked, caller, async (tx, actor) => {
      if (!(await this.store.reactivate(tx, id))) throw unknown(id);
      await this.audit.record(tx, actor, { kind: 'person.reactivated', subject: id });
    });
  }

  async #write(
    name: string,
    id: string,
    asked: ResolveTree,
    caller: Caller,
    work: (tx: Transaction, actor: Actor) => Promise<void>,
  ): Promise<{ person: Account }> {
    const { actor, deadline } = caller;
    assertSignedIn(actor);
    if (!mayAnywhere(actor, 'hub:administer')) throw new Forbidden(notAdministrator);
    await this.graph.write(name, (tx) => work(tx, actor), { actor: actorLabel(actor), deadline });
    const person = await this.store.byId(id, asked, caller);
    if (!person) throw unknown(id);
    return { person };
  }
}

function unknown(id: string): NotFound {
  return new NotFound(noSuch({ da: 'en person', en: 'person' }, id), { field: 'person' });
}
