import { ImportFailed } from '../import.types.ts';
import { OrganisationDirectory } from '../organisation-directory.ts';
import { readCsvMapping } from './csv-mapping.ts';
import { readCsv } from './csv.ts';

const aarhus = 'organisation-municipality-0751';
const directory = new OrganisationDirectory([
  {
    id: aarhus,
    name: 'Aarhus',
    officialName: 'Aarhus Kommune',
    code: '0751',
    cvr: '55133018',
    country: 'DK',
  },
  { id: 'organisation-kl', name: 'KL', officialName: null, code: null, cvr: null, country: 'DK' },
]);

const columns = `
  id: Nr
  title: Titel
  owner: Kommune`;

function read(content: string | Buffer, mapping = `scheme: vores-register\ncolumns:${columns}`) {
  return readCsv(Buffer.from(content), readCsvMapping(mapping), directory);
}

/** The drafts of a file with these lines below the heading "Nr;Titel;Kommune". */
function rowsOf(...lines: string[]) {
  return read(['Nr;Titel;Kommune', ...lines].join('\n')).rows;
}

describe('a CSV file', () => {
  it('becomes one draft a row, counted as people count', () => {
    const { rows, ...batch } = read('Nr;Titel;Kommune\n1;Postsortering;0751\n2;Vejskader;KL\n');
    expect(batch).toEqual({
      ...{ scheme: 'vores-register', origin: 'csv', refused: [], organisations: [], isComplete: false },
      fieldNames: { id: 'Nr', title: 'Titel', owner: 'Kommune' },
    });
    expect(rows.map(({ row, id }) => ({ row, id }))).toEqual([
      { row: 2, id: '1' },
      { row: 3, id: '2' },
    ]);
    expect(rows[0]!.draft).toMatchObject({
      externalIds: [{ scheme: 'vores-register', value: '1' }],
      title: 'Postsortering',
      owner: aarhus,
      language: 'da',
      origin: 'csv',
      verification: 'SELF_REPORTED',
      visibility: 'PUBLIC',
    });
  });

  it.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('may be separated by %s', (_, sign) => {
    const { rows } = read([`Nr${sign}Titel${sign}Kommune`, `1${sign}Post${sign}0751`].join('\n'));
    expect(rows[0]!.draft).toMatchObject({ title: 'Post', owner: aarhus });
  });

  it('may begin with a byte order mark', () => {
    expect(read('\uFEFFNr;Titel;Kommune\n1;Post;0751').rows[0]!.id).toBe('1');
  });

  it('may be in Windows-1252, as Danish spreadsheets write it', () => {
    const content = Buffer.from('Nr;Titel;Kommune\n1;Æblegrød – på dåse;0751', 'latin1');
    content[content.indexOf(0x13)] = 0x96; // the dash
    expect(read(content).rows[0]!.draft).toMatchObject({ title: 'Æblegrød – på dåse' });
  });

  it('may hold separators, quotes and line breaks inside quotes', () => {
    const [first, second] = rowsOf('1;"Post; breve\nog ""pakker""";0751', '2;Veje;0751');
    expect(first!.draft).toMatchObject({ title: 'Post; breve\nog "pakker"' });
    expect(second).toMatchObject({ row: 3, id: '2' });
  });

  it('may hold a quote inside a text, as in a size in inches', () => {
    const drafts = rowsOf('1;Skærm på 24" til borgere;0751', '2;Veje;0751').map(({ draft }) => draft);
    expect(drafts).toMatchObject([{ title: 'Skærm på 24" til borgere' }, { title: 'Veje' }]);
  });

  it('may leave out empty cells at the end of a row', () => {
    const mapping = `scheme: vores-register\ncolumns:${columns}\n  summary: Formål`;
    expect(read('Nr;Titel;Kommune;Formål\n1;Post;0751', mapping).rows).toMatchObject([
      { id: '1', draft: { title: 'Post' } },
    ]);
  });

  it('may have Windows line ends, empty lines and spaces around values', () => {
    const { rows } = read('Nr;Titel;Kommune\r\n\r\n1 ; Post ;0751\r\n\r\n');
    expect(rows).toMatchObject([{ id: '1', draft: { title: 'Post' } }]);
  });

  it('may have spaces around its headings, and columns that nobody asked for', () => {
    expect(read(' Nr ;Hemmeligt; Titel ;Kommune\n1;x;Post;0751').rows[0]!.draft).not.toHaveProperty(
      'Hemmeligt',
    );
  });

  it('keeps HTML and formulas as the text that they are', () => {
    expect(rowsOf('1;<b>=1+1</b>;0751')[0]!.draft).toMatchObject({ title: '<b>=1+1</b>' });
  });
});

describe('a CSV file as a whole is refused', () => {
  const refusal = (content: string) => {
    try {
      read(content);
    } catch (error) {
      if (error instanceof ImportFailed) return error.message;
    }
    throw new Error('The file was not refused.');
  };

  it('when it is empty or holds a heading only', () => {
    const sentence = 'The file has no rows below its heading: there is nothing to import.';
    expect(refusal('')).toBe(sentence);
    expect(refusal('Nr;Titel;Kommune\n')).toBe(sentence);
  });

  it('when a column of the mapping is missing, with the columns that there are', () => {
    expect(refusal('Nr;Overskrift;Kommune\n1;Post;0751')).toBe(
      'The mapping takes title from the column "Titel", which the file does not have. ' +
        'Its columns are: Nr, Overskrift, Kommune.',
    );
  });

  it('when a quote is left open', () => {
    expect(refusal('Nr;Titel;Kommune\n1;"Post;0751')).toMatch(
      /^The file is not CSV: .* row 2, or in one above it, .*\. A text that begins with a quote must end with one\.$/,
    );
  });

  it('when it is a workbook or another file that is no text', () => {
    expect(refusal('PK\x03\x04\0\0Nr;Titel;Kommune\n1;Post;0751')).toBe(
      'The file is not text: if it is a workbook, save it as CSV and import that.',
    );
  });
});

describe('a row is refused, and the others are not,', () => {
  const refusedOf = (line: string) => read(`Nr;Titel;Kommune\n${line}\n9;Fin;0751`);

  it('when it has no id', () => {
    const { refused, rows } = refusedOf(';Post;0751');
    expect(refused).toEqual([
      { row: 2, field: 'Nr', message: 'The row has no id: give every row one that stays the same.' },
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['9']);
  });

  it('when a separator outside quotes gives it more values than the heading has columns', () => {
    const { refused, rows } = refusedOf('1;Post;0751;breve');
    expect(refused).toEqual([
      {
        ...{ row: 2, id: '1', field: 'entry' },
        message: 'The row has 4 values and the heading 3: put texts with separators in quotes.',
      },
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['9']);
    expect(refusedOf('1;Post;0751;;').refused).toEqual([]);
  });

  it('when it has no owner', () => {
    expect(refusedOf('1;Post;').refused).toEqual([
      {
        ...{ row: 2, id: '1', field: 'Kommune' },
        message: 'The row has no owner: give a municipality code, a CVR number or a name.',
      },
    ]);
  });

  it('when its municipality is unknown, with the name that was perhaps meant', () => {
    expect(refusedOf('1;Post;Aarhuss').refused[0]!.message).toBe(
      'No organisation is known as "Aarhuss": did you mean "århus"?',
    );
  });

  it('when its municipality is unknown and like no other', () => {
    expect(refusedOf('1;Post;Atlantis').refused[0]!.message).toBe(
      'No organisation is known as "Atlantis": give a municipality code, a CVR number or a name.',
    );
  });
});

describe('what a mapping says', () => {
  const withColumns = (more: string) =>
    `scheme: x\nlanguage: en\nvisibility: K98\ncomplete: true\ncolumns:${columns}${more}`;

  it('about language, visibility and completeness holds for every row', () => {
    const batch = read('Nr;Titel;Kommune\n1;Post;0751', withColumns(''));
    expect(batch.isComplete).toBe(true);
    expect(batch.rows[0]!.draft).toMatchObject({ language: 'en', visibility: 'K98' });
  });

  it('translates values, and passes on those that it does not know', () => {
    const mapping = withColumns('\n  status: Fase\nvalues:\n  status: { Drift: OPERATION }');
    const { rows } = read('Nr;Titel;Kommune;Fase\n1;Post;0751;Drift\n2;Vej;0751;Måske', mapping);
    expect(rows.map(({ draft }) => draft)).toMatchObject([{ status: 'OPERATION' }, { status: 'Måske' }]);
  });

  it('stands in where a cell is empty', () => {
    const mapping = withColumns('\n  legalBasis: Hjemmel\ndefaults:\n  legalBasis: Serviceloven');
    const { rows } = read('Nr;Titel;Kommune;Hjemmel\n1;Post;0751;\n2;Vej;0751;Vejloven', mapping);
    expect(rows.map(({ draft }) => draft)).toMatchObject([
      { legalBasis: 'Serviceloven' },
      { legalBasis: 'Vejloven' },
    ]);
  });
});

describe('a cell of several values', () => {
  const mapping = `scheme: x\ncolumns:${columns}\n  tasks: KLE\n  participants: Med\n  source: Link\n  lessons: Læring`;
  const readCells = (cells: string) =>
    read(`Nr;Titel;Kommune;KLE;Med;Link;Læring\n1;Post;0751;${cells}`, mapping);

  it('is split at bars', () => {
    const { draft } = readCells('27.36.04 | 00;KL|Aarhus;https://a.dk | Rapport 2020;Start småt').rows[0]!;
    expect(draft).toMatchObject({
      tasks: ['task-kle-27', 'task-kle-00'],
      participants: [
        { organisation: 'organisation-kl', role: 'PARTICIPANT' },
        { organisation: aarhus, role: 'PARTICIPANT' },
      ],
      sources: [{ url: 'https://a.dk', title: 'https://a.dk' }, { title: 'Rapport 2020' }],
      lessons: ['Start småt'],
    });
  });

  it('is refused by its column when a KLE number is none', () => {
    expect(readCells('ældre;;;').refused).toMatchObject([
      { field: 'KLE', message: '"ældre" is no KLE number: give it as 27 or 27.36.04.' },
    ]);
  });

  it('is refused by its column when a participant is unknown', () => {
    expect(readCells('27;Atlantis;;').refused).toMatchObject([{ field: 'Med' }]);
  });
});
