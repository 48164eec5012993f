import { randomUUID } from 'node:crypto';
import { anonymous, type Actor, type PersonActor } from '../../shared/auth/actor.ts';
import type { Role } from '../../shared/auth/permissions.ts';
import { hashOfSecret, newSecret } from '../../shared/auth/secrets.ts';
import { Forbidden } from '../../shared/errors/domain-error.ts';
import type { Sentence } from '../../shared/errors/sentences.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { MembershipService } from '../members/membership.service.ts';
import { OrganisationKind } from '../organisations/organisation.type.ts';
import type { OrganisationWriteService } from '../organisations/organisation.write-service.ts';
import { compareMemberships, type MembershipChange } from './claimed-memberships.ts';
import type { ClaimedMembershipStore } from './claimed-membership.store.ts';
import { readClaims, type ClaimedPerson } from './claims.ts';
import type { ProvenPerson, ProviderSettings } from './identity-provider.ts';
import type { PersonStore } from './person.store.ts';
import type { SessionStore } from './session.store.ts';

/** Where those who administer the hub belong: it is no municipality, so they see no more than is public. */
const hubOrganisation = {
  ...{ id: 'organisation-faelled', name: 'Fælled', kind: OrganisationKind.OTHER, country: 'DK' },
  ...{ regions: [], demo: false },
  description: 'De, der driver Fælled.',
  descriptionEn: 'Those who run Fælled.',
};

const demoIssuer = 'urn:faelled:demo';

const deactivated: Sentence = {
  da: 'Din adgang til Fælled er lukket. Spørg din organisations administrator.',
  en: 'Your access to Fælled has been closed. Ask the administrator of your organisation.',
};

export interface SignInStores {
  readonly people: PersonStore;
  readonly sessions: SessionStore;
  readonly memberships: ClaimedMembershipStore;
}

/** Begins and ends sessions. What a person is where follows the provider's claims, where the hub has not said else. */
export class SignInService {
  constructor(
    private readonly graph: Graph,
    private readonly stores: SignInStores,
    private readonly organisations: OrganisationWriteService,
    private readonly members: Pick<MembershipService, 'acceptInvitations' | 'rolesFitting'>,
    private readonly audit: AuditService,
  ) {}

  /**
   * Begins a session of a person whom the provider has proven, and answers the secret of its cookie. The session
   * that their browser had before ends. Throws Forbidden when their access has been closed.
   */
  async start(proven: ProvenPerson, settings: ProviderSettings, before: Actor): Promise<string> {
    const person = readClaims(proven.claims, settings.claims);
    if (person.isHubAdmin) await this.organisations.createMissing([hubOrganisation]);
    const secret = newSecret();
    const session = { id: `session-${randomUUID()}`, hash: hashOfSecret(secret), idToken: proven.idToken };
    try {
      await this.graph.write('signIn.start', async (tx) => {
        const actor = await this.#recognise(tx, proven.issuer, person, settings);
        const changes = await this.#follow(tx, actor.personId, person, settings);
        await this.#join(tx, actor.personId, person);
        await this.stores.sessions.create(tx, { ...session, personId: actor.personId });
        await this.stores.sessions.forgetOld(tx);
        await this.#endSession(tx, before);
        for (const change of changes) await this.audit.record(tx, actor, toEvent(actor, change));
        await this.audit.record(tx, actor, { kind: 'session.started', subject: session.id });
      });
    } catch (error) {
      if (error instanceof Forbidden) await this.refuse('deactivated');
      throw error;
    }
    return secret;
  }

  /** Ends the session that the actor came with; answers what their provider needs to end its own. */
  async end(actor: Actor): Promise<string | undefined> {
    return this.graph.write('signIn.end', (tx) => this.#endSession(tx, actor));
  }

  /** Writes down that somebody was not let in, without anything of what they sent. */
  async refuse(reason: string): Promise<void> {
    await this.audit.recordAlone(anonymous, { kind: 'session.refused', subject: 'sign-in', reason });
  }

  async #recognise(
    tx: Transaction,
    issuer: string,
    { subject, name, email }: ClaimedPerson,
    { demo }: ProviderSettings,
  ): Promise<PersonActor> {
    // The demo provider's address changes with the port; its persons stay who they are.
    const provided = { issuer: demo ? demoIssuer : issuer, subject, name, email, demo };
    const found = await this.stores.people.recognise(tx, `person-${randomUUID()}`, provided);
    if (found.isDeactivated) throw new Forbidden(deactivated);
    return { kind: 'person', personId: found.id, memberships: [] };
  }

  /** Makes the memberships that come from claims what the claims say now; leaves those that the hub gave. */
  async #follow(
    tx: Transaction,
    personId: string,
    person: ClaimedPerson,
    { demo }: ProviderSettings,
  ): Promise<MembershipChange[]> {
    const { memberships, people } = this.stores;
    const organisations = await memberships.organisationsNamed(tx, person.organisations);
    const claimed = this.#fitting(organisations, person.roles);
    if (person.isHubAdmin) claimed.set(hubOrganisation.id, ['HUB_ADMIN']);
    const changes = compareMemberships(await memberships.open(tx, personId), claimed);
    const source = demo ? 'demo' : 'claims';
    for (const { kind, id, organisationId, roles } of changes) {
      if (kind === 'member.ended') await memberships.end(tx, id);
      else await people.saveMembership(tx, { id, personId, organisationId, roles, source });
    }
    return changes;
  }

  /** The roles that exist in each organisation, the provider's being the same in all; none where none does. */
  #fitting(organisations: readonly string[], roles: readonly Role[]): Map<string, readonly Role[]> {
    const fitting = organisations.map((id) => [id, this.members.rolesFitting(id, roles)] as const);
    return new Map(fitting.filter(([, held]) => held.length > 0));
  }

  /** Makes a member of whoever was invited at an address that is surely theirs. */
  async #join(tx: Transaction, personId: string, { verifiedEmail: email }: ClaimedPerson): Promise<void> {
    if (email !== undefined) await this.members.acceptInvitations(tx, { personId, email });
  }

  async #endSession(tx: Transaction, actor: Actor): Promise<string | undefined> {
    if (actor.kind !== 'person' || actor.sessionId === undefined) return undefined;
    const idToken = await this.stores.sessions.idTokenOf(tx, actor.sessionId);
    await this.stores.sessions.end(tx, actor.sessionId);
    await this.audit.record(tx, actor, { kind: 'session.ended', subject: actor.sessionId });
    return idToken;
  }
}

function toEvent(actor: PersonActor, { kind, organisationId: organisation, roles }: MembershipChange) {
  const of = { subject: actor.personId, organisation };
  return kind === 'member.ended' ? { kind, ...of } : { kind, ...of, roles };
}
