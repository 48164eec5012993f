import { anonymous, type Actor, type PersonActor } from '../../shared/auth/actor.ts';
import { hashOfSecret } from '../../shared/auth/secrets.ts';
import { Unauthenticated } from '../../shared/errors/domain-error.ts';
import type { Sentence } from '../../shared/errors/sentences.ts';
import type { Transaction } from '../../shared/neo4j/graph.ts';
import type { IdentityStore } from './identity.store.ts';

/** What a request says of who sent it. */
export interface Credentials {
  /** The value of the session's cookie. */
  readonly session?: string | undefined;
  /** The value of the `Authorization` header. */
  readonly authorization?: string | undefined;
  /** Whether a page asks by itself, which is no use of the session by its person. */
  readonly isUnattended?: boolean;
}

/** How long a session lasts, in milliseconds. */
export interface SessionLimits {
  /** Since it was last used. */
  readonly idleMilliseconds: number;
  /** Since it began, however much it is used. */
  readonly absoluteMilliseconds: number;
}

export const defaultSessionLimits: SessionLimits = {
  idleMilliseconds: 120 * 60_000,
  absoluteMilliseconds: 12 * 3_600_000,
};

/** How often it is written down that a session or token is in use. */
const touchEveryMilliseconds = 60_000;

const noSuchToken: Sentence = {
  da: 'Adgangsnøglen er ukendt, udløbet eller trukket tilbage: opret en ny under "Mine adgangsnøgler".',
  en: 'The token is unknown, expired or revoked: create a new one under "My tokens".',
};

/** Who a request comes from. Asked anew for every request, so that a right that is taken away is gone at once. */
export class IdentityService {
  constructor(
    private readonly store: IdentityStore,
    private readonly limits: SessionLimits,
  ) {}

  /**
   * The actor behind these credentials. A cookie that names no open session is nobody's; a token that is not
   * valid is an error, because a program that sends one must hear of it. A token goes before a cookie.
   */
  async actorOf({ session, authorization, isUnattended = false }: Credentials): Promise<Actor> {
    if (authorization !== undefined) return this.#byToken(authorization);
    if (session === undefined) return anonymous;
    return (await this.#bySession(session, isUnattended)) ?? anonymous;
  }

  /**
   * These persons as they would ask themselves, by id; who is shut out is left out. For those who have to know what
   * somebody may see who does not ask. Within the transaction if there is one.
   */
  async actorsOf(ids: readonly string[], tx?: Transaction): Promise<Map<string, PersonActor>> {
    const found = await this.store.byPerson(ids, tx);
    return new Map(found.map((person) => [person.personId, { kind: 'person', ...person }]));
  }

  async #bySession(secret: string, isUnattended: boolean): Promise<Actor | undefined> {
    const found = await this.store.bySession(hashOfSecret(secret));
    if (!found || this.#isOver(found)) return undefined;
    const { personId, sessionId, memberships, actingFor, lastSeenAt } = found;
    const isOfLate = Date.now() - lastSeenAt <= touchEveryMilliseconds;
    if (!isOfLate && !isUnattended) await this.store.touchSession(sessionId);
    const acting = memberships.find(({ organisationId }) => organisationId === actingFor) ?? memberships[0];
    return {
      kind: 'person',
      personId,
      sessionId,
      memberships,
      ...(acting && { actingFor: acting.organisationId }),
    };
  }

  async #byToken(authorization: string): Promise<Actor> {
    const [, secret] = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization) ?? [];
    const found = secret === undefined ? undefined : await this.store.byToken(hashOfSecret(secret));
    if (!found) throw new Unauthenticated(noSuchToken);
    const { tokenId, personId, memberships, lastUsedAt } = found;
    if (Date.now() - lastUsedAt > touchEveryMilliseconds) await this.store.touchToken(tokenId);
    const scopes = new Set(found.scopes);
    return personId === null
      ? { kind: 'service', tokenId, memberships, scopes }
      : { kind: 'person', personId, tokenId, memberships, scopes };
  }

  #isOver({ lastSeenAt, createdAt }: { lastSeenAt: number; createdAt: number }): boolean {
    const now = Date.now();
    const { idleMilliseconds, absoluteMilliseconds } = this.limits;
    return now - lastSeenAt > idleMilliseconds || now - createdAt > absoluteMilliseconds;
  }
}
