import type { Language } from '../../../shared/language/language.ts';
import { exportedColumns } from '../use-case.export.ts';

/** What a column of a file can hold for an import. */
export const sheetFields = [
  'id',
  'title',
  'summary',
  'problem',
  'solution',
  'lessons',
  'wouldDoDifferently',
  'status',
  'start',
  'end',
  'tasks',
  'problems',
  'techniques',
  'techniqueNote',
  'legalBasis',
  'impactAssessmentDone',
  'contactFunction',
  'sources',
  'language',
  'owner',
  'version',
] as const;
export type SheetField = (typeof sheetFields)[number];

/** Headings of what the export leaves out. */
const furtherHeadings: readonly (readonly [SheetField, danish: string, english: string])[] = [
  ['id', 'Eksternt id', 'External id'],
  ['problem', 'Problem', 'Problem'],
  ['solution', 'Løsning', 'Solution'],
  ['lessons', 'Erfaringer', 'Lessons'],
  ['wouldDoDifferently', 'Hvad ville I gøre anderledes', 'What would you do differently'],
  ['techniqueNote', 'Om teknikken', 'About the technique'],
  ['impactAssessmentDone', 'Konsekvensanalyse', 'Impact assessment'],
  ['language', 'Sprog', 'Language'],
];

const headings = [...exportedColumns, ...furtherHeadings].filter((column): column is KnownHeading =>
  sheetFields.some((field) => field === column[0]),
);
type KnownHeading = readonly [SheetField, danish: string, english: string];

const byHeading = new Map<string, SheetField>([
  ...sheetFields.map((field) => [normal(field), field] as const),
  ...headings.flatMap(([field, danish, english]) => [
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
  const among = (position: 1 | 2) => headings.filter((column) => names.has(normal(column[position]))).length;
  return among(2) > among(1) ? 'en' : 'da';
}

function normal(heading: string): string {
  return heading.trim().replace(/[?:]$/, '').replace(/\s+/g, ' ').toLowerCase();
}
