import { setTimeout as sleep } from 'node:timers/promises';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { createServices, type Services } from '../../server/services.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { HubProcess } from '../testkit/hub-process.mjs';
import { sharedGraphSettings, TestHub } from '../testkit/hub.ts';
import { TestMailServer } from '../testkit/mail-server.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { announce, toldTo } from '../testkit/news.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation } from '../testkit/use-case.ts';

const shared = joinSharedGraph();
const server = new TestMailServer();
/** A hub that stops and starts again, on a machine that is busy. */
const restartMilliseconds = 240_000;
const publicUrl = 'http://hub.example';
const retryMail = mutationOf('retryMail', 'mail { id status attempts }');
const setUp = mutationOf('updateNotificationSettings', 'viewer { notificationSettings { sendsMail } }');
const invite = mutationOf('inviteMember', 'invitation { id }');
let process: HubProcess;
let port = '0';
let hub: TestHub;
/** The services of one more hub with the same mail server. */
let services: Services;
let admin: TestPerson;
let asker: TestPerson;

const settings = () => ({
  SMTP_URL: server.url,
  MAIL_FROM: 'Fælled <hub@hub.example>',
  PUBLIC_URL: publicUrl,
});
const startHub = async () => {
  process = new HubProcess('main', { PORT: port, ...sharedGraphSettings(), ...settings() });
  hub = new TestHub(await process.ready());
  // The same after a restart, so that people find it again.
  port = new URL(hub.url).port;
};
const withRole = (organisation: string, ...roles: Role[]) =>
  createPerson(hub, shared, { organisation, roles });

beforeAll(async () => {
  await server.start();
  await startHub();
  const from = { name: 'Fælled', address: 'hub@hub.example' };
  const mail = { smtpUrl: server.url, from, publicUrl, retryDays: 3 };
  services = createServices(shared.graph, { embeddings: undefined, mail });
  [admin, asker] = [
    await withRole('organisation-kombit', 'HUB_ADMIN'),
    await withRole('organisation-kl', 'READER'),
  ];
}, 240_000);
afterAll(async () => {
  await process.stop();
  await server.stop();
});

/** A municipality of a test's own, whose questions go to nobody else. */
const municipality = async () => {
  const organisation = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: 'Testkøbing' });
  await services.organisationWriting.createMissing([organisation]);
  return organisation.id;
};
const newUseCase = async (owner: string, title = 'Chat') => {
  const draft = newDraft({ owner, visibility: 'K98', title });
  await services.useCaseWriting.saveAll([draft]);
  return idOf(draft);
};
/** Somebody's question about a new use case of the organisation, which is for its editors. */
const ask = async (organisation: string, title?: string) => {
  const useCase = await newUseCase(organisation, title);
  const news = { kind: 'USE_CASE_ASKED', useCase, organisation } as const;
  await announce({ graph: shared.graph, services }, asker, news);
  return useCase;
};
const run = (cypher: string, parameters: object) =>
  shared.graph.write('test.run', (tx) => tx.run({ name: 'test.run', cypher }, { ...parameters }));

interface Mail {
  readonly id: string;
  readonly status: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly nextAttemptAt: string | null;
}
const fields = 'id kind status to attempts lastError nextAttemptAt sentAt';
const outgoingTo = async (address: string): Promise<Mail | undefined> => {
  const query = `{ outgoingMail(first: 100) { nodes { ${fields} } } }`;
  const { outgoingMail } = await admin
    .query<{ outgoingMail: { nodes: (Mail & { to: string | null })[] } }>(query)
    .expectNoErrors();
  return outgoingMail.nodes.find(({ to }) => to === address);
};
const isSent = ({ status }: Mail) => status === 'SENT';
/** Waits until the newest mail to the address is like this. */
const outgoingThat = async ({ email }: { email: string }, is: (mail: Mail) => boolean): Promise<Mail> => {
  const end = Date.now() + 50_000;
  while (Date.now() < end) {
    const mail = await outgoingTo(email);
    if (mail && is(mail)) return mail;
    await sleep(100);
  }
  throw new Error(`No such mail: ${JSON.stringify(await outgoingTo(email))}`);
};

describe('a question', () => {
  it('comes by mail: plain text with a link, and how to stop it', async () => {
    const own = await municipality();
    const editor = await withRole(own, 'EDITOR');
    const useCase = await ask(own, 'Chat\r\nBcc: x@hub.example');
    const mail = await server.mailTo(editor.email);
    expect(mail.subject).toBe('KL spørger til »Chat Bcc: x@hub.example«');
    expect(mail.from!.text).toBe('"Fælled" <hub@hub.example>');
    expect(mail.html).toBe(false);
    expect(mail.text).toContain(`${mail.subject!}.\n${publicUrl}/anvendelser/${useCase}\n`);
    expect(mail.text).toContain(`slå det fra: ${publicUrl}/mig#mail`);
    expect(mail.headers.get('list')).toMatchObject({ unsubscribe: { url: `${publicUrl}/mig#mail` } });
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.has('bcc') || mail.headers.has('cc')).toBe(false);
    expect(await outgoingThat(editor, isSent)).toMatchObject({ attempts: 1 });
  });

  it('comes in the language that its reader chose, and to nobody who chose no mails', async () => {
    const own = await municipality();
    const [english, silent] = [await withRole(own, 'EDITOR'), await withRole(own, 'EDITOR')];
    await setUp.done(english, { language: 'EN' });
    await setUp.done(silent, { addressed: 'NONE' });
    const useCase = await ask(own);
    const mail = await server.mailTo(english.email);
    expect(mail.subject).toBe('KL asks about “Chat”');
    expect(mail.text).toContain(`${publicUrl}/anvendelser/${useCase}?lang=en`);
    expect(await toldTo(silent)).toHaveLength(1);
    expect(await outgoingTo(silent.email)).toBeUndefined();
  });

  it('waits for the morning with all else of the day, where that is chosen', async () => {
    const own = await municipality();
    const editor = await withRole(own, 'EDITOR');
    await setUp.done(editor, { addressed: 'DAILY' });
    await ask(own, 'En');
    await ask(own, 'To');
    const gone = await ask(own, 'Tre');
    const waiting = await outgoingThat(editor, () => true);
    expect(waiting).toMatchObject({ status: 'QUEUED', attempts: 0, kind: 'DIGEST' });
    expect(Date.parse(waiting.nextAttemptAt!)).toBeGreaterThan(Date.now());
    await run(`MATCH (u:UseCase {id: $gone}) SET u.audience = 'OWN', u.ownerId = 'organisation-kl'`, {
      gone,
    });
    await retryMail.done(admin, { mail: waiting.id });
    const mail = await server.mailTo(editor.email);
    expect(mail.subject).toBe('Nyt i Fælled: 2 ting');
    expect(mail.text).toContain('»En«');
    expect(mail.text).toContain('»To«');
    expect(mail.text).not.toContain('Tre');
  });
});

describe('what became nothing before it was sent', () => {
  it(
    'is dropped: read, or no longer theirs',
    async () => {
      await process.stop();
      const own = await municipality();
      const [read, left] = [await withRole(own, 'EDITOR'), await withRole(own, 'EDITOR')];
      await ask(own);
      await run('MATCH (:Person {id: $id})<-[:TO]-(n:Notification) SET n.readAt = datetime()', {
        id: read.id,
      });
      await run('MATCH (:Person {id: $id})-[:HAS_MEMBERSHIP]->(m) SET m.endedAt = datetime()', {
        id: left.id,
      });
      await services.delivery!.deliverDue();
      for (const { email } of [read, left]) expect(server.mailsTo(email)).toEqual([]);
      await startHub();
      for (const { email } of [read, left]) expect(await outgoingTo(email)).toBeUndefined();
    },
    restartMilliseconds,
  );
});

describe('a mail server that is away', () => {
  afterEach(() => server.start());

  it(
    'gets the mails when it is back, also after a restart; the administrator sees them wait',
    async () => {
      const own = await municipality();
      const editor = await withRole(own, 'EDITOR');
      await server.stop();
      await ask(own);
      const waiting = await outgoingThat(editor, ({ attempts }) => attempts === 1);
      expect(waiting).toMatchObject({ status: 'QUEUED', lastError: 'ESOCKET' });
      expect(Date.parse(waiting.nextAttemptAt!)).toBeGreaterThan(Date.now());
      expect((await hub.fetch('/readyz')).status).toBe(200);
      await process.stop();
      await server.start();
      await run('MATCH (m:OutgoingMail {id: $id}) SET m.nextAttemptAt = datetime()', waiting);
      await startHub();
      await server.mailTo(editor.email);
      expect(await outgoingThat(editor, isSent)).toMatchObject({ attempts: 2, lastError: null });
    },
    restartMilliseconds,
  );

  it('is tried at once when the administrator says so', async () => {
    const own = await municipality();
    const editor = await withRole(own, 'EDITOR');
    await server.stop();
    await ask(own);
    const { id } = await outgoingThat(editor, ({ attempts }) => attempts === 1);
    await server.start();
    await retryMail.refused(editor, { mail: id }, 'FORBIDDEN');
    expect((await retryMail.done(admin, { mail: id }))['mail']).toMatchObject({ id });
    await server.mailTo(editor.email);
    await outgoingThat(editor, isSent);
    await retryMail.refused(admin, { mail: id }, 'NOT_FOUND');
  });

  it('is given up after some days', async () => {
    const own = await municipality();
    const editor = await withRole(own, 'EDITOR');
    await server.stop();
    await ask(own);
    const mail = await outgoingThat(editor, ({ attempts }) => attempts === 1);
    const age = `
      MATCH (m:OutgoingMail {id: $id})
      SET m.queuedAt = m.queuedAt - duration({days: 4}), m.nextAttemptAt = datetime()`;
    await run(age, mail);
    expect(await outgoingThat(editor, ({ status }) => status === 'FAILED')).toMatchObject({
      ...{ attempts: 2, nextAttemptAt: null },
    });
  });
});

describe('an address that is refused', () => {
  it('is given up at once, and what the server said of it is not kept', async () => {
    const own = await municipality();
    const editor = await withRole(own, 'EDITOR');
    server.refused.add(editor.email);
    await ask(own);
    const failed = await outgoingThat(editor, ({ status }) => status === 'FAILED');
    expect(failed).toMatchObject({ attempts: 1, lastError: 'EENVELOPE 550' });
    const rows = await shared.rows('MATCH (m:OutgoingMail {id: $id}) RETURN properties(m) AS kept', {
      id: failed.id,
    });
    expect(JSON.stringify(rows)).not.toContain('@');
  });

  it('is one that could smuggle in another', async () => {
    const own = await municipality();
    const { id } = await withRole(own, 'EDITOR');
    const email = `${id}@hub.example, other@hub.example\r\nBcc: third@hub.example`;
    await run('MATCH (p:Person {id: $id}) SET p.email = $email', { id, email });
    await ask(own);
    expect(await outgoingThat({ email }, ({ status }) => status === 'FAILED')).toMatchObject({
      lastError: 'NO_ADDRESS',
    });
    expect(server.mailsTo('other@hub.example')).toEqual([]);
  });
});

describe('two hubs with one outbox', () => {
  it('send each mail once', async () => {
    const own = await municipality();
    const editors = [await withRole(own, 'EDITOR'), await withRole(own, 'EDITOR')];
    for (const title of ['En', 'To', 'Tre']) await ask(own, title);
    await Promise.all([1, 2].map(() => services.delivery!.deliverDue()));
    for (const { email } of editors) {
      await server.mailTo(email, 2);
      const subjects = server.mailsTo(email).map(({ subject }) => subject!.replace('KL spørger til ', ''));
      expect(subjects.sort()).toEqual(['»En«', '»To«', '»Tre«']);
    }
  });

  it(
    'take over what another held when it ended, and not before',
    async () => {
      await process.stop();
      const own = await municipality();
      const { id, email } = await withRole(own, 'EDITOR');
      await ask(own);
      const hold = (seconds: number) =>
        run(
          `MATCH (m:OutgoingMail {status: 'QUEUED'})-[:TO]->(:Person {id: $id})
           SET m.lease = 'another', m.leasedUntil = datetime() + duration({seconds: $seconds})`,
          { id, seconds },
        );
      await hold(60);
      await services.delivery!.deliverDue();
      expect(server.mailsTo(email)).toEqual([]);
      await hold(-1);
      await services.delivery!.deliverDue();
      expect(server.mailsTo(email)).toHaveLength(1);
      await startHub();
    },
    restartMilliseconds,
  );
});

describe('an invitation', () => {
  it('goes to the invited address, and says who invites and where to sign in', async () => {
    const own = await municipality();
    const manager = await withRole(own, 'ORG_ADMIN');
    const email = `${manager.id}.invited@test.example`;
    await invite.done(manager, { organisation: own, email, roles: ['READER'] });
    const mail = await server.mailTo(email);
    expect(mail.subject).toBe('Testkøbing invites you to Fælled');
    expect(mail.text).toContain(`${publicUrl}/auth/login?return=%2Fmig&lang=en`);
    expect(mail.headers.has('list')).toBe(false);
  });

  it(
    'is not sent when it was withdrawn meanwhile',
    async () => {
      await process.stop();
      const own = await municipality();
      const { id } = await withRole(own, 'ORG_ADMIN');
      const actor = (await services.identity.actorsOf([id])).get(id)!;
      const caller = { actor, language: 'da', deadline: Date.now() + 60_000 } as const;
      const email = `${id}.withdrawn@test.example`;
      const input = { organisation: own, email, roles: ['READER' as const] };
      const { invitation } = await services.invitations.invite(input, caller);
      await services.invitations.withdraw({ invitation: invitation.id }, caller);
      await services.delivery!.deliverDue();
      expect(server.mailsTo(email)).toEqual([]);
      await startHub();
    },
    restartMilliseconds,
  );
});
