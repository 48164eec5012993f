import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const neighbour = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
let editor: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([own, neighbour]);
  editor = await createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
});

interface Item {
  index: number;
  id: string;
  outcome: string;
  errors: { field: string | null; code: string; message: string }[];
}

const updating = mutationOf('updateUseCases', 'items { index id outcome errors { field code message } }');
const update = async (input: object, by = editor) => (await updating.done(by, input))['items'] as Item[];

async function entry(change: Parameters<typeof newDraft>[0] = {}): Promise<string> {
  const draft = newDraft({ owner: own.id, title: uniqueWord('samlet'), ...change });
  await shared.services.useCaseWriting.saveAll([draft]);
  return idOf(draft);
}

async function read(id: string) {
  const query = `query ($id: ID!) { useCase(id: $id) {
    version status contactFunction lifecycle visibility tasks { id } techniques { id } history { kind changes { field } } } }`;
  const { useCase } = await editor
    .query<{ useCase: Record<string, unknown> }>(query, { id })
    .expectNoErrors();
  return useCase;
}

describe('the same change of several use cases', () => {
  it('changes each with a revision of its own, and leaves alone what says it already', async () => {
    const ids = await Promise.all([entry({ tasks: ['task-kle-27'] }), entry()]);
    const items = ids.map((id) => ({ id, version: 1 }));
    const change = { status: 'OPERATION', contactFunction: 'Digitalisering', addTasks: ['task-kle-05'] };
    expect(
      (await update({ items, ...change })).map(({ index, id, outcome }) => [index, id, outcome]),
    ).toEqual([
      [0, ids[0], 'CHANGED'],
      [1, ids[1], 'CHANGED'],
    ]);
    expect(await read(ids[0])).toMatchObject({
      ...{ version: 2, status: 'OPERATION', contactFunction: 'Digitalisering', visibility: 'PUBLIC' },
      tasks: [{ id: 'task-kle-05' }, { id: 'task-kle-27' }],
      history: [{ kind: 'EDITED' }],
    });
    const again = await update({ items: ids.map((id) => ({ id, version: 2 })), ...change });
    expect(again.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect((await read(ids[1]))['version']).toBe(2);
  });

  it('adds to what was inferred, and takes away what is named', async () => {
    const id = await entry({ title: `Talegenkendelse ${uniqueWord('ord')}` });
    const [inferred] = (await read(id))['techniques'] as { id: string }[];
    expect(inferred).toBeDefined();
    const another = 'technique-text-classification';
    await update({ items: [{ id, version: 1 }], addTechniques: [another] });
    const both = (await read(id))['techniques'] as { id: string }[];
    expect(both.map((technique) => technique.id).sort()).toEqual([another, inferred!.id].sort());
    await update({ items: [{ id, version: 2 }], removeTechniques: [inferred!.id] });
    expect((await read(id))['techniques']).toEqual([{ id: another }]);
  });

  it('tells of each that is refused why, and changes the others', async () => {
    const [stale, good] = [await entry(), await entry()];
    const [hidden, shown] = [
      await entry({ owner: neighbour.id, visibility: 'OWN' }),
      await entry({ owner: neighbour.id }),
    ];
    const items = [
      { id: stale, version: 7 },
      { id: hidden, version: 1 },
      { id: shown, version: 1 },
      { id: good, version: 1 },
    ];
    const told = await update({ items, status: 'PILOT' });
    expect(told.map(({ index, outcome, errors }) => [index, outcome, errors[0]?.code])).toEqual([
      [0, 'REFUSED', 'CONFLICT'],
      [1, 'REFUSED', 'NOT_FOUND'],
      [2, 'REFUSED', 'FORBIDDEN'],
      [3, 'CHANGED', undefined],
    ]);
    expect((await read(stale))['status']).toBeNull();
    expect((await read(good))['status']).toBe('PILOT');
  });

  it('names the field of what is not right', async () => {
    const id = await entry();
    const [item] = await update({ items: [{ id, version: 1 }], addTasks: ['task-findes-ikke'] });
    expect(item).toMatchObject({
      outcome: 'REFUSED',
      errors: [{ field: 'tasks', code: 'VALIDATION_FAILED' }],
    });
    expect(await read(id)).toMatchObject({ version: 1, history: [] });
  });
});

describe('a change of several that cannot be', () => {
  it.each([
    ['of nothing', { items: [], status: 'PILOT' }, /at least one use case/],
    ['that changes nothing', { items: [{ id: 'x', version: 1 }], addTasks: [] }, /at least one field/],
    [
      'of too many',
      { items: Array.from({ length: 101 }, (_, i) => ({ id: `x${i}`, version: 1 })), status: 'PILOT' },
      /101 use cases are chosen: choose at most 100/,
    ],
    [
      'of one twice',
      { items: [1, 2].map((version) => ({ id: 'x', version })), status: 'PILOT' },
      /named twice/,
    ],
  ])('is refused: %s', async (_, input, message) => {
    const { errors } = await updating.answered(editor, input);
    expect(errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
  });

  it('is for those who may edit', async () => {
    const reader = await createPerson(hub, shared, { organisation: own.id, roles: ['READER'] });
    await updating.refused(reader, { items: [], status: 'PILOT' }, 'FORBIDDEN');
  });
});
