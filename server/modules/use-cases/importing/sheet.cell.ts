import type { Language } from '../../../shared/language/language.ts';
import { unguarded } from '../../../shared/text/formula.ts';
import type { EditedUseCase } from '../editing/editing.store.ts';
import { withPlainBreaks } from '../notation/entries.ts';
import type { OrganisationNames } from './organisation-names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a cell is read with. */
export interface CellReading {
  /** The entry as it is; undefined for a new one. */
  readonly now: EditedUseCase | undefined;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** The organisations that the writer may see. */
  readonly organisations: OrganisationNames;
  /** Of the use cases that are named anywhere, those that the writer may see. */
  readonly seen: ReadonlySet<string>;
  /** What the file calls the column. */
  readonly column: string;
}

/** New values of fields of a draft; undefined takes one away. */
export type Patch = Readonly<Record<string, unknown>>;

/** What a cell changes; undefined when the entry says the same already. Throws CellRefused. */
export type ReadCell = (cell: string, reading: CellReading) => Patch | undefined;

/** The text without the sign that an export put before what a spreadsheet would run as a formula. */
export function plain(cell: string): string {
  return unguarded(lines(cell)).trim();
}

export function lines(cell: string): string {
  return withPlainBreaks(cell).trim();
}
