import { Verification } from '../../../shared/catalogue/verification.ts';
import { csvLines, OpenQuote } from '../../../shared/text/csv-lines.ts';
import type { OrganisationDirectory } from '../organisation-directory.ts';
import { ImportFailed, type ImportBatch, type ImportRow, type RowProblem } from '../import.types.ts';
import type { CsvMapping, MappableField } from './csv-mapping.ts';
import { decodeText } from './decode-text.ts';

interface CsvTable {
  readonly heading: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** The heading is row 1. */
const firstDataRow = 2;

/**
 * Reads a CSV file by a mapping. Commas, semicolons and tabs are told apart by the heading.
 *
 * Owners and participants are recognised by municipality code, CVR number or name. Throws ImportFailed
 * when the file as a whole cannot be read.
 */
export function readCsv(
  content: Buffer,
  mapping: CsvMapping,
  organisations: OrganisationDirectory,
): ImportBatch {
  const { heading, lines } = parseTable(decodeText(content));
  assertColumns(mapping, heading);
  const rows: ImportRow[] = [];
  const refused: RowProblem[] = [];
  lines.forEach((cells, i) => {
    const row = i + firstDataRow;
    const values = mapValues(heading, cells, mapping);
    try {
      assertNoMoreThanHeading(heading, cells);
      rows.push({ row, id: values.id ?? '', draft: toDraft(values, mapping, organisations) });
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      refused.push({ row, id: values.id, field: columnOf(error.field, mapping), message: error.message });
    }
  });
  const { scheme, complete, columns } = mapping;
  return {
    ...{ scheme, origin: 'csv', rows, refused, organisations: [] },
    ...{ isComplete: complete, fieldNames: columns },
  };
}

class RowRefused extends Error {
  constructor(
    readonly field: MappableField | 'entry',
    message: string,
  ) {
    super(message);
  }
}

function parseTable(text: string): CsvTable {
  if (text.includes('\0')) {
    throw new ImportFailed('The file is not text: if it is a workbook, save it as CSV and import that.');
  }
  const [heading = [], ...lines] = parseLines(text);
  if (lines.length === 0)
    throw new ImportFailed('The file has no rows below its heading: there is nothing to import.');
  return { heading: heading.map((name) => name.trim()), lines };
}

/** A quote that is left open ends the import. */
function parseLines(text: string): string[][] {
  try {
    return csvLines(text);
  } catch (error) {
    if (!(error instanceof OpenQuote)) throw error;
    throw new ImportFailed(
      `The file is not CSV: a quote in row ${error.row}, or in one above it, lacks its other. A text that begins with a quote must end with one.`,
    );
  }
}

function assertColumns({ columns }: CsvMapping, present: readonly string[]): void {
  for (const [field, column] of Object.entries(columns)) {
    if (present.includes(column)) continue;
    throw new ImportFailed(
      `The mapping takes ${field} from the column "${column}", which the file does not have. ` +
        `Its columns are: ${present.join(', ')}.`,
    );
  }
}

type MappedValues = Partial<Record<MappableField, string>>;

/** Cells that are left out at the end of a row are empty: some spreadsheets write rows so. */
function mapValues(
  heading: readonly string[],
  cells: readonly string[],
  { columns, values, defaults }: CsvMapping,
): MappedValues {
  const mapped: MappedValues = { ...defaults };
  for (const [field, column] of Object.entries(columns) as [MappableField, string][]) {
    const value = cells[heading.indexOf(column)];
    if (value) mapped[field] = values[field]?.[value] ?? value;
  }
  return mapped;
}

/** A text with a separator in it, outside quotes, moves what follows into the wrong columns. */
function assertNoMoreThanHeading(heading: readonly string[], cells: readonly string[]): void {
  if (!cells.slice(heading.length).some(Boolean)) return;
  throw new RowRefused(
    'entry',
    `The row has ${cells.length} values and the heading ${heading.length}: put texts with separators in quotes.`,
  );
}

function toDraft(values: MappedValues, mapping: CsvMapping, organisations: OrganisationDirectory): unknown {
  const { id, owner, tasks, participants, source, lessons, ...texts } = values;
  if (!id) throw new RowRefused('id', 'The row has no id: give every row one that stays the same.');
  if (!owner)
    throw new RowRefused('owner', 'The row has no owner: give a municipality code, a CVR number or a name.');
  return {
    ...texts,
    externalIds: [{ scheme: mapping.scheme, value: id }],
    owner: recognise('owner', owner, organisations),
    language: mapping.language,
    lessons: lessons ? [lessons] : [],
    tasks: listOf(tasks).map(toTask),
    participants: listOf(participants).map((name) => ({
      organisation: recognise('participants', name, organisations),
      role: 'PARTICIPANT',
    })),
    sources: listOf(source).map((text) =>
      /^https?:\/\//.test(text) ? { url: text, title: text } : { title: text },
    ),
    origin: 'csv',
    verification: Verification.SELF_REPORTED,
    visibility: mapping.visibility,
  };
}

function recognise(field: MappableField, name: string, organisations: OrganisationDirectory): string {
  const found = organisations.find(name);
  if (found !== undefined) return found;
  const near = organisations.nearest(name);
  const hint =
    near === undefined ? 'give a municipality code, a CVR number or a name' : `did you mean "${near}"`;
  throw new RowRefused(field, `No organisation is known as "${name}": ${hint}?`.replace('name?', 'name.'));
}

/** A KLE number stands for its main group: 27.36.04 for task-kle-27. */
function toTask(number: string): string {
  const [group] = number.split('.');
  if (!/^\d{2}$/.test(group!))
    throw new RowRefused('tasks', `"${number}" is no KLE number: give it as 27 or 27.36.04.`);
  return `task-kle-${group}`;
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[|;]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function columnOf(field: MappableField | 'entry', { columns }: CsvMapping): string {
  return field === 'entry' ? field : (columns[field] ?? field);
}
