import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const neighbour = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
let editor: TestPerson;
let other: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([own, neighbour]);
  [editor, other] = await Promise.all([
    createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] }),
    createPerson(hub, shared, { organisation: neighbour.id, roles: ['EDITOR'] }),
  ]);
});

interface Written {
  id: string;
  version: number;
  inspiredBy: { id: string }[];
  inspired: { id: string }[];
  history: { changes: { field: string }[] }[];
}
const fields = 'id version inspiredBy { id } inspired { id } history { changes { field } }';

async function write(mutation: 'createUseCase' | 'updateUseCase', input: object) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    ${mutation}(input: $input) { useCase { ${fields} } errors { field code message } } }`;
  return (
    await editor
      .query<Record<string, { useCase: Written | null; errors: { field: string }[] }>>(query, { input })
      .expectNoErrors()
  )[mutation]!;
}
const create = async (inspiredBy: string[]) =>
  (await write('createUseCase', { organisation: own.id, title: 'Vores', inspiredBy })).useCase!;

async function theirs(visibility: 'OWN' | 'K98' = 'K98'): Promise<string> {
  const draft = newDraft({ owner: neighbour.id, visibility });
  await shared.services.useCaseWriting.saveAll([draft]);
  return idOf(draft);
}

async function read(by: TestPerson, id: string): Promise<Written> {
  const query = `query ($id: ID!) { useCase(id: $id) { ${fields} } }`;
  return (await by.query<{ useCase: Written }>(query, { id }).expectNoErrors()).useCase;
}
const idsOf = (linked: { id: string }[]) => linked.map(({ id }) => id).sort();

describe('what a use case was inspired by', () => {
  it('is said by its editor, stands in its history, and is seen from both sides by those who see both', async () => {
    const [first, second] = [await theirs(), await theirs()];
    const { id, version } = await create([first]);
    const updated = await write('updateUseCase', { id, version, inspiredBy: [second, first, second] });
    expect(idsOf(updated.useCase!.inspiredBy)).toEqual([first, second].sort());
    expect(updated.useCase!.history[0]!.changes).toMatchObject([{ field: 'inspiredBy' }]);
    expect(idsOf((await read(editor, first)).inspired)).toEqual([id]);
    expect((await read(other, first)).inspired).toEqual([]); // a draft is for its own people
    const { useCase } = await write('updateUseCase', { id, version: version + 1, inspiredBy: null });
    expect(useCase!.inspiredBy).toEqual([]);
  });

  it('stays as it is when other fields change', async () => {
    const source = await theirs();
    const { id, version } = await create([source]);
    const { useCase } = await write('updateUseCase', { id, version, title: 'Nyt navn' });
    expect(idsOf(useCase!.inspiredBy)).toEqual([source]);
    const again = await write('updateUseCase', { id, version: version + 1, inspiredBy: [source] });
    expect(again.useCase).toMatchObject({ version: version + 1 });
  });

  it('is nothing that its editor does not see, nor the use case itself', async () => {
    const { id, version } = await create([]);
    const hidden = await theirs('OWN');
    for (const wrong of [hidden, 'usecase-none', id]) {
      const { useCase, errors } = await write('updateUseCase', { id, version, inspiredBy: [wrong] });
      expect(useCase).toBeNull();
      expect(errors).toMatchObject([{ field: 'inspiredBy' }]);
    }
    const many = Array.from({ length: 51 }, (_, i) => `usecase-${i}`);
    expect((await write('updateUseCase', { id, version, inspiredBy: many })).errors).toMatchObject([
      { field: 'inspiredBy' },
    ]);
  });

  it('is left out while it is hidden, and not lost by what its editor writes meanwhile', async () => {
    const [source, further] = [await theirs(), await theirs()];
    const { id, version } = await create([source]);
    await show(source, 'OWN');
    expect((await read(editor, id)).inspiredBy).toEqual([]);
    await write('updateUseCase', { id, version, inspiredBy: [further] });
    await show(source, 'K98');
    expect(idsOf((await read(editor, id)).inspiredBy)).toEqual([source, further].sort());
  });
});

async function show(id: string, audience: 'OWN' | 'K98'): Promise<void> {
  const statement = { name: 'test.show', cypher: 'MATCH (u:UseCase {id: $id}) SET u.audience = $audience' };
  await shared.graph.write('test.show', (tx) => tx.run(statement, { id, audience }));
}
