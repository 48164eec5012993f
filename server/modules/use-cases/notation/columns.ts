import type { Language } from '../../../shared/language/language.ts';

/** The columns of a file of use cases, with their Danish and English headings: the export writes them all. */
export const exportedColumns = [
  ['id', 'Id', 'Id'],
  ['title', 'Titel', 'Title'],
  ['owner', 'Organisation', 'Organisation'],
  ['code', 'Kommunekode', 'Municipality code'],
  ['country', 'Land', 'Country'],
  ['status', 'Status', 'Status'],
  ['start', 'Start', 'Start'],
  ['end', 'Slut', 'End'],
  ['tasks', 'Opgaver', 'Tasks'],
  ['problems', 'Problemer', 'Problems'],
  ['techniques', 'Teknikker', 'Techniques'],
  ['techniqueNote', 'Om teknikken', 'About the technique'],
  ['summary', 'Resumé', 'Summary'],
  ['problem', 'Problem', 'Problem'],
  ['solution', 'Løsning', 'Solution'],
  ['effects', 'Effekter', 'Effects'],
  ['lessons', 'Erfaringer', 'Lessons'],
  ['wouldDoDifferently', 'Hvad ville I gøre anderledes', 'What would you do differently'],
  ['participants', 'Deltagere', 'Participants'],
  ['costs', 'Økonomi', 'Costs'],
  ['legalBasis', 'Hjemmel', 'Legal basis'],
  ['impactAssessmentDone', 'Konsekvensanalyse', 'Impact assessment'],
  ['contactFunction', 'Kontakt', 'Contact'],
  ['sources', 'Henvisninger', 'References'],
  ['inspiredBy', 'Inspireret af', 'Inspired by'],
  ['language', 'Sprog', 'Language'],
  ['origin', 'Kilde', 'Source'],
  ['demo', 'Demo', 'Demo'],
  ['version', 'Version', 'Version'],
] as const;

export type ExportedColumn = (typeof exportedColumns)[number][0];

/** What the import passes over: it follows from the rest, or is not for the file to say. */
export const unreadColumns = ['code', 'country', 'origin', 'demo'] as const satisfies ExportedColumn[];
export type SheetField = Exclude<ExportedColumn, (typeof unreadColumns)[number]>;

/** Further headings by which an import knows a column. */
const furtherHeadings: readonly (readonly [SheetField, danish: string, english: string])[] = [
  ['id', 'Eksternt id', 'External id'],
  ['effects', 'Effekt', 'Effect'],
  ['costs', 'Beløb', 'Money'],
];

type Heading = readonly [SheetField, danish: string, english: string];

const headings: readonly (readonly [ExportedColumn, string, string])[] = [
  ...exportedColumns,
  ...furtherHeadings,
];
const readHeadings = headings.filter(
  (column): column is Heading => !unreadColumns.some((unread) => unread === column[0]),
);

const byHeading = new Map<string, SheetField>([
  ...readHeadings.map(([field]) => [normal(field), field] as const),
  ...readHeadings.flatMap(([field, danish, english]) => [
    [normal(danish), field] as const,
    [normal(english), field] as const,
  ]),
]);

/** What a heading stands for: the words of the export in either language, or the API's own name. */
export function fieldOf(heading: string): SheetField | undefined {
  return byHeading.get(normal(heading));
}

/** The language whose texts a file holds: that of most of its headings, Danish where they do not tell. */
export function languageOfHeadings(present: readonly string[]): Language {
  const names = new Set(present.map(normal));
  const among = (position: 1 | 2) =>
    readHeadings.filter((column) => names.has(normal(column[position]))).length;
  return among(2) > among(1) ? 'en' : 'da';
}

function normal(heading: string): string {
  return heading.trim().replace(/[?:]$/, '').replace(/\s+/g, ' ').toLowerCase();
}
