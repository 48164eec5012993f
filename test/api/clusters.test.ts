import { randomUUID } from 'node:crypto';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const fields =
  'cluster { id name purpose version retiredAt privileges members { id } } current { id name version }';
const create = mutationOf('createCluster', fields);
const update = mutationOf('updateCluster', fields);
const retire = mutationOf('retireCluster', fields);
const publish = mutationOf('publishUseCase', 'useCase { id version sharedWith { id name } }');

interface Cluster {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}
const withRole = (organisation: string, ...roles: Role[]) =>
  createPerson(hub, shared, { organisation, roles });
const coordinator = () => withRole('organisation-kl', 'COORDINATOR');
const organisation = async (kind = OrganisationKind.MUNICIPALITY) => {
  const made = newOrganisation({ kind });
  await shared.services.organisationWriting.createMissing([made]);
  return made.id;
};
const newCluster = (members: readonly string[], name = `Klynge ${randomUUID()}`) => ({
  ...{ name, purpose: 'Deler erfaringer', members },
});
const made = async (person: TestPerson, members: readonly string[]): Promise<Cluster> =>
  (await create.done(person, newCluster(members)))['cluster'] as Cluster;
const errorsOf = async (person: TestPerson, input: object) =>
  (await create.answered(person, input)).errors.map(({ field }) => field);
const eventsAbout = (subject: string) =>
  shared.rows<{ kind: string; details: string }>(
    'MATCH (e:AuditEvent {subject: $subject}) RETURN e.kind AS kind, e.details AS details ORDER BY e.sequence',
    { subject },
  );

/** A published use case of the organisation's, which nobody but its own people see yet. */
async function publishedBy(owner: string): Promise<{ id: string; version: number }> {
  const draft = newDraft({ owner, visibility: 'OWN', problem: 'Et problem' });
  await shared.services.useCaseWriting.saveAll([draft]);
  return { id: idOf(draft), version: 1 };
}
const sees = async (person: TestPerson, id: string): Promise<boolean> => {
  const listed =
    'query ($ids: [ID!]) { useCases(where: [{ id: { in: $ids } }]) { totalCount nodes { id } } }';
  const { useCases } = await person
    .query<{ useCases: { totalCount: number; nodes: object[] } }>(listed, { ids: [id] })
    .expectNoErrors();
  const { errors } = await person.query('query ($id: ID!) { useCase(id: $id) { id } }', { id }).whole();
  expect(useCases).toMatchObject({ totalCount: 1 - errors.length, nodes: errors.length ? [] : [{ id }] });
  return errors.length === 0;
};

describe('what is shared with a cluster', () => {
  it('is seen by its members, by who joins from then on, and by who leaves no longer', async () => {
    const [owner, early, late] = [await organisation(), await organisation(), await organisation()];
    const vendor = await organisation(OrganisationKind.VENDOR);
    const [editor, first, second, seller] = [
      await withRole(owner, 'EDITOR'),
      await withRole(early, 'READER'),
      await withRole(late, 'READER'),
      await withRole(vendor, 'READER'),
    ];
    const manager = await coordinator();
    const { id: cluster } = await made(manager, [owner, early, vendor]);
    const { id, version } = await publishedBy(owner);
    const input = { id, version, visibility: 'SHARED', sharedWith: [cluster] };
    const { useCase } = await publish.done(editor, input);
    expect(useCase).toMatchObject({ sharedWith: [{ id: cluster }] });
    const seen = async () => Promise.all([first, second, seller, manager].map((person) => sees(person, id)));
    expect(await seen()).toEqual([true, false, true, false]);
    await update.done(manager, { id: cluster, version: 1, members: [owner, early, late] });
    expect(await seen()).toEqual([true, true, false, false]);
    await update.done(manager, { id: cluster, version: 2, members: [owner, late] });
    expect(await seen()).toEqual([false, true, false, false]);
    await retire.done(manager, { id: cluster, version: 3 });
    expect(await seen()).toEqual([false, false, false, false]);
    expect(await sees(editor, id)).toBe(true);
  });

  it('is shared with clusters only that are in force and that one may see', async () => {
    const owner = await organisation();
    const vendor = await organisation(OrganisationKind.VENDOR);
    const manager = await coordinator();
    const [gone, foreign] = [await made(manager, [owner]), await made(manager, [owner])];
    await retire.done(manager, { id: gone.id, version: 1 });
    const seller = await withRole(vendor, 'EDITOR');
    const [ownEntry, sellersEntry] = [await publishedBy(owner), await publishedBy(vendor)];
    const sharing = (entry: object, sharedWith: string[]) => ({ ...entry, visibility: 'SHARED', sharedWith });
    const editor = await withRole(owner, 'EDITOR');
    expect(await publish.rejectedField(editor, sharing(ownEntry, [gone.id]))).toBe('sharedWith');
    expect(await publish.rejectedField(seller, sharing(sellersEntry, [foreign.id]))).toBe('sharedWith');
    await publish.done(editor, sharing(ownEntry, [foreign.id]));
  });
});

describe('a cluster', () => {
  it('is made, changed and retired by a coordinator, each an event', async () => {
    const [one, other] = [await organisation(), await organisation()];
    const manager = await coordinator();
    const input = { ...newCluster([one, one]), purpose: '  Fælles post  ' };
    const { cluster } = await create.done(manager, input);
    expect(cluster).toMatchObject({
      ...{ name: input.name, purpose: 'Fælles post', version: 1, retiredAt: null },
      ...{ members: [{ id: one }], privileges: ['CLUSTER_MANAGE'] },
    });
    const { id } = cluster as Cluster;
    await update.done(manager, { id, version: 1, members: [other] });
    await update.done(manager, { id, version: 2, purpose: 'Fælles post' });
    const changed = await update.done(manager, { id, version: 2, name: `${input.name} 2` });
    expect(changed['cluster']).toMatchObject({ name: `${input.name} 2`, purpose: 'Fælles post', version: 3 });
    const retired = await retire.done(manager, { id, version: 3 });
    expect(retired['cluster']).toMatchObject({
      version: 4,
      privileges: [],
      retiredAt: expect.any(String) as string,
    });
    expect(
      (await eventsAbout(id)).map(({ kind, details }) => [kind, JSON.parse(details) as unknown]),
    ).toEqual([
      ['cluster.created', { members: [one] }],
      ['cluster.edited', { version: 2, fields: ['members'], added: [other], removed: [one] }],
      ['cluster.edited', { version: 3, fields: ['name'], added: [], removed: [] }],
      ['cluster.retired', {}],
    ]);
    expect(await update.rejectedField(manager, { id, version: 4, name: 'Igen' })).toBe('id');
    await create.done(manager, newCluster([one], `${input.name} 2`));
  });

  it('says what is wrong with it', async () => {
    const one = await organisation();
    const manager = await coordinator();
    const good = newCluster([one]);
    await create.done(manager, good);
    expect(await errorsOf(manager, { ...newCluster([one]), name: good.name.toUpperCase() })).toEqual([
      'name',
    ]);
    expect(await errorsOf(manager, { name: ' ', purpose: '', members: [] })).toEqual([
      ...['name', 'purpose', 'members'],
    ]);
    expect(await errorsOf(manager, { ...newCluster([one]), name: 'x'.repeat(101) })).toEqual(['name']);
    expect(await errorsOf(manager, { ...newCluster([one]), purpose: 'x'.repeat(1001) })).toEqual(['purpose']);
    expect(await errorsOf(manager, newCluster([one, 'organisation-none']))).toEqual(['members.1']);
  });

  it('is not changed from what it no longer is', async () => {
    const one = await organisation();
    const manager = await coordinator();
    const { id, name } = await made(manager, [one]);
    await update.done(manager, { id, version: 1, purpose: 'Ny' });
    for (const work of [
      update.answered(manager, { id, version: 1, name: 'x' }),
      retire.answered(manager, { id, version: 1 }),
    ]) {
      expect(await work).toMatchObject({
        ...{ cluster: null, current: { id, name, version: 2 } },
        errors: [{ field: 'version', code: 'CONFLICT' }],
      });
    }
  });

  it('is found by a part of its name or purpose while it is in force', async () => {
    const manager = await coordinator();
    const input = { ...newCluster([await organisation()]), purpose: `Post ${randomUUID()}` };
    const { cluster } = await create.done(manager, input);
    const { id } = cluster as Cluster;
    const found = async (text: string) =>
      (
        await manager
          .query<{ clusters: { nodes: { id: string }[] } }>(
            'query ($text: String) { clusters(text: $text) { nodes { id } } }',
            { text },
          )
          .expectNoErrors()
      ).clusters.nodes.map((each) => each.id);
    expect(await found(input.name.toUpperCase())).toEqual([id]);
    expect(await found(input.purpose.slice(2))).toEqual([id]);
    await retire.done(manager, { id, version: 1 });
    expect(await found(input.name)).toEqual([]);
  });

  it('is changed once by two who do it at the same time', async () => {
    const one = await organisation();
    const [manager, another] = [await coordinator(), await coordinator()];
    const { id } = await made(manager, [one]);
    const answers = await Promise.all([
      update.answered(manager, { id, version: 1, purpose: 'Det ene' }),
      update.answered(another, { id, version: 1, purpose: 'Det andet' }),
    ]);
    expect(answers.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
  });

  it('is not joined by whoever decides about it, unless they make it', async () => {
    const one = await organisation();
    const manager = await coordinator();
    await made(manager, [one, 'organisation-kl']);
    const { id } = await made(manager, [one]);
    const joining = { id, version: 1, members: [one, 'organisation-kl'] };
    expect(await update.rejectedField(manager, joining)).toBe('members');
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    await update.done(hubAdmin, joining);
  });

  it('is known to K-98, to its members, and when it is retired to those who manage it', async () => {
    const one = await organisation();
    const [vendor, stranger] = [
      await organisation(OrganisationKind.VENDOR),
      await organisation(OrganisationKind.VENDOR),
    ];
    const manager = await coordinator();
    const { id } = await made(manager, [vendor]);
    const people = {
      k98: await withRole(one, 'READER'),
      member: await withRole(vendor, 'READER'),
      stranger: await withRole(stranger, 'READER'),
      auditor: await withRole(stranger, 'AUDITOR'),
    };
    const seenBy = async ({ query }: Pick<TestPerson, 'query'>) =>
      (await query('query ($id: ID!) { cluster(id: $id) { id } node(id: $id) { id } }', { id }).whole())
        .errors.length === 0;
    const seen = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(people).map(async ([name, person]) => [
            name,
            await seenBy({ query: (...given) => person.query(...given) }),
          ]),
        ),
      ) as Record<string, boolean>;
    expect(await seen()).toEqual({ k98: true, member: true, stranger: false, auditor: true });
    await hub.query('query ($id: ID!) { cluster(id: $id) { id } }', { id }).expectError('UNAUTHENTICATED');
    await hub.query('query ($id: ID!) { node(id: $id) { id } }', { id }).expectError('NOT_FOUND');
    await retire.done(manager, { id, version: 1 });
    expect(await seen()).toEqual({ k98: false, member: false, stranger: false, auditor: true });
    const clusters = 'query ($id: ID!) { organisation(id: $id) { clusters { id } } }';
    const { organisation: read } = await manager
      .query<{ organisation: { clusters: object[] } }>(clusters, { id: vendor })
      .expectNoErrors();
    expect(read.clusters).toEqual([]);
  });
});
