import { InputRejected } from '../../../shared/errors/domain-error.ts';
import { CellRefused } from '../notation/cell-refused.ts';
import type { SheetField } from '../notation/columns.ts';
import { OrganisationNames } from './organisation-names.ts';
import { plain, type CellReading } from './sheet.cell.ts';
import { readCell } from './sheet.cells.ts';
import { readSheet } from './sheet.read.ts';
import { targetsOf } from './targets.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary([
  { field: 'tasks', id: 'task-kle-27', titles: ['Social service'], scheme: 'KLE', code: '27' },
  { field: 'tasks', id: 'task-form-10', titles: ['Post'], scheme: 'FORM', code: '10' },
  ...(['problems', 'techniques'] as const).map((field) => ({
    ...{ field, id: `${field}-1`, titles: ['Talegenkendelse', 'Speech recognition'] },
    ...{ scheme: null, code: null },
  })),
]);
const draft = {
  ...{ title: 'Post', titleEn: 'Mail', summary: 'Første\nanden', status: 'PILOT', start: '2024-03-01' },
  ...{ lessons: ['En', 'To'], tasks: [], techniques: ['techniques-1'], problems: [], legalBasis: "'=1" },
  sources: [{ url: 'https://example.org', title: 'Omtale' }],
};
const now = {
  draft,
  classified: { tasks: ['task-kle-27'], techniques: ['techniques-1'], problems: [] },
} as unknown as CellReading['now'];
const reading = (further: Partial<CellReading> = {}): CellReading => ({
  ...{ now, language: 'da', vocabulary, column: 'Kolonne', seen: new Set<string>() },
  organisations: new OrganisationNames([]),
  ...further,
});
const read = (field: SheetField, cell: string, further?: Partial<CellReading>) =>
  readCell[field]!(cell, reading(further));

describe('a cell', () => {
  it.each<[SheetField, string]>([
    ['title', 'Post'],
    ['summary', 'Første\r\nanden'],
    ['status', 'i PILOT'],
    ['start', '01-03-2024'],
    ['lessons', 'En | To'],
    ['tasks', 'KLE 27 Social service'],
    ['tasks', ''],
    ['techniques', 'speech recognition'],
    ['sources', 'https://example.org'],
    ['legalBasis', "'=1"],
    ['contactFunction', ''],
  ])('that says what is there changes nothing: %s %s', (field, cell) => {
    expect(read(field, cell)).toBeUndefined();
  });

  it.each<[SheetField, string, object]>([
    ['title', "'=1+1", { title: '=1+1' }],
    ['status', 'Afsluttet', { status: 'ENDED' }],
    ['status', '', { status: undefined }],
    ['start', '1.2.2025', { start: '2025-02-01' }],
    ['tasks', 'FORM 10; Social service', { tasks: ['task-form-10', 'task-kle-27'] }],
    ['tasks', '27.36.04 | Post', { tasks: ['task-form-10', 'task-kle-27'] }],
    ['impactAssessmentDone', 'Nej', { impactAssessmentDone: false }],
    ['lessons', 'En', { lessons: ['En'] }],
    [
      'sources',
      'https://example.org | Notat',
      { sources: [{ url: 'https://example.org', title: 'Omtale' }, { title: 'Notat' }] },
    ],
  ])('that says something else changes that: %s %s', (field, cell, change) => {
    expect(read(field, cell)).toEqual(change);
  });

  it('changes the text that the file showed', () => {
    expect(read('title', 'Mail', { language: 'en' })).toBeUndefined();
    expect(read('title', 'Letters', { language: 'en' })).toEqual({ titleEn: 'Letters' });
    expect(read('title', 'Letters', { language: 'en', now: undefined })).toEqual({ title: 'Letters' });
  });

  it.each<[SheetField, string, RegExp]>([
    ['status', 'Måske', /^"Kolonne": "Måske" kendes ikke: skriv Idé, .* eller Afsluttet\.$/],
    ['impactAssessmentDone', '?', /skriv Ja eller Nej/],
    ['tasks', 'Socal service', /mente du "Social service"/],
    ['problems', 'Noget helt andet', /skriv navnet, som det står/],
  ])('that is not understood is told with the column and the mend: %s', (field, cell, message) => {
    const attempt = () => read(field, cell);
    expect(attempt).toThrow(CellRefused);
    expect(() => {
      try {
        attempt();
      } catch (error) {
        throw new Error((error as CellRefused).sentence.da);
      }
    }).toThrow(message);
  });

  it.each(['=1+1', '+45', '-1', '@SUM(A1)'])('loses the guard of the export: %s', (text) => {
    expect(plain(`'${text}`)).toBe(text);
    expect(plain("'t er sent")).toBe("'t er sent");
  });
});

describe('a file', () => {
  it.each([
    ['semicolons and a mark', '\uFEFFTitel;Status\r\nA;"x;y"\r\n'],
    ['commas', 'Titel,Status\nA,x;y'],
    ['tabs', 'Titel\tStatus\nA\tx;y'],
  ])('is read with %s', (_, csv) => {
    expect(readSheet(csv).rows).toEqual([
      { row: 2, cells: { title: 'A', status: 'x;y' }, excess: undefined },
    ]);
  });

  it('counts rows as a spreadsheet does, and names what it passes over', () => {
    const { rows, ignored } = readSheet('Titel;Farve;Status\nA;rød;\n;;\n"B\nb";;\nC;;;for meget');
    expect(rows.map(({ row, excess }) => [row, excess])).toEqual([
      [2, undefined],
      [4, undefined],
      [5, 4],
    ]);
    expect(ignored).toEqual(['Farve']);
  });

  it('that cannot be read is refused', () => {
    for (const csv of ['', 'Titel', 'Navn\nx', 'Titel;Title\nx;y', 'Titel\n"x', 'Titel\n\0']) {
      expect(() => readSheet(csv)).toThrow(InputRejected);
    }
  });
});

describe('a quote that is left open', () => {
  it.each([
    ['Titel\n"x', 2],
    ['Titel;Status\nA;\n\n"B\nb";\nC;"åben\nD;\nE;', 5],
    ['"Titel\nA', 1],
  ])('is told with its row: %j', (csv, row) => {
    expect(() => readSheet(csv)).toThrow(
      `A quote in row ${row}, or in one above it, lacks its other: a text`,
    );
  });
});

describe('what a row is about', () => {
  const entries = [
    { id: 'usecase-faelled.1', titles: ['Post', 'Mail'], externalIds: ['1', 'A-1'] },
    { id: 'usecase-faelled.2', titles: ['Veje'], externalIds: ['2', 'B'] },
    { id: 'usecase-faelled.3', titles: ['veje'], externalIds: ['3', 'B'] },
  ];
  const targets = (...rows: string[]) => [
    ...targetsOf(readSheet(['Id;Titel', ...rows].join('\n')), entries).values(),
  ];

  it('is known by the hub’s id, by a number of its own, or by its title', () => {
    expect(targets('usecase-faelled.1;X')).toEqual([{ kind: 'known', id: 'usecase-faelled.1' }]);
    expect(targets('A-1;X')).toEqual([{ kind: 'known', id: 'usecase-faelled.1' }]);
    expect(targets(';  MAIL')).toEqual([{ kind: 'known', id: 'usecase-faelled.1' }]);
    expect(targets(';Ny', 'C;Ny')).toEqual([
      { kind: 'new', ownNumber: undefined },
      { kind: 'new', ownNumber: 'C' },
    ]);
  });

  it('is refused where it is unknown, not one alone, or told already', () => {
    const kinds = (...rows: string[]) => targets(...rows).map(({ kind }) => kind);
    expect(kinds('usecase-faelled.9;X')).toEqual(['refused']);
    expect(kinds(';Veje')).toEqual(['refused']);
    expect(kinds('B;X')).toEqual(['refused']);
    expect(kinds('usecase-faelled.1;X', ';Post')).toEqual(['known', 'refused']);
    expect(kinds(';Ny', ';ny')).toEqual(['new', 'refused']);
    expect(kinds('A;', ';', ';')).toEqual(['new']);
  });
});
