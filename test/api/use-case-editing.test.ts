import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { kindsDoneBy } from '../testkit/audit-trail.ts';
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
let colleague: TestPerson;
let other: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([own, neighbour]);
  [editor, colleague, other] = await Promise.all([
    createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] }),
    createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] }),
    createPerson(hub, shared, { organisation: neighbour.id, roles: ['READER'] }),
  ]);
});

interface Written {
  id: string;
  version: number;
  title: string;
  lifecycle: string;
}
interface Payload {
  useCase: Written | null;
  current: Written | null;
  errors: { field: string | null; code: string; message: string }[];
}

const inputTypes = {
  createUseCase: 'CreateUseCaseInput',
  updateUseCase: 'UpdateUseCaseInput',
  publishUseCase: 'PublishUseCaseInput',
  retireUseCase: 'UseCaseVersionInput',
  restoreUseCase: 'UseCaseVersionInput',
};
const asked = '{ id version title lifecycle }';

async function change(by: TestPerson, mutation: keyof typeof inputTypes, input: object): Promise<Payload> {
  const query = `mutation ($input: ${inputTypes[mutation]}!) {
    ${mutation}(input: $input) { useCase ${asked} current ${asked} errors { field code message } } }`;
  return (await by.query<Record<string, Payload>>(query, { input }).expectNoErrors())[mutation]!;
}

async function newUseCase(fields: object = {}): Promise<Written> {
  const input = { organisation: own.id, title: 'Titel', summary: 'Kort fortalt', ...fields };
  return (await change(editor, 'createUseCase', input)).useCase!;
}

const isSeenBy = async (person: TestPerson, id: string) => {
  const query = 'query ($ids: [ID!]) { useCases(where: [{ id: { in: $ids } }]) { totalCount } }';
  const { useCases } = await person
    .query<{ useCases: { totalCount: number } }>(query, { ids: [id] })
    .expectNoErrors();
  return useCases.totalCount === 1;
};

describe('a use case', () => {
  it('is a draft at first, is published, taken back and restored', async () => {
    const { id, version, lifecycle } = await newUseCase();
    expect(lifecycle).toBe('DRAFT');
    expect(await isSeenBy(colleague, id)).toBe(true);
    expect(await isSeenBy(other, id)).toBe(false);
    const published = await change(editor, 'publishUseCase', { id, version, visibility: 'K98' });
    expect(published).toMatchObject({
      errors: [],
      useCase: { lifecycle: 'PUBLISHED', version: version + 1 },
    });
    expect(await isSeenBy(other, id)).toBe(true);
    const retired = await change(editor, 'retireUseCase', { id, version: version + 1 });
    expect(retired.useCase).toMatchObject({ lifecycle: 'RETIRED' });
    expect(await isSeenBy(other, id)).toBe(false);
    expect(await isSeenBy(editor, id)).toBe(false); // left out of lists unless asked for
    await change(editor, 'restoreUseCase', { id, version: version + 2 });
    expect(await isSeenBy(other, id)).toBe(true);
  });

  it('is shared with whom its owner names, and nobody else learns with whom', async () => {
    const { id, version } = await newUseCase();
    const input = { id, version, visibility: 'SHARED', sharedWith: [neighbour.id] };
    expect((await change(editor, 'publishUseCase', input)).errors).toEqual([]);
    const read = (by: TestPerson) =>
      by
        .query<{ useCase: { sharedWith: { id: string }[] } }>(
          'query ($id: ID!) { useCase(id: $id) { sharedWith { id name } } }',
          { id },
        )
        .expectNoErrors();
    expect((await read(editor)).useCase.sharedWith).toEqual([{ id: neighbour.id, name: neighbour.name }]);
    expect((await read(other)).useCase.sharedWith).toEqual([]);
    const third = await createPerson(hub, shared, {
      organisation: 'organisation-municipality-0101',
      roles: ['EDITOR'],
    });
    expect(await isSeenBy(third, id)).toBe(false);
  });

  it('is found by its words at once, by those who may see it', async () => {
    const word = uniqueWord();
    await newUseCase({ title: word });
    const query = 'query ($word: String!) { useCases(query: $word) { totalCount } }';
    const count = async (by: TestPerson) =>
      (await by.query<{ useCases: { totalCount: number } }>(query, { word }).expectNoErrors()).useCases
        .totalCount;
    expect(await count(colleague)).toBe(1);
    expect(await count(other)).toBe(0);
  });

  it('changes in the fields that are given, and loses those that are null', async () => {
    const { id, version } = await newUseCase({
      lessons: ['en', 'to'],
      effects: [{ kind: 'EXPECTED', text: 'Mindre ventetid' }],
    });
    await change(editor, 'updateUseCase', { id, version, problem: 'Kø', lessons: null });
    const { useCase } = await editor
      .query<{ useCase: object }>(
        'query ($id: ID!) { useCase(id: $id) { title summary problem lessons effects { text } } }',
        { id },
      )
      .expectNoErrors();
    expect(useCase).toEqual({
      title: 'Titel',
      summary: 'Kort fortalt',
      problem: 'Kø',
      lessons: [],
      effects: [{ text: 'Mindre ventetid' }],
    });
  });

  it('is about the problems that its editor states, and no others that its words name', async () => {
    const stated = 'problem-staff-rosters';
    const words = 'Sortering af indgående post. Post, breve og e-mails sorteres og fordeles. Al post. Post.';
    const { id, version } = await newUseCase({ title: words, summary: words, problems: [stated] });
    const about = async () => {
      const query = 'query ($id: ID!) { useCase(id: $id) { problems { id } inferred } }';
      interface Read {
        useCase: { problems: { id: string }[]; inferred: string[] };
      }
      return (await editor.query<Read>(query, { id }).expectNoErrors()).useCase;
    };
    expect(await about()).toMatchObject({ problems: [{ id: stated }] });
    expect((await about()).inferred).not.toContain('problems');
    await change(editor, 'updateUseCase', { id, version, problems: [] });
    const { problems, inferred } = await about();
    expect(problems).not.toEqual([]);
    expect(inferred).toContain('problems');
    await change(editor, 'updateUseCase', { id, version: version + 1, title: 'Andet' });
    expect((await about()).inferred).toContain('problems'); // however often its words name it
  });

  it('that was not changed gets no new version', async () => {
    const { id, version } = await newUseCase();
    const again = await change(editor, 'updateUseCase', { id, version, title: 'Titel' });
    expect(again).toMatchObject({ errors: [], useCase: { version } });
  });
});

describe('what cannot be written', () => {
  it('is named by its field, in the writer’s language', async () => {
    const input = {
      organisation: own.id,
      title: ' ',
      start: 'i går',
      sources: [{ title: 'x', url: 'javascript:alert(1)' }],
    };
    const { useCase, errors } = await change(editor, 'createUseCase', input);
    expect(useCase).toBeNull();
    expect(errors.map(({ field }) => field)).toEqual(['title', 'start', 'sources.0.url']);
    expect(errors[0]!.message).toBe('"title" is empty: give the entry a title.');
    const danish = await hub
      .query<{ createUseCase: Payload }>(
        'mutation ($input: CreateUseCaseInput!) { createUseCase(input: $input) { errors { message } } }',
        { input },
        { ...editor.headers, 'accept-language': 'da' },
      )
      .expectNoErrors();
    expect(danish.createUseCase.errors[0]!.message).toBe('"title" er tom: giv anvendelsen en titel.');
  });

  it('is what names nothing', async () => {
    const { errors } = await change(editor, 'createUseCase', {
      organisation: own.id,
      title: 'T',
      tasks: ['task-none'],
    });
    expect(errors).toMatchObject([{ field: 'tasks', code: 'VALIDATION_FAILED' }]);
  });

  it('is published only with a story, and shared only with somebody', async () => {
    const { id, version } = await newUseCase({ summary: null });
    const { errors } = await change(editor, 'publishUseCase', { id, version, visibility: 'SHARED' });
    expect(errors.map(({ field }) => field)).toEqual(['summary', 'sharedWith']);
  });

  it('markup is kept as text', async () => {
    const markup = '<script>alert(1)</script>';
    expect((await newUseCase({ title: markup })).title).toBe(markup);
  });
});

describe('a dry run', () => {
  const nothing = { useCase: null, current: null, errors: [] };
  const newEditor = () => createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });

  it('of a new use case says what is to be mended, and writes nothing', async () => {
    const [writer, title] = [await newEditor(), uniqueWord()];
    const input = { organisation: own.id, title, dryRun: true };
    const wrong = await change(writer, 'createUseCase', { ...input, title: ' ', start: 'i går' });
    expect(wrong.errors.map(({ field }) => field)).toEqual(['title', 'start']);
    const unknown = await change(writer, 'createUseCase', { ...input, tasks: ['task-none'] });
    expect(unknown.errors).toMatchObject([{ field: 'tasks' }]);
    expect(await change(writer, 'createUseCase', input)).toEqual(nothing);
    expect(await shared.rows('MATCH (u:UseCase {title: $title}) RETURN u', { title })).toEqual([]);
    expect(await kindsDoneBy(writer, shared)).toEqual([]);
  });

  it('of a change says what is to be mended, and changes nothing and tells nobody', async () => {
    const writer = await newEditor();
    const { id, version } = await newUseCase();
    await change(editor, 'publishUseCase', { id, version, visibility: 'K98' });
    await mutationOf('followUseCase', 'useCase { id }').done(other, { useCase: id });
    const around = 'MATCH (u:UseCase {id: $id}) RETURN properties(u) AS itself, COUNT { (u)--() } AS links';
    const before = await shared.rows(around, { id });
    const input = { id, version: version + 1, dryRun: true };
    const { errors } = await change(writer, 'updateUseCase', { ...input, title: '' });
    expect(errors).toMatchObject([{ field: 'title', code: 'VALIDATION_FAILED' }]);
    expect(await change(writer, 'updateUseCase', { ...input, title: 'Nyt', problem: 'Kø' })).toEqual(nothing);
    expect(await shared.rows(around, { id })).toEqual(before);
    expect(await kindsDoneBy(writer, shared)).toEqual([]);
    const told = 'MATCH (n:Notification)-[:ABOUT]->(:UseCase {id: $id}) RETURN n';
    expect(await shared.rows(told, { id })).toEqual([]);
    await change(writer, 'updateUseCase', { id, version: version + 1, title: 'Nyt' });
    expect(await shared.rows(told, { id })).toHaveLength(1);
  });

  it('tells a conflict, and refuses for want of a right, as ever', async () => {
    const { id, version } = await newUseCase();
    await change(colleague, 'updateUseCase', { id, version, title: 'Kollegaens' });
    const late = await change(editor, 'updateUseCase', { id, version, title: 'Min', dryRun: true });
    expect(late).toMatchObject({ errors: [{ code: 'CONFLICT' }], current: { title: 'Kollegaens' } });
    const reader = await createPerson(hub, shared, { organisation: own.id, roles: ['READER'] });
    const create = mutationOf('createUseCase', 'useCase { id }');
    await create.refused(reader, { organisation: own.id, title: 'Titel', dryRun: true }, 'FORBIDDEN');
    expect(await kindsDoneBy(reader, shared)).toEqual(['access.refused']);
  });
});

describe('two people at once', () => {
  it('lose nothing: the later one sees what the other made of it, and chooses', async () => {
    const { id, version } = await newUseCase();
    await change(colleague, 'updateUseCase', { id, version, title: 'Kollegaens' });
    const late = await change(editor, 'updateUseCase', { id, version, title: 'Min' });
    expect(late.useCase).toBeNull();
    expect(late.errors).toMatchObject([{ field: 'version', code: 'CONFLICT' }]);
    expect(late.current).toMatchObject({ title: 'Kollegaens', version: version + 1 });
    const chosen = await change(editor, 'updateUseCase', { id, version: version + 1, title: 'Min' });
    expect(chosen.useCase).toMatchObject({ title: 'Min' });
  });

  it('at the very same moment: one of them wins', async () => {
    const { id, version } = await newUseCase();
    const both = await Promise.all(
      ['A', 'B'].map((title) => change(editor, 'updateUseCase', { id, version, title })),
    );
    expect(both.filter(({ useCase }) => useCase !== null)).toHaveLength(1);
    expect(both.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

describe('the history', () => {
  const history = async (by: TestPerson, id: string) => {
    const query = `query ($id: ID!) { useCase(id: $id) {
      history { version kind by changes { field before after } } } }`;
    const { useCase } = await by
      .query<{ useCase: { history: { kind: string; by: string; changes: object[] }[] } }>(query, { id })
      .expectNoErrors();
    return useCase.history;
  };

  it('tells the owner’s people each change with its author, and nobody else anything', async () => {
    const { id, version } = await newUseCase({ problem: 'Det hemmelige udkast' });
    await change(colleague, 'updateUseCase', { id, version, problem: 'Det pæne' });
    await change(editor, 'publishUseCase', { id, version: version + 1, visibility: 'PUBLIC' });
    const told = await history(editor, id);
    expect(told.map(({ kind }) => kind)).toEqual(['PUBLISHED', 'EDITED', 'CREATED']);
    expect(told[1]!.changes).toContainEqual({
      field: 'problem',
      before: '"Det hemmelige udkast"',
      after: '"Det pæne"',
    });
    expect(told.every(({ by }) => by.startsWith('Person '))).toBe(true);
    expect(await history(other, id)).toEqual([]);
  });

  it('names what its values name by ids, as far as its reader may see it', async () => {
    const [seen, unseen] = [await newUseCase({ title: 'Den synlige' }), await newUseCase()];
    const { id, version } = await newUseCase();
    const { problems } = await editor
      .query<{ problems: { id: string; title: string }[] }>('{ problems { id title } }')
      .expectNoErrors();
    const [problem] = problems;
    const links = { problems: [problem!.id], inspiredBy: [seen.id, unseen.id] };
    await change(editor, 'updateUseCase', { id, version, ...links });
    const cypher = 'MATCH (u:UseCase {id: $id}) SET u.ownerId = "organisation-else"';
    await shared.graph.write('test.giveAway', (tx) =>
      tx.run({ name: 'test.giveAway', cypher }, { id: unseen.id }),
    );
    const query = 'query ($id: ID!) { useCase(id: $id) { history { mentioned { id name } } } }';
    const { useCase } = await editor
      .query<{ useCase: { history: { mentioned: { id: string; name: string }[] }[] } }>(query, { id })
      .expectNoErrors();
    const [{ mentioned } = { mentioned: [] }] = useCase.history;
    expect(mentioned.map(({ name }) => name).sort()).toEqual(['Den synlige', problem!.title].sort());
  });

  it('has an event of the audit trail beside each change', async () => {
    const { id, version } = await newUseCase();
    await change(editor, 'publishUseCase', { id, version, visibility: 'K98' });
    const events = await shared.rows<{ kind: string; actor: string }>(
      'MATCH (e:AuditEvent {subject: $id}) RETURN e.kind AS kind, e.actor AS actor ORDER BY e.sequence',
      { id },
    );
    expect(events).toEqual([
      { kind: 'use-case.created', actor: editor.id },
      { kind: 'use-case.published', actor: editor.id },
    ]);
  });
});

describe('an import', () => {
  it('leaves alone what people have written since', async () => {
    const draft = newDraft({ owner: own.id, title: 'Fra registret', summary: 'Kort' });
    const save = (title: string) => shared.services.useCaseWriting.saveAll([{ ...draft, title }]);
    await save('Fra registret');
    await change(editor, 'updateUseCase', { id: idOf(draft), version: 1, title: 'Rettet her' });
    expect(await save('Nyt fra registret')).toEqual(['unchanged']);
    const rows = await shared.rows('MATCH (u:UseCase {id: $id}) RETURN u.title AS title', {
      id: idOf(draft),
    });
    expect(rows).toEqual([{ title: 'Rettet her' }]);
  });
});
