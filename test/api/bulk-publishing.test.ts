import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { kindsToldTo } from '../testkit/news.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const neighbour = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
let editor: TestPerson;
let reader: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([own, neighbour]);
  editor = await createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
});
beforeEach(async () => {
  reader = await createPerson(hub, shared, { organisation: neighbour.id, roles: ['READER'] });
});

interface Item {
  id: string;
  outcome: string;
  errors: { field: string | null; code: string; message: string }[];
}
interface Told {
  errors: { field: string | null; message: string }[];
  items: Item[];
}
type Name = 'publishUseCases' | 'retireUseCases' | 'restoreUseCases';

const asked = (name: Name) => {
  const input = name === 'publishUseCases' ? 'PublishUseCasesInput' : 'UseCaseVersionsInput';
  return `mutation ($input: ${input}!) { ${name}(input: $input) {
    errors { field message } items { id outcome errors { field code message } } } }`;
};
const ask = (name: Name, input: object, by = editor) => by.query<Record<Name, Told>>(asked(name), { input });
const told = async (name: Name, input: object, by = editor) =>
  (await ask(name, input, by).expectNoErrors())[name];
const outcomes = async (name: Name, input: object) =>
  (await told(name, input)).items.map(({ outcome, errors }) => [outcome, ...errors.map((e) => e.message)]);

const create = mutationOf('createUseCase', 'useCase { id }');
async function draft(fields: object = { summary: 'Kort' }): Promise<string> {
  const input = { organisation: own.id, title: uniqueWord('flere'), ...fields };
  return ((await create.done(editor, input))['useCase'] as { id: string }).id;
}
const at = (version: number, ...ids: string[]) => ids.map((id) => ({ id, version }));

async function stateOf(id: string) {
  const query = `query ($id: ID!) { useCase(id: $id) {
    version lifecycle visibility sharedWith { id } history { kind } } }`;
  const { useCase } = await editor
    .query<{ useCase: Record<string, unknown> }>(query, { id })
    .expectNoErrors();
  return useCase;
}
const eventsOf = async (id: string) => {
  const rows = await shared.rows<{ kind: string }>(
    'MATCH (e:AuditEvent {subject: $id}) RETURN e.kind AS kind ORDER BY e.sequence',
    { id },
  );
  return rows.map(({ kind }) => kind);
};

describe('several use cases at once', () => {
  it('are published, taken back and restored, each with its revision, event and news', async () => {
    const ids = [await draft(), await draft()];
    const done = [['CHANGED'], ['CHANGED']];
    expect(await outcomes('publishUseCases', { items: at(1, ...ids), visibility: 'K98' })).toEqual(done);
    await mutationOf('followUseCase', 'useCase { id }').done(reader, { useCase: ids[0] });
    expect(await outcomes('retireUseCases', { items: at(2, ...ids) })).toEqual(done);
    expect(await outcomes('restoreUseCases', { items: at(3, ...ids) })).toEqual(done);
    const revisions = ['RESTORED', 'RETIRED', 'PUBLISHED', 'CREATED'].map((kind) => ({ kind }));
    for (const id of ids) {
      expect(await stateOf(id)).toMatchObject({
        ...{ version: 4, lifecycle: 'PUBLISHED', visibility: 'K98', history: revisions },
      });
      expect(await eventsOf(id)).toEqual(
        ['created', 'published', 'retired', 'restored'].map((kind) => `use-case.${kind}`),
      );
    }
    expect(await kindsToldTo(reader)).toEqual(['USE_CASE_PUBLISHED']);
  });

  it('are shared with the same organisations, and left alone where they are so already', async () => {
    const ids = [await draft(), await draft()];
    const to = { visibility: 'SHARED', sharedWith: [neighbour.id] };
    await told('publishUseCases', { items: at(1, ids[0]!), ...to });
    const items = [...at(2, ids[0]!), ...at(1, ids[1]!)];
    expect(await outcomes('publishUseCases', { items, ...to })).toEqual([['UNCHANGED'], ['CHANGED']]);
    for (const id of ids) {
      expect(await stateOf(id)).toMatchObject({ version: 2, sharedWith: [{ id: neighbour.id }] });
      expect(await eventsOf(id)).toEqual(['use-case.created', 'use-case.shared']);
    }
  });

  it('are each told of, where they cannot be and why, and the others are done', async () => {
    const [bare, stale, good] = [await draft({}), await draft(), await draft()];
    const others = (['OWN', 'PUBLIC'] as const).map((visibility) =>
      newDraft({ owner: neighbour.id, visibility, title: uniqueWord('nabo') }),
    );
    await shared.services.useCaseWriting.saveAll(others);
    const items = [...at(1, bare), ...at(7, stale), ...at(1, ...others.map(idOf)), ...at(1, good)];
    const { items: all } = await told('publishUseCases', { items, visibility: 'K98' });
    expect(all.map(({ outcome, errors: [error] }) => [outcome, error?.code, error?.field])).toEqual([
      ['REFUSED', 'VALIDATION_FAILED', 'summary'],
      ['REFUSED', 'CONFLICT', 'version'],
      ['REFUSED', 'NOT_FOUND', 'id'],
      ['REFUSED', 'FORBIDDEN', null],
      ['CHANGED', undefined, undefined],
    ]);
    expect(all[0]!.errors[0]!.message).toMatch(/Write a summary or a problem/);
    expect(await stateOf(bare)).toMatchObject({ lifecycle: 'DRAFT', version: 1 });
    expect(await eventsOf(bare)).toEqual(['use-case.created']);
  });

  it('say in words what state keeps them from it', async () => {
    const [isDraft, published, retired] = [await draft(), await draft(), await draft()];
    await told('publishUseCases', { items: at(1, published, retired), visibility: 'K98' });
    await told('retireUseCases', { items: at(2, retired) });
    const items = [...at(1, isDraft), ...at(2, published), ...at(3, retired)];
    expect(await outcomes('restoreUseCases', { items: items.slice(0, 2) })).toEqual([
      ['REFUSED', 'The use case is a draft: publish it instead.'],
      ['REFUSED', 'The use case is published: there is nothing to restore.'],
    ]);
    expect(await outcomes('retireUseCases', { items: [items[0], items[2]] })).toEqual([
      ['REFUSED', 'The use case is a draft: only what is published can be taken back.'],
      ['REFUSED', 'The use case was taken back already.'],
    ]);
    expect(await outcomes('publishUseCases', { items: [items[2]], visibility: 'K98' })).toEqual([
      ['REFUSED', 'The use case was taken back: restore it first.'],
    ]);
  });
});

describe('what cannot be done to several at all', () => {
  it.each<[string, Name, object, RegExp]>([
    ['nothing chosen', 'retireUseCases', { items: [] }, /at least one use case/],
    ['one twice', 'restoreUseCases', { items: at(1, 'x', 'x') }, /named twice/],
    [
      'shared with nobody',
      'publishUseCases',
      { items: at(1, 'x'), visibility: 'SHARED' },
      /Choose whom to share/,
    ],
  ])('is refused: %s', async (_, name, input, message) => {
    const { errors, items } = await told(name, input);
    expect(errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
    expect(items).toEqual([]);
  });

  it.each<Name>(['publishUseCases', 'retireUseCases', 'restoreUseCases'])(
    'is refused to those without the right: %s',
    async (name) => {
      const input = { items: [], ...(name === 'publishUseCases' && { visibility: 'OWN' }) };
      const owner = await createPerson(hub, shared, { organisation: own.id, roles: ['SYSTEM_OWNER'] });
      for (const person of [reader, owner]) await ask(name, input, person).expectError('FORBIDDEN');
    },
  );
});
