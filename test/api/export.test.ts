import { parse } from 'csv-parse/sync';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { idOf, newDraft, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();

type Row = Record<string, string>;

const rowsIn = (text: string) => parse<Row>(text, { columns: true, bom: true, delimiter: ';' });

interface Exported {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly rows: readonly Row[];
}

async function download(
  parameters: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Exported> {
  const response = await hub.fetch(`/export/use-cases.csv?${new URLSearchParams(parameters).toString()}`, {
    headers,
  });
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  const isCsv = (response.headers.get('content-type') ?? '').startsWith('text/csv');
  const rows = isCsv ? rowsIn(text) : [];
  return { status: response.status, headers: response.headers, text, rows };
}

async function idsInList(variables: object): Promise<string[]> {
  const { useCases } = await hub
    .query<{ useCases: { nodes: { id: string }[] } }>(
      `query ($query: String, $where: [UseCaseFilter!], $orderBy: UseCaseOrder = RELEVANCE) {
         useCases(query: $query, where: $where, orderBy: $orderBy, first: 100) { nodes { id } }
       }`,
      variables,
    )
    .expectNoErrors();
  return useCases.nodes.map(({ id }) => id);
}

describe('the CSV of use cases', () => {
  it('is a file for Danish spreadsheets: semicolons, a byte order mark, a name of its own', async () => {
    const { status, headers, text } = await download({ q: 'mailsortering' });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="faelled-anvendelser.csv"');
    expect(text).toMatch(/^\uFEFFId;Titel;Organisation;Kommunekode;Land;Status;/);
  });

  it('holds what the list shows of an entry', async () => {
    const { rows } = await download({ q: 'mailsortering', lang: 'da' });
    const row = rows.find(({ Id }) => Id === 'usecase-signaturprojekt.S22-01');
    expect(row).toMatchObject({
      Id: 'usecase-signaturprojekt.S22-01',
      Titel: 'Udbredelse af automatisk mailsortering',
      Organisation: 'Norddjurs',
      Kommunekode: '0707',
      Land: 'DK',
      Status: 'I pilot',
      Start: '2022-01',
      Slut: '',
      Opgaver: 'KLE 00 Kommunens styrelse | FORM 65 Myndighedens kommunikation og dokumentation',
      Problemer: expect.stringContaining('Sortering og fordeling af indgående post og mails') as unknown,
      Teknikker: expect.stringContaining('Tekstklassifikation') as unknown,
      Resumé: expect.stringContaining('Mailsorteringen fra Norddjurs') as unknown,
      Hjemmel: '',
      Kontakt: '',
      Kilde: 'Signaturprojekter 2020–2022',
      Henvisninger: expect.stringMatching(
        /<https:\/\/digst\.dk\S+>\n.*<https:\/\/www\.syddjurs\.dk\S+>$/,
      ) as unknown,
      Demo: '',
      Version: expect.stringMatching(/^\d+$/) as string,
    });
  });

  it('is in English when that is asked for, and says what is invented', async () => {
    const { rows } = await download({ q: 'mødereferater', lang: 'en' });
    expect(rows).toContainEqual(
      expect.objectContaining({ Title: 'Drafts of meeting minutes', Status: 'In operation', Demo: 'Demo' }),
    );
  });

  it.each<[string, Record<string, string>, object]>([
    ['a search', { q: 'vej' }, { query: 'vej' }],
    [
      'an owner',
      { owner: 'organisation-municipality-0707' },
      { where: [{ owner: { in: ['organisation-municipality-0707'] } }] },
    ],
    [
      'origin and status, by title',
      { origin: 'signaturprojekt', status: 'PILOT', order: 'TITLE' },
      { where: [{ origin: ['signaturprojekt'], status: ['PILOT'] }], orderBy: 'TITLE' },
    ],
    [
      'a region and a technique, by organisation',
      {
        region: 'organisation-region-1082',
        technique: 'technique-text-classification',
        order: 'ORGANISATION',
      },
      {
        where: [
          { region: ['organisation-region-1082'], technique: { in: ['technique-text-classification'] } },
        ],
        orderBy: 'ORGANISATION',
      },
    ],
    [
      'a task',
      { task: 'task-kle-05', origin: 'demo' },
      { where: [{ task: { in: ['task-kle-05'] }, origin: ['demo'] }] },
    ],
  ])('holds the same entries as the list, in its order: %s', async (_, parameters, variables) => {
    const { rows } = await download(parameters);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ Id }) => Id)).toEqual(await idsInList(variables));
  });

  it('takes a parameter that is given more than once as alternatives', async () => {
    const response = await hub.fetch('/export/use-cases.csv?origin=demo&status=PILOT&status=OPERATION');
    const rows = rowsIn(await response.text());
    const variables = { where: [{ origin: ['demo'], status: ['PILOT', 'OPERATION'] }] };
    expect(rows.map(({ Id }) => Id).sort()).toEqual((await idsInList(variables)).sort());
  });

  it('goes on beyond the list’s longest page', async () => {
    const word = uniqueWord('mange');
    const drafts = Array.from({ length: 205 }, (_, i) => newDraft({ title: `${word} ${i}` }));
    await shared.services.useCaseWriting.saveAll(drafts);
    const { rows } = await download({ q: word, order: 'TITLE' });
    expect(rows.map(({ Id }) => Id).sort()).toEqual(drafts.map(idOf).sort());
  });

  it('holds headings alone when nothing is found', async () => {
    const { status, text } = await download({ q: uniqueWord('intet') });
    expect([status, text.trim().split('\n').length]).toEqual([200, 1]);
  });
});

describe('what a spreadsheet could run as a formula', () => {
  const word = uniqueWord('formel');
  const link = '=HYPERLINK("http://example.com";"x")';
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', link, '\t=1+1', '\u200b=1+1'];

  it.each(dangerous)('is defused: %s', async (text) => {
    const contact = `${text} ${word}`;
    const draft = newDraft({ title: `=${text} ${word}`, contactFunction: contact, summary: text });
    await shared.services.useCaseWriting.saveAll([draft]);
    const { rows } = await download({ q: word });
    const row = rows.find(({ Id }) => Id === idOf(draft))!;
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\p{C}\p{Z}]*[=+\-@]|^[\t\r]/u);
    expect(row['Titel']).toContain(word);
  });

  it('does not break out of its cell', async () => {
    const text = `"; =1+1;\n"${word}" ; x`;
    const draft = newDraft({ title: text, problem: text });
    await shared.services.useCaseWriting.saveAll([draft]);
    const { rows } = await download({ q: word });
    const row = rows.find(({ Id }) => Id === idOf(draft))!;
    expect([row['Problem'], row['Titel']]).toEqual([text, text.replace('\n', ' ')]);
  });
});

describe('a download that is not understood', () => {
  it.each([
    ['status', { status: 'SLEEPING' }],
    ['order', { order: 'COLOUR' }],
    ['lang', { lang: 'fr' }],
  ])('is refused in words: an unknown %s', async (name, parameters) => {
    const { status, headers, text } = await download(parameters);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/json');
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]!.extensions.code).toBe('VALIDATION_FAILED');
    expect(errors[0]!.message.toLowerCase()).toContain(name);
  });

  it('is refused when the search is too long', async () => {
    const { status, text } = await download({ q: 'a'.repeat(501) });
    expect(status).toBe(400);
    expect(text).toContain('longer than 500 characters');
  });
});
