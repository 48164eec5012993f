import { randomUUID } from 'node:crypto';
import { PersonStore } from '../../server/modules/identity/person.store.ts';
import { SessionStore } from '../../server/modules/identity/session.store.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { hashOfSecret, newSecret } from '../../server/shared/auth/secrets.ts';
import type { PendingAnswer } from './answers.ts';
import type { SharedGraph } from './graph.ts';
import type { TestHub } from './hub.ts';

/** Somebody who is signed in at the shared hub. */
export class TestPerson {
  constructor(
    private readonly hub: TestHub,
    readonly id: string,
    readonly email: string,
    /** The secret of their session's cookie. */
    readonly session: string,
  ) {}

  /** The headers of their requests. */
  get headers(): Record<string, string> {
    return { cookie: `faelled_session=${this.session}` };
  }

  query<Data = Record<string, never>>(query: string, variables: object = {}): PendingAnswer<Data> {
    return this.hub.query<Data>(query, variables, this.headers);
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return this.hub.fetch(path, { ...init, headers: { ...this.headers, ...(init.headers as object) } });
  }
}

export interface GivenRoles {
  readonly organisation: string;
  readonly roles: readonly Role[];
}

/** Makes a person with these memberships and a session of theirs, as signing in would. */
export async function createPerson(
  hub: TestHub,
  shared: SharedGraph,
  ...memberships: readonly GivenRoles[]
): Promise<TestPerson> {
  const subject = randomUUID();
  const email = `${subject}@test.example`;
  const secret = newSecret();
  const people = new PersonStore();
  const id = await shared.graph.write('test.createPerson', async (tx) => {
    const provided = {
      issuer: 'https://test.example',
      subject,
      name: `Person ${subject.slice(0, 4)}`,
      email,
    };
    const { id: personId } = await people.recognise(tx, `person-${subject}`, provided);
    for (const { organisation: organisationId, roles } of memberships) {
      const membership = { id: `membership-${randomUUID()}`, personId, organisationId, roles };
      await people.saveMembership(tx, { ...membership, source: 'hub' });
    }
    const session = { id: `session-${randomUUID()}`, hash: hashOfSecret(secret), personId };
    await new SessionStore().create(tx, session);
    return personId;
  });
  return new TestPerson(hub, id, email, secret);
}

/** The same person with a new session, as signing in again would give them. */
export async function signedInAgain(
  hub: TestHub,
  shared: SharedGraph,
  { id: personId, email }: TestPerson,
): Promise<TestPerson> {
  const secret = newSecret();
  const session = { id: `session-${randomUUID()}`, hash: hashOfSecret(secret), personId };
  await shared.graph.write('test.signedInAgain', (tx) => new SessionStore().create(tx, session));
  return new TestPerson(hub, personId, email, secret);
}
