import { joinSharedGraph } from '../testkit/graph.ts';
import { publicUrl, startMailingHub } from '../testkit/mailing-hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { toldTo } from '../testkit/news.ts';
import { isFailed, isSent, isTriedOnce, outgoingThat, outgoingTo } from '../testkit/outgoing-mail.ts';

const shared = joinSharedGraph();
const mailing = startMailingHub(shared);
const { server } = mailing;
/** A hub that stops and starts again, on a machine that is busy. */
const restartMilliseconds = 240_000;
const retryMail = mutationOf('retryMail', 'mail { id status attempts }');
const setUp = mutationOf('updateNotificationSettings', 'viewer { notificationSettings { sendsMail } }');
const invite = mutationOf('inviteMember', 'invitation { id }');
const run = (cypher: string, parameters: object) =>
  shared.graph.write('test.run', (tx) => tx.run({ name: 'test.run', cypher }, { ...parameters }));

describe('a question', () => {
  it('comes by mail: plain text with a link, and how to stop it', async () => {
    const own = await mailing.municipality();
    const editor = await mailing.withRole(own, 'EDITOR');
    const useCase = await mailing.ask(own, 'Chat\r\nBcc: x@hub.example');
    const mail = await server.mailTo(editor.email);
    expect(mail.subject).toBe('KL spørger til »Chat Bcc: x@hub.example«');
    expect(mail.from!.text).toBe('"Fælled" <hub@hub.example>');
    expect(mail.html).toBe(false);
    expect(mail.text).toContain(`${mail.subject!}.\n${publicUrl}/anvendelser/${useCase}\n`);
    expect(mail.text).toContain(`slå det fra: ${publicUrl}/mig#mail`);
    expect(mail.headers.get('list')).toMatchObject({ unsubscribe: { url: `${publicUrl}/mig#mail` } });
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.has('bcc') || mail.headers.has('cc')).toBe(false);
    expect(await outgoingThat(mailing.admin, editor, isSent)).toMatchObject({ attempts: 1 });
  });

  it('comes in the language that its reader chose, and to nobody who chose no mails', async () => {
    const own = await mailing.municipality();
    const [english, silent] = [await mailing.withRole(own, 'EDITOR'), await mailing.withRole(own, 'EDITOR')];
    await setUp.done(english, { language: 'EN' });
    await setUp.done(silent, { addressed: 'NONE' });
    const useCase = await mailing.ask(own);
    const mail = await server.mailTo(english.email);
    expect(mail.subject).toBe('KL asks about “Chat”');
    expect(mail.text).toContain(`${publicUrl}/anvendelser/${useCase}?lang=en`);
    expect(await toldTo(silent)).toHaveLength(1);
    expect(await outgoingTo(mailing.admin, silent.email)).toBeUndefined();
  });

  it('waits for the morning with all else of the day, where that is chosen', async () => {
    const own = await mailing.municipality();
    const editor = await mailing.withRole(own, 'EDITOR');
    await setUp.done(editor, { addressed: 'DAILY' });
    await mailing.ask(own, 'En');
    await mailing.ask(own, 'To');
    const gone = await mailing.ask(own, 'Tre');
    const waiting = await outgoingThat(mailing.admin, editor, () => true);
    expect(waiting).toMatchObject({ status: 'QUEUED', attempts: 0, kind: 'DIGEST' });
    expect(Date.parse(waiting.nextAttemptAt!)).toBeGreaterThan(Date.now());
    await run(`MATCH (u:UseCase {id: $gone}) SET u.audience = 'OWN', u.ownerId = 'organisation-kl'`, {
      gone,
    });
    await retryMail.done(mailing.admin, { mail: waiting.id });
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
      await mailing.stop();
      const own = await mailing.municipality();
      const [read, left] = [await mailing.withRole(own, 'EDITOR'), await mailing.withRole(own, 'EDITOR')];
      await mailing.ask(own);
      await run('MATCH (:Person {id: $id})<-[:TO]-(n:Notification) SET n.readAt = datetime()', {
        id: read.id,
      });
      await run('MATCH (:Person {id: $id})-[:HAS_MEMBERSHIP]->(m) SET m.endedAt = datetime()', {
        id: left.id,
      });
      await mailing.services.delivery!.deliverDue();
      for (const { email } of [read, left]) expect(server.mailsTo(email)).toEqual([]);
      await mailing.start();
      for (const { email } of [read, left]) expect(await outgoingTo(mailing.admin, email)).toBeUndefined();
    },
    restartMilliseconds,
  );
});

describe('a mail server that is away', () => {
  afterEach(() => server.start());

  it(
    'gets the mails when it is back, also after a restart; the administrator sees them wait',
    async () => {
      const own = await mailing.municipality();
      const editor = await mailing.withRole(own, 'EDITOR');
      await server.stop();
      await mailing.ask(own);
      const waiting = await outgoingThat(mailing.admin, editor, isTriedOnce);
      expect(waiting).toMatchObject({ status: 'QUEUED', lastError: 'ESOCKET' });
      expect(Date.parse(waiting.nextAttemptAt!)).toBeGreaterThan(Date.now());
      expect((await mailing.hub.fetch('/readyz')).status).toBe(200);
      await mailing.stop();
      await server.start();
      await run('MATCH (m:OutgoingMail {id: $id}) SET m.nextAttemptAt = datetime()', waiting);
      await mailing.start();
      await server.mailTo(editor.email);
      expect(await outgoingThat(mailing.admin, editor, isSent)).toMatchObject({
        attempts: 2,
        lastError: null,
      });
    },
    restartMilliseconds,
  );

  it('is tried at once when the administrator says so', async () => {
    const own = await mailing.municipality();
    const editor = await mailing.withRole(own, 'EDITOR');
    await server.stop();
    await mailing.ask(own);
    const { id } = await outgoingThat(mailing.admin, editor, isTriedOnce);
    await server.start();
    await retryMail.refused(editor, { mail: id }, 'FORBIDDEN');
    expect((await retryMail.done(mailing.admin, { mail: id }))['mail']).toMatchObject({ id });
    await server.mailTo(editor.email);
    await outgoingThat(mailing.admin, editor, isSent);
    await retryMail.refused(mailing.admin, { mail: id }, 'NOT_FOUND');
  });

  it('is given up after some days', async () => {
    const own = await mailing.municipality();
    const editor = await mailing.withRole(own, 'EDITOR');
    await server.stop();
    await mailing.ask(own);
    const mail = await outgoingThat(mailing.admin, editor, isTriedOnce);
    const age = `
      MATCH (m:OutgoingMail {id: $id})
      SET m.queuedAt = m.queuedAt - duration({days: 4}), m.nextAttemptAt = datetime()`;
    await run(age, mail);
    expect(await outgoingThat(mailing.admin, editor, isFailed)).toMatchObject({
      ...{ attempts: 2, nextAttemptAt: null },
    });
  });
});

describe('an address that is refused', () => {
  it('is given up at once, and what the server said of it is not kept', async () => {
    const own = await mailing.municipality();
    const editor = await mailing.withRole(own, 'EDITOR');
    server.refused.add(editor.email);
    await mailing.ask(own);
    const failed = await outgoingThat(mailing.admin, editor, isFailed);
    expect(failed).toMatchObject({ attempts: 1, lastError: 'EENVELOPE 550' });
    const rows = await shared.rows('MATCH (m:OutgoingMail {id: $id}) RETURN properties(m) AS kept', {
      id: failed.id,
    });
    expect(JSON.stringify(rows)).not.toContain('@');
  });

  it('is one that could smuggle in another', async () => {
    const own = await mailing.municipality();
    const { id } = await mailing.withRole(own, 'EDITOR');
    const email = `${id}@hub.example, other@hub.example\r\nBcc: third@hub.example`;
    await run('MATCH (p:Person {id: $id}) SET p.email = $email', { id, email });
    await mailing.ask(own);
    expect(await outgoingThat(mailing.admin, { email }, isFailed)).toMatchObject({
      lastError: 'NO_ADDRESS',
    });
    expect(server.mailsTo('other@hub.example')).toEqual([]);
  });
});

describe('two hubs with one outbox', () => {
  it('send each mail once', async () => {
    const own = await mailing.municipality();
    const editors = [await mailing.withRole(own, 'EDITOR'), await mailing.withRole(own, 'EDITOR')];
    for (const title of ['En', 'To', 'Tre']) await mailing.ask(own, title);
    await Promise.all([1, 2].map(() => mailing.services.delivery!.deliverDue()));
    for (const { email } of editors) {
      await server.mailTo(email, 2);
      const subjects = server.mailsTo(email).map(({ subject }) => subject!.replace('KL spørger til ', ''));
      expect(subjects.sort()).toEqual(['»En«', '»To«', '»Tre«']);
    }
  });

  it(
    'take over what another held when it ended, and not before',
    async () => {
      await mailing.stop();
      const own = await mailing.municipality();
      const { id, email } = await mailing.withRole(own, 'EDITOR');
      await mailing.ask(own);
      const hold = (seconds: number) =>
        run(
          `MATCH (m:OutgoingMail {status: 'QUEUED'})-[:TO]->(:Person {id: $id})
           SET m.lease = 'another', m.leasedUntil = datetime() + duration({seconds: $seconds})`,
          { id, seconds },
        );
      await hold(60);
      await mailing.services.delivery!.deliverDue();
      expect(server.mailsTo(email)).toEqual([]);
      await hold(-1);
      await mailing.services.delivery!.deliverDue();
      expect(server.mailsTo(email)).toHaveLength(1);
      await mailing.start();
    },
    restartMilliseconds,
  );
});

describe('an invitation', () => {
  it('goes to the invited address, and says who invites and where to sign in', async () => {
    const own = await mailing.municipality();
    const manager = await mailing.withRole(own, 'ORG_ADMIN');
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
      await mailing.stop();
      const own = await mailing.municipality();
      const { id } = await mailing.withRole(own, 'ORG_ADMIN');
      const actor = (await mailing.services.identity.actorsOf([id])).get(id)!;
      const caller = { actor, language: 'da', deadline: Date.now() + 60_000 } as const;
      const email = `${id}.withdrawn@test.example`;
      const input = { organisation: own, email, roles: ['READER' as const] };
      const { invitation } = await mailing.services.invitations.invite(input, caller);
      await mailing.services.invitations.withdraw({ invitation: invitation.id }, caller);
      await mailing.services.delivery!.deliverDue();
      expect(server.mailsTo(email)).toEqual([]);
      await mailing.start();
    },
    restartMilliseconds,
  );
});
