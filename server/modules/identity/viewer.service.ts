import type { ResolveTree } from 'graphql-parse-resolve-info';
import { actorLabel, may, mayAnywhere, type Actor, type PersonActor } from '../../shared/auth/actor.ts';
import { assertSignedIn } from '../../shared/auth/gates.ts';
import { permissions } from '../../shared/auth/permissions.ts';
import { Forbidden, ValidationFailed } from '../../shared/errors/domain-error.ts';
import type { Sentence } from '../../shared/errors/sentences.ts';
import { askedBelow } from '../../shared/graphql/selection.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { OrganisationService } from '../organisations/organisation.service.ts';
import type { ProfileStore } from './profile.store.ts';
import type { SessionStore } from './session.store.ts';
import type { Viewer } from './viewer.type.ts';

const notMember: Sentence = {
  da: 'Du er ikke medlem af den organisation: vælg en af dine egne.',
  en: 'You are not a member of that organisation: choose one of your own.',
};
const needsSession: Sentence = {
  da: 'Det kan kun gøres af en person, der er logget ind i en browser, ikke med en adgangsnøgle.',
  en: 'Only a person who has signed in with a browser can do this, not a token.',
};

type InSession = PersonActor & { readonly sessionId: string };

/** Who asks, and what they do with their own session. */
export class ViewerService {
  constructor(
    private readonly graph: Graph,
    private readonly profiles: ProfileStore,
    private readonly sessions: SessionStore,
    private readonly organisations: OrganisationService,
    private readonly audit: AuditService,
  ) {}

  /** The person who asks; null for who has not signed in, and for a program. */
  async viewer(asked: ResolveTree, caller: Caller): Promise<Viewer | null> {
    const { actor } = caller;
    if (actor.kind !== 'person') return null;
    const ids = actor.memberships.map(({ organisationId }) => organisationId);
    const [profile, organisations, actingFor] = await Promise.all([
      this.profiles.byId(actor.personId),
      this.#organisations(ids, askedBelow(asked, 'memberships', 'organisation'), caller),
      this.#organisations(actor.actingFor ? [actor.actingFor] : [], askedBelow(asked, 'actingFor'), caller),
    ]);
    return {
      ...profile,
      memberships: actor.memberships.map(({ organisationId, roles }) => ({
        organisation: organisations.get(organisationId)!,
        roles: [...roles],
        permissions: permissions.filter((each) => may(actor, each, organisationId)),
      })),
      actingFor: actingFor.get(actor.actingFor ?? '') ?? null,
      permissions: permissions.filter((each) => mayAnywhere(actor, each)),
    };
  }

  /**
   * Chooses, for this session, whose name the person acts in. Rights do not change by it, so nothing is written
   * to the audit trail. An organisation that they are no member of is a user error, whether it exists or not.
   */
  async actFor(organisation: string, asked: ResolveTree, caller: Caller): Promise<{ viewer: Viewer | null }> {
    const { actor } = caller;
    assertInSession(actor);
    if (!actor.memberships.some(({ organisationId }) => organisationId === organisation)) {
      throw new ValidationFailed('organisation', notMember);
    }
    await this.graph.write('sessions.actFor', (tx) =>
      this.sessions.actFor(tx, actor.sessionId, organisation),
    );
    return { viewer: await this.viewer(asked, { ...caller, actor: { ...actor, actingFor: organisation } }) };
  }

  /** Ends every session of the person, the one that asks too. */
  async signOutEverywhere({ actor }: Caller): Promise<{ viewer: null }> {
    assertInSession(actor);
    const work = async (tx: Transaction) => {
      await this.sessions.endAll(tx, actor.personId);
      await this.audit.record(tx, actor, { kind: 'session.all-ended', subject: actor.personId });
    };
    await this.graph.write('sessions.endAll', work, { actor: actorLabel(actor) });
    return { viewer: null };
  }

  async #organisations(ids: readonly string[], asked: ResolveTree, caller: Caller) {
    const isAsked = Object.keys(asked.fieldsByTypeName).length > 0;
    return this.organisations.byIds(isAsked ? ids : [], asked, caller);
  }
}

function assertInSession(actor: Actor): asserts actor is InSession {
  assertSignedIn(actor);
  if (actor.kind !== 'person' || actor.sessionId === undefined) throw new Forbidden(needsSession);
}
