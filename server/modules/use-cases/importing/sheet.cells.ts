import type { UseCaseDraft } from '../use-case.draft.ts';
import { CellRefused } from '../notation/cell-refused.ts';
import type { SheetField } from '../notation/columns.ts';
import { oneOf } from '../notation/notation.sentences.ts';
import { answerWords, knownWords, statusWords, valueOf } from '../notation/words.ts';
import { notAmong } from './importing.sentences.ts';
import { lines, plain, type ReadCell } from './sheet.cell.ts';
import { readList } from './sheet.lists.ts';
import type { ConceptField } from '../editing/editing.store.ts';

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
  ...readList,
  tasks: concepts('tasks'),
  problems: concepts('problems'),
  techniques: concepts('techniques'),
  status: word('status', toStatus),
  impactAssessmentDone: word('impactAssessmentDone', toBoolean),
  start: word('start', toDate),
  end: word('end', toDate),
};

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

function toStatus(cell: string, column: string): string {
  const found = valueOf(statusWords, cell);
  if (found === undefined) throw new CellRefused(oneOf(column, cell, knownWords(statusWords)));
  return found;
}

function toBoolean(cell: string, column: string): boolean {
  const found = valueOf(answerWords, cell);
  if (found === undefined) throw new CellRefused(oneOf(column, cell, knownWords(answerWords)));
  return found === 'true';
}

/** Spreadsheets in Danish write 1 March 2020 as 01-03-2020. */
function toDate(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(cell) ?? [];
  return year === undefined ? cell : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
