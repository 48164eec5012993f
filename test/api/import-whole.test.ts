import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { cellsOf, csvOf, importFile, lines, outcomesOf } from '../testkit/importing.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const neighbour = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const vendor = newOrganisation({ kind: OrganisationKind.VENDOR, name: uniqueWord('Firma') });
const twins = [1, 2].map(() => newOrganisation({ name: `Tvilling ${neighbour.id}` }));

beforeAll(() => shared.services.organisationWriting.createMissing([neighbour, vendor, ...twins]));

const fields = `title language summary problem solution lessons wouldDoDifferently status start end techniqueNote legalBasis
  impactAssessmentDone contactFunction tasks { id } problems { id } techniques { id } sources { url title }
  effects { kind text } costs { kind note amount { amount currency } } participants { role organisation { id } }
  inspiredBy { id }`;
const creating = mutationOf('createUseCase', 'useCase { id }');

async function newPlace() {
  const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
  await shared.services.organisationWriting.createMissing([own]);
  const editor = await createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
  const others = ['PUBLIC', 'OWN'] as const;
  const drafts = others.map((visibility) =>
    newDraft({ owner: neighbour.id, visibility, title: 'Andres | <x>' }),
  );
  await shared.services.useCaseWriting.saveAll(drafts);
  const [inspiration, hidden] = drafts.map(idOf);
  return { own, editor, inspiration: inspiration!, hidden: hidden! };
}

/** What a person can write of a use case, all of it. */
const written = (title: string, inspiration: string) => ({
  ...{ title, language: 'da', summary: 'Kort; fortalt', problem: 'Problem\nto linjer', solution: '=Løsning' },
  lessons: ['- Begynd småt', 'Fire|øjne\n\n  indrykket', 'Målt: nej'],
  ...{ wouldDoDifferently: 'Alt "andet"', status: 'PILOT', start: '2024', end: '2024-05-06' },
  ...{ techniqueNote: '@model', legalBasis: '§ 83', impactAssessmentDone: false, contactFunction: 'Digital' },
  ...{ tasks: ['task-kle-05'], problems: ['problem-sorting-incoming-mail'] },
  techniques: ['technique-text-classification'],
  sources: [{ url: 'https://example.org/x', title: 'Omtale' }, { title: 'Notat|1' }],
  effects: [
    { kind: 'EXPECTED', text: '20 % hurtigere\nMålt: senere' },
    { kind: 'MEASURED', text: '500 timer' },
  ],
  costs: [
    { kind: 'INVESTMENT', amount: 1_250_000.5, currency: 'DKK', note: 'heraf 2.000, til drift' },
    { kind: 'YEARLY', amount: 80_000, currency: 'EUR' },
  ],
  participants: [
    { organisation: vendor.id, role: 'SUPPLIER' },
    { organisation: neighbour.id, role: 'FOLLOWER' },
  ],
  inspiredBy: [inspiration],
});

async function placeWithEntry() {
  const place = await newPlace();
  const title = uniqueWord('hel');
  const { useCase } = await creating.done(place.editor, {
    organisation: place.own.id,
    ...written(title, place.inspiration),
  });
  const { id } = useCase as { id: string };
  const plain = newDraft({ owner: place.own.id, title: `${title} to`, visibility: 'PUBLIC' });
  await shared.services.useCaseWriting.saveAll([plain]);
  const download = async (lang = 'da', by: Pick<TestPerson, 'fetch'> = place.editor) =>
    (await by.fetch(`/export/use-cases.csv?owner=${place.own.id}&order=TITLE&lang=${lang}`)).text();
  const send = (csv: string, further: object = {}) => importFile(place.editor, place.own.id, csv, further);
  return { ...place, id, title, download, send };
}

async function read(id: string, by: TestPerson) {
  const query = `query ($id: ID!) { useCase(id: $id) { version ${fields} history { changes { field } } } }`;
  const { useCase } = await by.query<{ useCase: Record<string, unknown> }>(query, { id }).expectNoErrors();
  return useCase;
}

describe('the whole of a use case in a file', () => {
  it.each(['da', 'en'])(
    'changes nothing as it came, nor as a spreadsheet writes it again: %s',
    async (lang) => {
      const { download, send, title } = await placeWithEntry();
      const csv = await download(lang);
      const imported = await send(csv);
      expect(imported.rows.map((row) => [row.title, row.outcome, row.changes, row.problems])).toEqual([
        [title, 'UNCHANGED', [], []],
        [`${title} to`, 'UNCHANGED', [], []],
      ]);
      const unread = lang === 'da' ? ['Kommunekode', 'Land', 'Kilde', 'Demo'] : undefined;
      if (unread) expect(imported.ignoredColumns).toEqual(unread);
      expect(outcomesOf(await send(csvOf(cellsOf(csv))))).toEqual(['UNCHANGED', 'UNCHANGED']);
    },
  );

  it('is readable', async () => {
    const { download } = await placeWithEntry();
    const [row] = cellsOf(await download());
    expect(row).toMatchObject({
      Effekter: 'Forventet: 20 % hurtigere\n  Målt: senere\nMålt: 500 timer',
      Økonomi: 'Investering: 1.250.000,5 DKK, heraf 2.000, til drift\nOm året: 80.000 EUR',
      Deltagere: expect.stringContaining(`Leverandør: ${vendor.name}`) as string,
      Henvisninger: 'Omtale <https://example.org/x>\nNotat\\|1',
      Erfaringer: "'- Begynd småt\nFire\\|øjne\n  \n    indrykket\nMålt: nej",
      ...{ Løsning: "'=Løsning", 'Om teknikken': "'@model", Konsekvensanalyse: 'Nej', Sprog: 'da' },
    });
  });

  let place: Awaited<ReturnType<typeof placeWithEntry>>;
  let rows: Record<string, string>[];

  beforeAll(async () => {
    place = await placeWithEntry();
    rows = cellsOf(await place.download());
  });

  it.each<[column: string, cell: string]>([
    ['Titel', 'Ny titel'],
    ['Status', 'I drift'],
    ['Start', '2023'],
    ['Slut', ''],
    ['Opgaver', 'KLE 27'],
    ['Teknikker', 'Tale og lyd'],
    ['Om teknikken', 'ny'],
    ['Resumé', 'nyt'],
    ['Problem', 'nyt'],
    ['Løsning', 'ny'],
    ['Effekter', 'Målt: 501 timer'],
    ['Erfaringer', 'Ny'],
    ['Hvad ville I gøre anderledes', ''],
    ['Deltagere', 'Leverandør: 0751'],
    ['Økonomi', 'Tilskud: 5 kr.'],
    ['Hjemmel', 'ny'],
    ['Konsekvensanalyse', 'Ja'],
    ['Kontakt', 'ny'],
    ['Henvisninger', 'Notat\\|1'],
    ['Inspireret af', ''],
    ['Sprog', 'en'],
  ])('would change what was changed in it, and that alone: %s', async (column, cell) => {
    const [row, other] = rows;
    const imported = await place.send(csvOf([{ ...row, [column]: cell }, other!]), { dryRun: true });
    expect(imported.rows.map(({ outcome, changes }) => [outcome, changes])).toEqual([
      ['UPDATE', [column]],
      ['UNCHANGED', []],
    ]);
  });

  it('changes what was changed in it, and that alone', async () => {
    const { download, send, id, editor } = await placeWithEntry();
    const [row, other] = cellsOf(await download());
    const before = await read(id, editor);
    const cells = {
      Effekter: row!['Effekter']!.replace('500', '600'),
      Økonomi: `Tilskud: 5 kr.\n${row!['Økonomi']}`,
      Deltagere: 'Leverandør: 0751',
    };
    expect(outcomesOf(await send(csvOf([{ ...row, ...cells }, other!])))).toEqual(['UPDATE', 'UNCHANGED']);
    const [first, ...further] = before['costs'] as object[];
    expect(await read(id, editor)).toMatchObject({
      ...before,
      version: 2,
      effects: [(before['effects'] as object[])[0], { kind: 'MEASURED', text: '600 timer' }],
      costs: [{ kind: 'GRANT', amount: { amount: 5, currency: 'DKK' } }, first, ...further],
      participants: [{ role: 'SUPPLIER', organisation: { id: 'organisation-municipality-0751' } }],
      history: [{ changes: ['participants', 'effects', 'costs'].map((field) => ({ field })) }, {}],
    });
  });

  it('makes a whole new one of a row without id', async () => {
    const { download, send, id, editor, title } = await placeWithEntry();
    const [row] = cellsOf(await download());
    const { rows } = await send(csvOf([{ ...row, Id: '', Version: '', Titel: `${title} tre` }]));
    expect(rows).toMatchObject([{ outcome: 'CREATE', problems: [] }]);
    const { history: _, version: __, ...original } = await read(id, editor);
    expect(await read(rows[0]!.useCaseId!, editor)).toMatchObject({ ...original, title: `${title} tre` });
  });
});

describe('what a person may not see', () => {
  it('is not in their file, and stays where they change the rest', async () => {
    const { own, download, send, id, editor, hidden, inspiration } = await placeWithEntry();
    const both = await createPerson(
      hub,
      shared,
      { organisation: neighbour.id, roles: ['EDITOR'] },
      { organisation: own.id, roles: ['EDITOR'] },
    );
    const update = mutationOf('updateUseCase', 'useCase { id }');
    await update.done(both, { id, version: 1, inspiredBy: [inspiration, hidden] });
    const csv = await download();
    expect(csv).toContain(`<${inspiration}>`);
    expect(csv).not.toContain(hidden);
    expect(await download('da', both)).toContain(`<${hidden}>`);
    const [row, other] = cellsOf(csv);
    expect(outcomesOf(await send(csv))).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(outcomesOf(await send(csvOf([{ ...row, 'Inspireret af': '' }, other!])))[0]).toBe('UPDATE');
    expect(await read(id, both)).toMatchObject({ inspiredBy: [{ id: hidden }] });
    expect(await read(id, editor)).toMatchObject({ inspiredBy: [] });
  });

  it('is no use case of others in a file that anybody fetches', async () => {
    const { download, title } = await placeWithEntry();
    const rows = cellsOf(await download('da', { fetch: (path, init) => hub.fetch(path, init) }));
    expect(rows.map(({ Titel }) => Titel)).toEqual([`${title} to`]);
  });
});

describe('entries that are wrong', () => {
  it('are refused by the name of their column and with the mend', async () => {
    const { own, editor, hidden } = await newPlace();
    const file = lines(
      'Titel;Effekter;Økonomi;Deltagere;Inspireret af',
      'a;500 timer;;;',
      'b;;Om året: mange penge;;',
      `c;;;Leverandør: ${vendor.name.slice(0, -1)};`,
      `d;;;${twins[0]!.name};`,
      `e;;;;${hidden}`,
      'f;;;;Noget andet',
      'g;;;;usecase-findes.ikke',
    );
    const { rows } = await importFile(editor, own.id, file, { dryRun: true });
    expect(rows.map(({ outcome, problems }) => [outcome, problems[0]?.column, problems[0]?.message])).toEqual(
      [
        ['REFUSED', 'Effekter', expect.stringMatching(/begin the line with "Expected:" or "Measured:"/)],
        ['REFUSED', 'Økonomi', expect.stringMatching(/write the number and the currency/)],
        ['REFUSED', 'Deltagere', expect.stringContaining(`did you mean "${vendor.name}"?`)],
        ['REFUSED', 'Deltagere', expect.stringMatching(/several organisations are called/)],
        ['REFUSED', 'Inspireret af', expect.stringContaining(`no use case with the id ${hidden}`)],
        ['REFUSED', 'Inspireret af', expect.stringMatching(/names no id/)],
        ['REFUSED', 'Inspireret af', expect.stringMatching(/no use case with the id usecase-findes.ikke/)],
      ],
    );
  });
});
