import type { Sentence } from '../../../shared/errors/sentences.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { EditedUseCase } from '../editing/editing.store.ts';
import type { UseCaseDraft } from '../use-case.draft.ts';
import { statusNames } from '../use-case.export.ts';
import { notAmong, oneOf } from './importing.sentences.ts';
import type { SheetField } from './sheet.columns.ts';
import type { ConceptField, Vocabulary } from './vocabulary.ts';

/** What a cell is read with. */
export interface CellReading {
  /** The entry as it is; undefined for a new one. */
  readonly now: EditedUseCase | undefined;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** What the file calls the column. */
  readonly column: string;
}

/** New values of fields of a draft; undefined takes one away. */
export type Patch = Readonly<Record<string, unknown>>;

/** The cell does not say what it should; the sentence names the column and the mend. */
export class CellRefused extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.en);
  }
}

/** What a cell changes; undefined when the entry says the same already. Throws CellRefused. */
type ReadCell = (cell: string, reading: CellReading) => Patch | undefined;

/** How each column is read. What it says is compared with the entry first, so that a file goes back as it came. */
export const readCell: Partial<Record<SheetField, ReadCell>> = {
  title: translated('title'),
  summary: translated('summary'),
  problem: text('problem'),
  solution: text('solution'),
  wouldDoDifferently: text('wouldDoDifferently'),
  techniqueNote: text('techniqueNote'),
  legalBasis: text('legalBasis'),
  contactFunction: text('contactFunction'),
  language: (cell, reading) => (cell === '' ? undefined : text('language')(cell.toLowerCase(), reading)),
  lessons: list(
    'lessons',
    ({ draft }) => draft.lessons,
    (parts) => parts,
  ),
  sources: list('sources', ({ draft }) => draft.sources.map(nameOfSource), toSources),
  tasks: concepts('tasks'),
  problems: concepts('problems'),
  techniques: concepts('techniques'),
  status: word('status', toStatus),
  impactAssessmentDone: word('impactAssessmentDone', toBoolean),
  start: word('start', toDate),
  end: word('end', toDate),
};

/** The text without the sign that an export put before what a spreadsheet would run as a formula. */
export function plain(cell: string): string {
  return lines(cell)
    .replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')
    .trim();
}

function lines(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').trim();
}

function isSame(cell: string, value: string): boolean {
  return [lines(cell), plain(cell)].includes(lines(value));
}

type TextField = {
  [Name in keyof UseCaseDraft]-?: UseCaseDraft[Name] extends string | undefined ? Name : never;
}[keyof UseCaseDraft];

function text(field: TextField): ReadCell {
  return (cell, { now }) => (isSame(cell, now?.draft[field] ?? '') ? undefined : { [field]: plain(cell) });
}

/** The export shows the translation where there is one, so that is what a changed cell changes. */
function translated(field: 'title' | 'summary'): ReadCell {
  return (cell, reading) => {
    const translation = `${field}${reading.language === 'en' ? 'En' : 'Da'}` as const;
    return text(reading.now?.draft[translation] === undefined ? field : translation)(cell, reading);
  };
}

function word(
  field: 'status' | 'start' | 'end' | 'impactAssessmentDone',
  read: (cell: string, column: string) => unknown,
): ReadCell {
  return (cell, { now, column }) => {
    const value = plain(cell) === '' ? undefined : read(plain(cell), column);
    return value === now?.draft[field] ? undefined : { [field]: value };
  };
}

function list(
  field: keyof UseCaseDraft,
  shown: (now: EditedUseCase) => readonly string[],
  make: (parts: readonly string[], now: EditedUseCase | undefined) => unknown,
): ReadCell {
  return (cell, { now }) => {
    const before = partsOf((now ? shown(now) : []).join(' | ')).join('\n');
    const isSameList = [lines(cell), plain(cell)].some((each) => partsOf(each).join('\n') === before);
    return isSameList ? undefined : { [field]: make(partsOf(plain(cell)), now) };
  };
}

/** What is shown may have been inferred: it counts as stated only when the file says something else. */
function concepts(field: ConceptField): ReadCell {
  return (cell, { now, vocabulary, column }) => {
    const ids = plain(cell)
      .split(/[|;\n]/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map((name) => {
        const id = vocabulary.find(field, name);
        if (id === undefined) throw new CellRefused(notAmong(column, name, vocabulary.nearest(field, name)));
        return id;
      });
    const wanted = [...new Set(ids)].sort();
    const known = now ? [now.classified[field], now.draft[field]] : [[]];
    return known.some((each) => [...each].sort().join() === wanted.join()) ? undefined : { [field]: wanted };
  };
}

const partsOf = (cell: string) =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

type Source = UseCaseDraft['sources'][number];

function nameOfSource({ url, title }: Source): string {
  return url ?? title;
}

/** Sources that are there already keep their titles. */
function toSources(parts: readonly string[], now: EditedUseCase | undefined): Source[] {
  return parts.map((part) => {
    const known = now?.draft.sources.find((source) => nameOfSource(source) === part);
    return known ?? (/^https?:\/\//i.test(part) ? { url: part, title: part } : { title: part });
  });
}

function toStatus(cell: string, column: string): string {
  const wanted = cell.toLowerCase();
  const found = Object.entries(statusNames).find(([status, names]) =>
    [status, ...names].some((name) => name.toLowerCase() === wanted),
  );
  if (found) return found[0];
  const [da, en] = [0, 1].map((i) => Object.values(statusNames).map((names) => names[i]!));
  throw new CellRefused(oneOf(column, cell, { da: da!, en: en! }));
}

function toBoolean(cell: string, column: string): boolean {
  const wanted = cell.toLowerCase();
  if (['ja', 'yes', 'true'].includes(wanted)) return true;
  if (['nej', 'no', 'false'].includes(wanted)) return false;
  throw new CellRefused(oneOf(column, cell, { da: ['Ja', 'Nej'], en: ['Yes', 'No'] }));
}

/** Spreadsheets in Danish write 1 March 2020 as 01-03-2020. */
function toDate(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(cell) ?? [];
  return year === undefined ? cell : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
