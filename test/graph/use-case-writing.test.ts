import { randomUUID } from 'node:crypto';
import type { UseCaseDraft, UseCaseDraftInput } from '../../server/modules/use-cases/use-case.draft.ts';
import {
  CostKind,
  EffectKind,
  ParticipantRole,
  UseCaseStatus,
} from '../../server/modules/use-cases/use-case.enums.ts';
import { ValidationFailed } from '../../server/shared/errors/domain-error.ts';
import { readMigrations } from '../../server/shared/neo4j/migrations.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { idOf, newDraft, newOrganisation, testScheme, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const owner = newOrganisation();
const participants = [newOrganisation({ name: 'Ø' }), newOrganisation({ name: 'A' })];
let concepts: { problem: string; technique: string };

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([owner, ...participants]);
  const first = async (label: string) =>
    (await shared.rows<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id LIMIT 1`))[0]!.id;
  concepts = { problem: await first('Problem'), technique: await first('Technique') };
});

const save = (...drafts: UseCaseDraft[]) => shared.services.useCaseWriting.saveAll(drafts);

const everything = `{
  id title summary problem solution lessons wouldDoDifferently status language start end
  owner { id } participants { role organisation { id } }
  tasks { id } problems { id } techniques { id } techniqueNote
  effects { kind text } costs { kind amount { amount currency } note }
  legalBasis impactAssessmentDone contactFunction
  sources { url title } externalIds { scheme value url } origin { id }
  verification inferred demo visibility vanishedAt version
}`;

type Read = Record<string, unknown>;

/** The use case as the API tells it. */
async function read(id: string, fields = everything, language = 'da'): Promise<Read> {
  const query = `query ($id: ID!) { useCase(id: $id) ${fields} }`;
  const { useCase } = await hub
    .query<{ useCase: Read }>(query, { id }, { 'accept-language': language })
    .expectNoErrors();
  return useCase;
}

const ids = (...all: string[]) => all.map((id) => ({ id }));

/** A draft with something in every field. */
function fullDraft(): UseCaseDraft {
  const value = randomUUID();
  return newDraft({
    externalIds: [
      { scheme: testScheme, value, url: 'https://register.dk/1' },
      { scheme: 'test-other', value },
    ],
    ...{ owner: owner.id, title: 'Titel', titleEn: 'Title', summary: 'Resumé', summaryEn: 'Summary' },
    ...{ problem: 'Problemet', solution: 'Løsningen', lessons: ['Først', 'Så'], wouldDoDifferently: 'Alt' },
    ...{ status: UseCaseStatus.PILOT, start: '2020', end: '2021-03', techniqueNote: 'Sprogmodel' },
    ...{
      legalBasis: 'Serviceloven § 1',
      impactAssessmentDone: false,
      contactFunction: 'Digitaliseringschef',
    },
    participants: [
      { organisation: participants[0]!.id, role: ParticipantRole.SUPPLIER },
      { organisation: participants[1]!.id, role: ParticipantRole.FOLLOWER },
    ],
    ...{
      tasks: ['task-kle-27', 'task-kle-00'],
      problems: [concepts.problem],
      techniques: [concepts.technique],
    },
    effects: [
      { kind: EffectKind.MEASURED, text: 'Hurtigere', textEn: 'Faster' },
      { kind: EffectKind.EXPECTED, text: 'Billigere' },
    ],
    costs: [
      { kind: CostKind.GRANT, amount: 1.5, currency: 'DKK', note: 'Tilskud', noteEn: 'Grant' },
      { kind: CostKind.YEARLY, amount: 0, currency: 'EUR' },
    ],
    sources: [{ url: 'https://a.dk', title: 'A' }, { title: 'Rapport' }],
    ...{ origin: 'csv', inferred: ['start'], demo: true },
  });
}

describe('a use case that was written', () => {
  it('is read with everything that it says', async () => {
    const draft = fullDraft();
    await save(draft);
    const [first, second] = draft.externalIds;
    expect(await read(idOf(draft))).toEqual({
      ...{ id: idOf(draft), title: 'Titel', summary: 'Resumé', problem: 'Problemet', solution: 'Løsningen' },
      ...{ lessons: ['Først', 'Så'], wouldDoDifferently: 'Alt', status: 'PILOT', language: 'da' },
      ...{ start: '2020', end: '2021-03', owner: { id: owner.id }, techniqueNote: 'Sprogmodel' },
      participants: [
        { role: 'FOLLOWER', organisation: { id: participants[1]!.id } },
        { role: 'SUPPLIER', organisation: { id: participants[0]!.id } },
      ],
      ...{
        tasks: ids('task-kle-00', 'task-kle-27'),
        problems: ids(concepts.problem),
        techniques: ids(concepts.technique),
      },
      effects: [
        { kind: 'MEASURED', text: 'Hurtigere' },
        { kind: 'EXPECTED', text: 'Billigere' },
      ],
      costs: [
        { kind: 'GRANT', amount: { amount: 1.5, currency: 'DKK' }, note: 'Tilskud' },
        { kind: 'YEARLY', amount: { amount: 0, currency: 'EUR' }, note: null },
      ],
      ...{
        legalBasis: 'Serviceloven § 1',
        impactAssessmentDone: false,
        contactFunction: 'Digitaliseringschef',
      },
      sources: [
        { url: 'https://a.dk', title: 'A' },
        { url: null, title: 'Rapport' },
      ],
      externalIds: [{ ...first }, { ...second, url: null }],
      ...{ origin: { id: 'csv' }, verification: 'SELF_REPORTED', inferred: ['start'], demo: true },
      ...{ visibility: 'PUBLIC', vanishedAt: null, version: 1 },
    });
  });

  it('is read in the asker’s language where it has it, and in its own otherwise', async () => {
    const draft = fullDraft();
    await save(draft);
    const texts = '{ title summary problem effects { text } costs { note } }';
    expect(await read(idOf(draft), texts, 'en')).toEqual({
      ...{ title: 'Title', summary: 'Summary', problem: 'Problemet' },
      effects: [{ text: 'Faster' }, { text: 'Billigere' }],
      costs: [{ note: 'Grant' }, { note: null }],
    });
  });

  it('may say next to nothing', async () => {
    const draft = newDraft({ owner: owner.id });
    await save(draft);
    expect(await read(idOf(draft))).toMatchObject({
      ...{ summary: null, status: null, start: null, lessons: [], participants: [], tasks: [], effects: [] },
      ...{ impactAssessmentDone: null, sources: [], origin: null, inferred: [], demo: false },
    });
  });

  it('keeps every sign, and takes nothing in it for Cypher or HTML', async () => {
    const text = "Ærø 'x'}) DETACH DELETE n // <script>alert(1)</script> 日本 🎉 \\u0041 $p0 `a`";
    const draft = newDraft({ owner: owner.id, title: text, lessons: [text], sources: [{ title: text }] });
    await save(draft);
    expect(await read(idOf(draft))).toMatchObject({
      title: text,
      lessons: [text],
      sources: [{ title: text }],
    });
  });
});

describe('a use case that is written again', () => {
  it('is left alone when nothing has changed', async () => {
    const draft = fullDraft();
    expect(await save(draft)).toEqual(['created']);
    const fields = '{ version updatedAt }';
    const before = await read(idOf(draft), fields);
    expect(await save(draft)).toEqual(['unchanged']);
    expect(await read(idOf(draft), fields)).toEqual(before);
  });

  it('loses what it no longer says, and keeps its id and its beginning', async () => {
    const full = fullDraft();
    await save(full);
    const { createdAt } = await read(idOf(full), '{ createdAt }');
    const bare = newDraft({
      externalIds: full.externalIds.slice(0, 1),
      owner: participants[0]!.id,
      language: 'en',
    });
    expect(await save(bare)).toEqual(['updated']);
    expect(await read(idOf(full))).toMatchObject({
      ...{ summary: null, lessons: [], status: null, start: null, impactAssessmentDone: null, demo: false },
      ...{ owner: { id: participants[0]!.id }, participants: [], tasks: [], problems: [], techniques: [] },
      ...{ effects: [], costs: [], sources: [], origin: null, inferred: [], language: 'en', version: 2 },
    });
    expect(await read(idOf(full), '{ createdAt }')).toEqual({ createdAt });
  });

  it('leaves nothing of its earlier parts behind', async () => {
    const draft = newDraft({ owner: owner.id, sources: [{ title: randomUUID() }] });
    await save(draft);
    await save({ ...draft, sources: [] });
    const title = draft.sources[0]!.title;
    expect(await shared.rows('MATCH (s:Source {title: $title}) RETURN s', { title })).toEqual([]);
  });

  it('is one use case when two write it at the same time', async () => {
    const draft = fullDraft();
    await Promise.all([save(draft), save(draft), save({ ...draft, title: 'Anden' })]);
    const query =
      'query ($ids: [ID!]) { useCases(where: [{ id: { in: $ids } }]) { nodes { sources { title } } } }';
    const { useCases } = await hub
      .query<{ useCases: { nodes: unknown[] } }>(query, { ids: [idOf(draft)] })
      .expectNoErrors();
    expect(useCases.nodes).toEqual([{ sources: [{ title: 'A' }, { title: 'Rapport' }] }]);
  });
});

describe('a write of several use cases', () => {
  it('answers what became of each, in order', async () => {
    const [known, changed] = [newDraft({ owner: owner.id }), newDraft({ owner: owner.id })];
    await save(known, changed);
    expect(await save({ ...changed, title: 'Ny' }, newDraft({ owner: owner.id }), known)).toEqual([
      'updated',
      'created',
      'unchanged',
    ]);
  });

  it.each<[string, Partial<UseCaseDraftInput>]>([
    ['owner', { owner: 'organisation-none' }],
    [
      'participants',
      { participants: [{ organisation: 'organisation-none', role: ParticipantRole.FOLLOWER }] },
    ],
    ['tasks', { tasks: ['task-none'] }],
    ['problems', { problems: ['problem-none'] }],
    ['techniques', { techniques: ['technique-none'] }],
    ['origin', { origin: 'none' }],
  ])('is refused as a whole when one names something that is not there: %s', async (field, change) => {
    const fine = newDraft({ owner: owner.id });
    const refusal = await save(fine, newDraft({ owner: owner.id, ...change })).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(ValidationFailed);
    expect(refusal).toMatchObject({
      details: { field },
      message: expect.stringMatching(
        new RegExp(`^${field} names ".*none", which does not exist\\.$`),
      ) as string,
    });
    await hub
      .query('query ($id: ID!) { useCase(id: $id) { id } }', { id: idOf(fine) })
      .expectError('NOT_FOUND');
  });

  it('that is only tried writes nothing', async () => {
    const [known, fresh] = [newDraft({ owner: owner.id }), newDraft({ owner: owner.id })];
    await save(known);
    const tried = [{ ...known, title: 'Ny' }, fresh];
    expect(await shared.services.useCaseWriting.saveAll(tried, { dryRun: true })).toEqual([
      'updated',
      'created',
    ]);
    expect(await read(idOf(known), '{ title version }')).toEqual({ title: 'Titel', version: 1 });
    await hub
      .query('query ($id: ID!) { useCase(id: $id) { id } }', { id: idOf(fresh) })
      .expectError('NOT_FOUND');
  });
});

describe('an entry that its register no longer holds', () => {
  const scheme = `test-${randomUUID()}`;
  const entry = (value: string) =>
    newDraft({ owner: owner.id, origin: 'csv', externalIds: [{ scheme, value }] });
  const markVanished = (present: string[], dryRun = false) =>
    shared.services.useCaseWriting.markVanished({ origin: 'csv', scheme, present }, { dryRun });
  const vanishedAt = async (value: string) =>
    (await read(`usecase-${scheme}.${value}`, '{ vanishedAt }'))['vanishedAt'];

  it('is marked once, stays readable, and is unmarked when it comes back', async () => {
    await save(entry('stays'), entry('goes'));
    expect(await markVanished(['stays'], true)).toEqual(['goes']);
    expect(await vanishedAt('goes')).toBeNull();
    expect(await markVanished(['stays'])).toEqual(['goes']);
    expect(await vanishedAt('goes')).not.toBeNull();
    expect(await vanishedAt('stays')).toBeNull();
    expect(await markVanished(['stays'])).toEqual([]);
    expect(await save(entry('goes'))).toEqual(['updated']);
    expect(await vanishedAt('goes')).toBeNull();
  });
});

describe('a use case is found', () => {
  it('by its words as soon as it is written, and by them no more when they change', async () => {
    const [before, after] = [uniqueWord(), uniqueWord()];
    const draft = newDraft({ owner: owner.id, title: before });
    const found = async (word: string) => {
      const query = 'query ($word: String) { useCases(query: $word) { nodes { id } } }';
      return (await hub.query<{ useCases: { nodes: unknown[] } }>(query, { word }).expectNoErrors()).useCases
        .nodes;
    };
    await save(draft);
    expect(await found(before)).toEqual(ids(idOf(draft)));
    await save({ ...draft, title: after, language: 'en' });
    expect(await found(before)).toEqual([]);
    expect(await found(after)).toEqual(ids(idOf(draft)));
  });
});

describe('an entry of an older version of the hub', () => {
  const [migration] = readMigrations().filter(({ id }) => id === '017-stated-problems');
  const run = (cypher: string, parameters = {}) =>
    shared.graph.runAlone({ name: 'test.stated', cypher }, parameters);

  it.each([
    ['keeps the problem that its editor stated, as stated', 'datetime()', ['staff-rosters'], []],
    [
      'of a register keeps what its words suggest',
      'null',
      ['staff-rosters', 'recruiting-staff'],
      ['problems'],
    ],
  ])('%s', async (_, editedAt, kept, inferred) => {
    const draft = newDraft({ owner: owner.id, title: 'x' });
    await save(draft);
    await run(
      `MATCH (u:UseCase {id: $id}) SET u.inferred = ['problems'], u.editedAt = ${editedAt}
       WITH u UNWIND [['staff-rosters', 10.0], ['recruiting-staff', 4.0]] AS problem
       MATCH (p:Problem {id: 'problem-' + problem[0]}) CREATE (u)-[:ADDRESSES {strength: problem[1]}]->(p)`,
      { id: idOf(draft) },
    );
    for (const statement of migration!.statements) await run(statement);
    const after = (await read(idOf(draft), '{ problems { id } inferred }')) as {
      problems: { id: string }[];
      inferred: string[];
    };
    expect(after.problems.map(({ id }) => id).sort()).toEqual(
      kept.map((problem) => `problem-${problem}`).sort(),
    );
    expect(after.inferred).toEqual(inferred);
  });
});
