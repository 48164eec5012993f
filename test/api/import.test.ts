import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { importFile, importing, lines, outcomesOf } from '../testkit/importing.ts';
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

const send = (csv: string, further: object = {}, by = editor) => importFile(by, own.id, csv, further);

async function read(id: string, by = editor) {
  const query = `query ($id: ID!) { useCase(id: $id) {
    id version title summary status lifecycle visibility contactFunction tasks { id } sources { url title }
    history { kind changes { field } } } }`;
  const { useCase } = await by.query<{ useCase: Record<string, unknown> }>(query, { id }).expectNoErrors();
  return useCase;
}

describe('rows that are new', () => {
  it('become drafts, and are known again by their title or their own number', async () => {
    const word = uniqueWord('ny');
    const csv = lines(
      'Eksternt id;Titel;Status;Start;Opgaver;Henvisninger;Konsekvensanalyse',
      `;${word} en;I drift;01-03-2024;27.36.04|KLE 05;https://example.org | Notat;Ja`,
      `A-${word};${word} to;pilot;;;;`,
    );
    const first = await send(csv);
    expect(outcomesOf(first)).toEqual(['CREATE', 'CREATE']);
    expect(await read(first.rows[0]!.useCaseId!)).toMatchObject({
      ...{ lifecycle: 'DRAFT', visibility: 'OWN', status: 'OPERATION', title: `${word} en` },
      tasks: [{ id: 'task-kle-05' }, { id: 'task-kle-27' }],
      history: [{ kind: 'CREATED' }],
    });
    const again = await send(csv);
    expect(outcomesOf(again)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(again.rows.map(({ useCaseId }) => useCaseId)).toEqual(
      first.rows.map(({ useCaseId }) => useCaseId),
    );
    const renamed = await send(csv.replace(`${word} to`, `${word} tre`));
    expect(outcomesOf(renamed)).toEqual(['UNCHANGED', 'UPDATE']);
  });

  it('are made once when the same file comes twice at the same time', async () => {
    const csv = lines('Titel', uniqueWord('samtidig'));
    const both = await Promise.all([send(csv), send(csv)]);
    expect(both.flatMap(outcomesOf).sort()).toEqual(['CREATE', 'UNCHANGED']);
  });

  it('hold scripts and formulas as text', async () => {
    const script = `<script>alert(1)</script> ${uniqueWord('tegn')}`;
    const { rows } = await send(lines('Title,Summary', `"${script}","'=1+1"`));
    expect(await read(rows[0]!.useCaseId!)).toMatchObject({ title: script, summary: '=1+1' });
  });

  it('are each told of in the audit trail, and the import as a whole', async () => {
    const auditor = await createPerson(hub, shared, { organisation: 'organisation-kl', roles: ['AUDITOR'] });
    const csv = lines('Titel', uniqueWord('spor'), uniqueWord('spor'), '"";');
    const { rows } = await send(csv);
    const query = `query ($where: AuditEventFilter) { auditEvents(where: $where, first: 50) { nodes { kind subject } } }`;
    const { auditEvents } = await auditor
      .query<{ auditEvents: { nodes: { kind: string; subject: string }[] } }>(query, {
        where: { organisation: [own.id] },
      })
      .expectNoErrors();
    const kinds = auditEvents.nodes.slice(0, 3).map(({ kind, subject }) => [kind, subject]);
    expect(kinds).toEqual([
      ['use-case.imported', own.id],
      ['use-case.created', rows[1]!.useCaseId],
      ['use-case.created', rows[0]!.useCaseId],
    ]);
  });
});

describe('rows that are wrong', () => {
  it('are refused by the name of their column and with the mend, and the others are written', async () => {
    const word = uniqueWord('fejl');
    const { rows } = await send(
      lines(
        'Titel;Status;Start;Opgaver;Teknikker;Henvisninger',
        `${word};Måske;;;;`,
        `${word} 2;;i går;;;`,
        `${word} 3;;;Socialservic;;`,
        ';I drift;;;;',
        `${word} 5;;;;;;for mange`,
        `${word} 6;;;;Troldmandskunst;`,
        '',
        `${word} 7;I drift;;;;`,
      ),
    );
    const told = rows.map(({ row, outcome, problems }) => [
      row,
      outcome,
      problems[0]?.column,
      problems[0]?.message,
    ]);
    expect(told).toEqual([
      [
        2,
        'REFUSED',
        'Status',
        expect.stringMatching(/^"Status": "Måske" is not known: write Idea, .* or Ended\.$/),
      ],
      [3, 'REFUSED', 'Start', expect.stringMatching(/^"Start" is no date: give it as 2020/)],
      [
        4,
        'REFUSED',
        'Opgaver',
        expect.stringMatching(/"Socialservic" is not known: did you mean "Social service"\?/),
      ],
      [5, 'REFUSED', 'Titel', expect.stringMatching(/^"Titel" is missing: give the entry a title/)],
      [6, 'REFUSED', null, expect.stringMatching(/7 values and there are 6 headings/)],
      [7, 'REFUSED', 'Teknikker', expect.stringMatching(/"Troldmandskunst" is not known: write the name/)],
      [9, 'CREATE', undefined, undefined],
    ]);
  });

  it('keep everything out when all or nothing is wished', async () => {
    const word = uniqueWord('alt');
    const csv = lines('Titel;Status', `${word};I drift`, `${word} 2;Måske`);
    const tried = await send(csv, { allOrNothing: true });
    expect([tried.isWritten, outcomesOf(tried), tried.rows[0]!.useCaseId]).toEqual([
      ...[false, ['CREATE', 'REFUSED'], null],
    ]);
    const mended = await send(csv.replace('Måske', 'Pilot'), { allOrNothing: true });
    expect([mended.isWritten, outcomesOf(mended)]).toEqual([true, ['CREATE', 'CREATE']]);
  });

  it('are those that are about the same as an earlier one', async () => {
    const word = uniqueWord('dobbelt');
    const { rows } = await send(lines('Titel', word, ` ${word.toUpperCase()} `));
    expect(rows.map(({ outcome }) => outcome)).toEqual(['CREATE', 'REFUSED']);
    expect(rows[1]!.problems[0]).toMatchObject({
      column: 'Titel',
      message: expect.stringContaining('row 2') as string,
    });
  });

  it('say what is wrong in Danish too', async () => {
    const body = JSON.stringify({
      query: `mutation ($input: ImportUseCasesInput!) { importUseCases(input: $input) { rows { problems { message } } } }`,
      variables: { input: { organisation: own.id, csv: lines('Titel;Start', 'x;i går'), dryRun: true } },
    });
    const headers = { 'content-type': 'application/json', 'accept-language': 'da' };
    const answer = await editor.fetch('/graphql', { method: 'POST', headers, body });
    expect(await answer.text()).toContain('\\"Start\\" er ikke en dato: skriv 2020');
  });
});

describe('what belongs to somebody else', () => {
  it('is as unknown as what does not exist, and is not touched', async () => {
    const word = uniqueWord('nabo');
    const drafts = (['OWN', 'PUBLIC'] as const).map((visibility) =>
      newDraft({ owner: neighbour.id, title: word, visibility }),
    );
    await shared.services.useCaseWriting.saveAll(drafts);
    const ids = [...drafts.map(idOf), 'usecase-test.findes-ikke'];
    const { rows } = await send(lines('Id;Titel', ...ids.map((id) => `${id};Overtaget`)));
    const messages = rows.map(({ problems }, i) => problems[0]!.message.replace(ids[i]!, '…'));
    expect(new Set(messages).size).toBe(1);
    expect(rows.map(({ outcome, useCaseId }) => [outcome, useCaseId])).toEqual(
      Array(3).fill(['REFUSED', null]),
    );
    expect((await read(ids[1]!))['title']).toBe(word);
    const value = drafts[1]!.externalIds[0]!.value;
    const byNumber = await send(lines('Id;Titel', `${value};${uniqueWord('egen')}`));
    expect(outcomesOf(byNumber)).toEqual(['CREATE']);
    expect((await read(ids[1]!))['title']).toBe(word);
  });

  it('is refused by its owner’s name', async () => {
    const csv = lines('Titel;Organisation', `${uniqueWord('fremmed')};${neighbour.name}`, `x;${own.name}`);
    const { rows } = await send(csv, { dryRun: true });
    expect(rows.map(({ outcome, problems }) => [outcome, problems[0]?.column])).toEqual([
      ['REFUSED', 'Organisation'],
      ['CREATE', undefined],
    ]);
  });

  it('is imported by nobody without the right', async () => {
    const reader = await createPerson(hub, shared, { organisation: own.id, roles: ['READER'] });
    const elsewhere = await createPerson(hub, shared, { organisation: neighbour.id, roles: ['EDITOR'] });
    const input = { organisation: own.id, csv: lines('Titel', 'x'), dryRun: true };
    await importing.refused(reader, input, 'FORBIDDEN');
    await importing.refused(elsewhere, input, 'FORBIDDEN');
    await importing.refused(
      { query: (query, variables) => hub.query(query, variables) },
      input,
      'UNAUTHENTICATED',
    );
  });
});

describe('a token that imports', () => {
  const scopes = ['USE_CASE_IMPORT', 'USE_CASE_CREATE', 'USE_CASE_EDIT'];
  const tokenWith = async (further: readonly string[]): Promise<Pick<TestPerson, 'query'>> => {
    const input = { name: 'Imports', scopes: [...scopes, ...further], expiresInDays: 1 };
    const { secret } = await mutationOf('createToken', 'secret').done(editor, input);
    const authorization = `Bearer ${secret as string}`;
    return { query: (query, variables) => hub.query(query, variables, { authorization }) };
  };

  it('needs to see what is there, so that no number becomes two entries', async () => {
    const number = uniqueWord('NR');
    const csv = lines('Id;Titel', `${number};${uniqueWord('nummer')}`);
    const [first] = (await send(csv)).rows;
    const input = { organisation: own.id, csv };
    await importing.refused(await tokenWith([]), input, 'FORBIDDEN');
    const { rows } = await importing.done(await tokenWith(['CATALOGUE_READ']), input);
    expect(rows).toMatchObject([{ outcome: 'UNCHANGED', useCaseId: first!.useCaseId }]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['too long', `Titel\n${'x'.repeat(200_001)}`, /longer than 200000 characters: split it/],
    [
      'of too many rows',
      lines('Titel', ...Array.from({ length: 501 }, (_, i) => `t${i}`)),
      /501 rows.*room for 500/,
    ],
    ['without a title', lines('Navn;Status', 'x;y'), /no column with the heading "Title".*Navn, Status/],
    ['with a column twice', lines('Titel;Title', 'x;y'), /"Titel" and "Title" are for the same/],
    ['that is a workbook', 'PK\u0003\u0004\0\0', /save it as CSV/],
    ['in the wrong encoding', lines('Titel', 'Bl\uFFFDb\uFFFDr'), /wrong encoding/],
    ['with an open quote', lines('Titel', '"x'), /begins with a quote must end with one/],
    ['with headings alone', 'Titel', /no rows below its headings/],
  ])('is refused in words: %s', async (_, csv, message) => {
    const { errors, rows } = await send(csv);
    expect(errors).toEqual([
      { field: 'csv', code: 'VALIDATION_FAILED', message: expect.stringMatching(message) as string },
    ]);
    expect(rows).toEqual([]);
  });

  it('may have 500 rows, which are written in portions', async () => {
    const word = uniqueWord('mange');
    const csv = lines(
      'Titel;Resumé',
      ...Array.from({ length: 500 }, (_, i) => `${word} ${i};Fordeler post ${i}`),
    );
    const some = await send(csv, { rows: Array.from({ length: 100 }, (_, i) => i + 2) });
    expect(outcomesOf(some)).toEqual(Array(100).fill('CREATE'));
    const all = await send(csv, { dryRun: true });
    expect(outcomesOf(all).filter((outcome) => outcome === 'UNCHANGED')).toHaveLength(100);
  }, 120_000);
});
