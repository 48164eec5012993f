import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { announce, kindsToldTo, toldTo } from '../testkit/news.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const neighbour = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const written = 'useCase { id version }';
const found = mutationOf('createCluster', 'cluster { id }');
const create = mutationOf('createUseCase', written);
const update = mutationOf('updateUseCase', written);
const publish = mutationOf('publishUseCase', written);
const follow = mutationOf('followUseCase', 'useCase { id }');
const adopt = mutationOf('adoptUseCase', 'adoption { id }');
const comment = mutationOf('commentOnUseCase', 'comment { id }');
const answer = mutationOf('answerComment', 'comment { id }');
const markRead = mutationOf('markNotificationsRead', 'viewer { unreadNotificationCount }');
const settings = 'viewer { notificationSettings { addressed others language sendsMail } }';
const setUp = mutationOf('updateNotificationSettings', settings);
let editor: TestPerson;
let reader: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([own, neighbour]);
  editor = await withRole(own.id, 'EDITOR');
});
beforeEach(async () => {
  reader = await withRole(neighbour.id, 'READER');
});

const withRole = (organisation: string, ...roles: Role[]) =>
  createPerson(hub, shared, { organisation, roles });
const run = (cypher: string, parameters: object) =>
  shared.graph.write('test.run', (tx) => tx.run({ name: 'test.run', cypher }, { ...parameters }));

/** A use case of the editor's as it goes through its changes; each change knows the version before. */
async function newUseCase(title = 'Titel') {
  const input = { organisation: own.id, title, summary: 'Kort' };
  const made = (await create.done(editor, input))['useCase'] as { id: string; version: number };
  const { id } = made;
  let { version } = made;
  const change = async (mutation: typeof update, fields: object = {}) => {
    const { useCase } = await mutation.done(editor, { id, version, ...fields });
    version = (useCase as { version: number }).version;
  };
  return {
    id,
    edit: (name: string) => change(update, { title: name }),
    publish: (visibility: string, sharedWith?: string[]) => change(publish, { visibility, sharedWith }),
    move: (name: 'retireUseCase' | 'restoreUseCase') => change(moves[name]),
  };
}
const move = (name: string) => ({
  ...update,
  async done(person: TestPerson, input: object) {
    const query = `mutation ($input: UseCaseVersionInput!) { ${name}(input: $input) { ${written} errors { code } } }`;
    return (await person.query<Record<string, never>>(query, { input }).expectNoErrors())[name]!;
  },
});
const moves = { retireUseCase: move('retireUseCase'), restoreUseCase: move('restoreUseCase') };

describe('who follows a use case', () => {
  it('is told of its changes, in one sentence in their language, and is led there', async () => {
    const useCase = await newUseCase('Chat om byggesager');
    await useCase.publish('K98');
    await follow.done(reader, { useCase: useCase.id });
    await useCase.edit('Chat om byggeri');
    const [news] = await toldTo(reader);
    expect(news).toMatchObject({
      ...{ kind: 'USE_CASE_CHANGED', readAt: null, useCase: { id: useCase.id } },
      text: `${own.name} has changed “Chat om byggeri”`,
      path: `/anvendelser/${useCase.id}`,
      actor: { name: null, organisation: { id: own.id } },
    });
    const danish = await hub
      .query<{
        viewer: { notifications: { nodes: { text: string }[] } };
      }>(
        '{ viewer { notifications { nodes { text } } } }',
        {},
        { ...reader.headers, 'accept-language': 'da' },
      )
      .expectNoErrors();
    expect(danish.viewer.notifications.nodes[0]!.text).toBe(`${own.name} har ændret »Chat om byggeri«`);
  });

  it('is told who did it when it was a colleague, and never of their own doing', async () => {
    const useCase = await newUseCase();
    const colleague = await withRole(own.id, 'READER');
    for (const each of [editor, colleague]) await follow.done(each, { useCase: useCase.id });
    await useCase.edit('Ny');
    expect((await toldTo(colleague))[0]!.actor!.name).toMatch(/^Person /);
    expect((await toldTo(editor)).filter(({ useCase: about }) => about?.id === useCase.id)).toEqual([]);
  });

  it('is told once of several changes until they have read of it', async () => {
    const useCase = await newUseCase();
    await useCase.publish('K98');
    await follow.done(reader, { useCase: useCase.id });
    for (const title of ['En', 'To']) await useCase.edit(title);
    const [news, ...others] = await toldTo(reader);
    expect(others).toEqual([]);
    expect(news!.text).toContain('To');
    await markRead.done(reader, { ids: [news!.id] });
    await useCase.edit('Tre');
    expect(await kindsToldTo(reader)).toEqual(['USE_CASE_CHANGED', 'USE_CASE_CHANGED']);
  });

  it('is told when it comes back, and not when it is out of their sight', async () => {
    const useCase = await newUseCase();
    await useCase.publish('K98');
    const colleague = await withRole(own.id, 'READER');
    for (const each of [reader, colleague]) await follow.done(each, { useCase: useCase.id });
    await useCase.move('retireUseCase');
    expect(await kindsToldTo(colleague)).toEqual(['USE_CASE_RETIRED']);
    expect(await kindsToldTo(reader)).toEqual([]);
    await useCase.move('restoreUseCase');
    expect(await kindsToldTo(reader)).toEqual(['USE_CASE_PUBLISHED']);
    await useCase.publish('OWN');
    await useCase.edit('Kun for os');
    expect(await kindsToldTo(reader)).toEqual(['USE_CASE_PUBLISHED']);
  });

  it('is not told when they are shut out, or belong nowhere any more', async () => {
    const useCase = await newUseCase();
    await useCase.publish('PUBLIC');
    const gone = await withRole(neighbour.id, 'READER');
    for (const each of [reader, gone]) await follow.done(each, { useCase: useCase.id });
    await run('MATCH (p:Person {id: $id}) SET p.deactivatedAt = datetime()', { id: reader.id });
    await run('MATCH (:Person {id: $id})-[:HAS_MEMBERSHIP]->(m) SET m.endedAt = datetime()', { id: gone.id });
    await useCase.edit('Ny');
    const rows = await shared.rows('MATCH (p:Person)<-[:TO]-(n:Notification) WHERE p.id IN $ids RETURN n', {
      ids: [reader.id, gone.id],
    });
    expect(rows).toEqual([]);
  });
});

describe('what is no longer seen', () => {
  it('is shown without what it was', async () => {
    const useCase = await newUseCase('Hemmeligt');
    await useCase.publish('K98');
    await follow.done(reader, { useCase: useCase.id });
    await useCase.edit('Hemmeligere');
    await useCase.publish('OWN');
    expect(await toldTo(reader)).toMatchObject([
      {
        ...{ useCase: null, path: null, actor: null },
        text: 'There is news of a use case that you can no longer see',
      },
    ]);
  });
});

describe('those with whom a use case is shared', () => {
  it('are told if they are editors, once', async () => {
    const founding = { name: uniqueWord('Klynge'), purpose: 'Fælles drift', members: [neighbour.id] };
    const founder = await withRole('organisation-kl', 'COORDINATOR');
    const cluster = (await found.done(founder, founding))['cluster'] as { id: string };
    const far = newOrganisation({ kind: OrganisationKind.VENDOR });
    await shared.services.organisationWriting.createMissing([far]);
    const [inCluster, atVendor] = [
      await withRole(neighbour.id, 'EDITOR'),
      await withRole(far.id, 'ORG_ADMIN'),
    ];
    const useCase = await newUseCase();
    await useCase.publish('SHARED', [cluster.id]);
    expect(await kindsToldTo(inCluster)).toEqual(['USE_CASE_PUBLISHED']);
    expect(await kindsToldTo(reader)).toEqual([]);
    await useCase.publish('SHARED', [cluster.id, far.id]);
    expect(await kindsToldTo(inCluster)).toEqual(['USE_CASE_PUBLISHED']);
    expect(await kindsToldTo(atVendor)).toEqual(['USE_CASE_PUBLISHED']);
  });
});

describe('those who are spoken to', () => {
  it('are the owner’s editors and administrators, and the author of what is answered', async () => {
    const [admin, follower] = [await withRole(own.id, 'ORG_ADMIN'), await withRole(own.id, 'READER')];
    const useCase = await newUseCase('Chat');
    await useCase.publish('K98');
    await follow.done(follower, { useCase: useCase.id });
    const by = { useCase: useCase.id, organisation: neighbour.id };
    await comment.done(reader, { ...by, kind: 'COMMENT', text: 'God idé' });
    const asking = await comment.done(reader, { ...by, kind: 'QUESTION', text: 'Hvad kostede det?' });
    const adopter = await withRole(neighbour.id, 'EDITOR');
    for (const status of ['PLANNED', 'IN_USE']) await adopt.done(adopter, { ...by, status });
    expect((await kindsToldTo(admin)).sort()).toEqual([
      ...['USE_CASE_ADOPTED', 'USE_CASE_ASKED', 'USE_CASE_COMMENTED'],
    ]);
    const asked = (await toldTo(admin)).find(({ kind }) => kind === 'USE_CASE_ASKED')!;
    expect(asked.text).toBe(`${neighbour.name} asks about “Chat”`);
    expect(asked.actor!.name).toMatch(/^Person /);
    expect(await kindsToldTo(follower)).toEqual([]);
    const { id: question } = asking['comment'] as { id: string };
    await answer.done(admin, { comment: question, organisation: own.id, text: 'Ingenting' });
    expect((await toldTo(reader))[0]!.text).toBe(`${own.name} has answered you about “Chat”`);
    expect((await toldTo(follower))[0]!.text).toContain('in the conversation about');
    expect(await kindsToldTo(admin)).toHaveLength(3);
  });

  it('are told nothing of what they may not see', async () => {
    const useCase = await newUseCase();
    const news = { kind: 'COMMENT_ANSWERED', useCase: useCase.id, toPerson: reader.id } as const;
    await announce(shared, editor, news);
    expect(await kindsToldTo(reader)).toEqual([]);
  });
});

describe('notifications', () => {
  it('are read one by one or all at once, by their receiver alone', async () => {
    const useCase = await newUseCase();
    await useCase.publish('K98');
    const news = { kind: 'COMMENT_ANSWERED', useCase: useCase.id, toPerson: reader.id } as const;
    for (const _ of [1, 2, 3]) await announce(shared, editor, news);
    const [first, second] = await toldTo(reader);
    await markRead.done(editor, { ids: [first!.id] });
    expect(await toldTo(reader, true)).toHaveLength(3);
    const one = await markRead.done(reader, { ids: [first!.id, 'notification-none'] });
    expect(one['viewer']).toEqual({ unreadNotificationCount: 2 });
    expect((await toldTo(reader, true))[0]!.id).toBe(second!.id);
    await markRead.done(reader, { all: true });
    expect(await toldTo(reader, true)).toEqual([]);
    expect(await toldTo(reader)).toHaveLength(3);
    for (const input of [{}, { ids: ['x'], all: true }, { ids: Array<string>(101).fill('x') }]) {
      expect(await markRead.rejectedField(reader, input)).toBe('ids');
    }
  });

  it('come in pages, newest first', async () => {
    const useCase = await newUseCase();
    await useCase.publish('K98');
    const news = { kind: 'COMMENT_ANSWERED', useCase: useCase.id, toPerson: reader.id } as const;
    for (const _ of [1, 2, 3]) await announce(shared, editor, news);
    const all = (await toldTo(reader)).map(({ id }) => id);
    const page = async (after?: string) => {
      const query = `query ($after: String) { viewer { notifications(first: 2, after: $after) {
        nodes { id } pageInfo { endCursor hasNextPage } } } }`;
      const { viewer } = await reader
        .query<{
          viewer: { notifications: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
        }>(query, { after })
        .expectNoErrors();
      return viewer.notifications;
    };
    const first = await page();
    const second = await page(first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(all);
  });

  it('by mail are what somebody chose: at once what is said to them, until they choose', async () => {
    const seen = await reader.query<{ viewer: object }>(`{ ${settings} }`).expectNoErrors();
    expect(seen.viewer).toEqual({
      notificationSettings: { addressed: 'AT_ONCE', others: 'NONE', language: 'DA', sendsMail: false },
    });
    await setUp.done(reader, { others: 'DAILY' });
    expect((await setUp.done(reader, { language: 'EN' }))['viewer']).toEqual({
      notificationSettings: { addressed: 'AT_ONCE', others: 'DAILY', language: 'EN', sendsMail: false },
    });
  });

  it('are queued as mails by no hub without a mail server', async () => {
    const [row] = await shared.rows<{ mails: number }>(
      'MATCH (p:Person)<-[:TO]-(m:OutgoingMail) WHERE p.id IN $ids RETURN count(m) AS mails',
      { ids: [editor.id, reader.id] },
    );
    expect(row!.mails).toBe(0);
  });
});
