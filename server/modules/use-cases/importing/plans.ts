import { may, type SignedInActor } from '../../../shared/auth/actor.ts';
import type { Permission } from '../../../shared/auth/permissions.ts';
import { InputRejected } from '../../../shared/errors/domain-error.ts';
import type { Sentence } from '../../../shared/errors/sentences.ts';
import { changesBetween } from '../../history/history.service.ts';
import type { EditedUseCase } from '../editing/editing.store.ts';
import { checked, newBorn } from '../editing/editing.units.ts';
import { CellRefused } from '../notation/cell-refused.ts';
import type { SheetField } from '../notation/columns.ts';
import type { UseCaseDraft } from '../use-case.draft.ts';
import {
  changedSince,
  lacksRight,
  noVersion,
  ofAnother,
  tooManyCells,
  unknownId,
} from './importing.sentences.ts';
import { ImportOutcome } from './importing.types.ts';
import type { OrganisationNames } from './organisation-names.ts';
import { plain, type Patch } from './sheet.cell.ts';
import { readCell } from './sheet.cells.ts';
import type { Sheet, SheetRow } from './sheet.read.ts';
import type { Target } from './targets.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface PlanProblem {
  readonly column: string | null;
  readonly sentence: Sentence;
  /** The right for want of which the row is refused. */
  readonly lacks?: Permission;
}

/** What is to be done with one row. */
export interface Plan {
  readonly row: number;
  readonly title: string;
  readonly outcome: ImportOutcome;
  readonly found: EditedUseCase | undefined;
  /** What is to be written; undefined where nothing is. */
  readonly draft: UseCaseDraft | undefined;
  readonly changes: readonly string[];
  readonly problems: readonly PlanProblem[];
}

/** What all rows are looked at with. */
export interface Around {
  readonly actor: SignedInActor;
  readonly organisation: string;
  /** What a file may call the organisation. */
  readonly names: readonly string[];
  readonly sheet: Sheet;
  readonly vocabulary: Vocabulary;
  readonly organisations: OrganisationNames;
  /** Of the use cases that rows and entries name, those that the actor may see. */
  readonly seen: ReadonlySet<string>;
}

/** Decides what is done with a row, given the entry that it is about as it is now; writes nothing. */
export function planRow(
  row: SheetRow,
  target: Target,
  held: ReadonlyMap<string, EditedUseCase>,
  around: Around,
): Plan {
  const { sheet, organisation } = around;
  const found = target.kind === 'known' ? held.get(target.id) : undefined;
  const title = plain(row.cells.title ?? '') || (found?.draft.title ?? '');
  const plan = (further: Partial<Plan> & Pick<Plan, 'outcome'>): Plan => ({
    ...{ row: row.row, title, found, draft: undefined, changes: [], problems: [] },
    ...further,
  });
  const { patch, fields, problems } = readRow(row, target, found, around);
  if (problems.length > 0) return plan({ outcome: ImportOutcome.REFUSED, problems });
  const base = found?.draft ?? bornFrom(target, organisation);
  const changes = fields.map((field) => columnOf(field, sheet));
  try {
    const draft = checked({ ...base, ...patch }, (field) => columnOf(field, sheet));
    if (!found) return plan({ outcome: ImportOutcome.CREATE, draft, changes });
    const isChanged = changesBetween(found.draft, draft).length > 0;
    return isChanged
      ? plan({ outcome: ImportOutcome.UPDATE, draft, changes })
      : plan({ outcome: ImportOutcome.UNCHANGED });
  } catch (error) {
    if (!(error instanceof InputRejected)) throw error;
    const told = error.problems.map(({ field, sentence }) => ({ column: columnOf(field, sheet), sentence }));
    return plan({ outcome: ImportOutcome.REFUSED, problems: told });
  }
}

interface RowRead {
  readonly patch: Patch;
  readonly fields: readonly SheetField[];
  readonly problems: readonly PlanProblem[];
}

function readRow(row: SheetRow, target: Target, found: EditedUseCase | undefined, around: Around): RowRead {
  const { sheet } = around;
  if (row.excess !== undefined) {
    return refused([{ column: null, sentence: tooManyCells(row.excess, sheet.columns) }]);
  }
  const about = problemsOfTarget(row, target, found, around);
  if (about.length > 0) return refused(about);
  const read = readCells(row, found, around);
  const stale = read.fields.length > 0 ? problemOfVersion(row, found, sheet) : [];
  return { ...read, problems: [...read.problems, ...stale] };
}

function problemsOfTarget(
  { cells }: SheetRow,
  target: Target,
  found: EditedUseCase | undefined,
  { actor, organisation, names, sheet }: Around,
): PlanProblem[] {
  if (target.kind === 'refused') return [target];
  const idColumn = columnOf('id', sheet);
  // It has gone, or changed hands, since the entries were listed.
  if (target.kind === 'known' && found?.draft.owner !== organisation) {
    return [{ column: idColumn, sentence: unknownId(idColumn, target.id) }];
  }
  const owner = plain(cells.owner ?? '');
  if (owner !== '' && !names.some((name) => name.toLowerCase() === owner.toLowerCase())) {
    const column = columnOf('owner', sheet);
    return [{ column, sentence: ofAnother(column, owner) }];
  }
  const right = found ? 'edit' : 'create';
  const lacks = `use-case:${right}` as const;
  return may(actor, lacks, organisation) ? [] : [{ column: null, sentence: lacksRight(right), lacks }];
}

function readCells(
  { cells }: SheetRow,
  now: EditedUseCase | undefined,
  { sheet, ...around }: Around,
): RowRead {
  const patch: Record<string, unknown> = {};
  const fields: SheetField[] = [];
  const problems: PlanProblem[] = [];
  for (const [field, cell] of Object.entries(cells) as [SheetField, string][]) {
    const column = columnOf(field, sheet);
    try {
      const change = readCell[field]?.(cell, { now, language: sheet.language, column, ...around });
      if (!change) continue;
      Object.assign(patch, change);
      fields.push(field);
    } catch (error) {
      if (!(error instanceof CellRefused)) throw error;
      problems.push({ column, sentence: error.sentence });
    }
  }
  return { patch, fields, problems };
}

/** Whoever changed a row of an old file would undo what others have changed since. */
function problemOfVersion(
  { cells }: SheetRow,
  found: EditedUseCase | undefined,
  sheet: Sheet,
): PlanProblem[] {
  const [cell, column] = [plain(cells.version ?? ''), columnOf('version', sheet)];
  if (!found || cell === '') return [];
  if (!/^\d+$/.test(cell)) return [{ column, sentence: noVersion(column, cell) }];
  const read = Number(cell);
  return read === found.version ? [] : [{ column, sentence: changedSince(column, read, found.version) }];
}

/** A new entry, which keeps the number that the organisation gave it. */
function bornFrom(target: Target, organisation: string): Record<string, unknown> {
  const born = newBorn(organisation, {});
  if (target.kind !== 'new' || target.ownNumber === undefined) return born;
  const scheme = `import-${organisation.toLowerCase().replace(/[^a-z0-9-]+/g, '-')}`;
  const externalIds = born['externalIds'] as object[];
  return { ...born, externalIds: [...externalIds, { scheme, value: target.ownNumber }] };
}

/** What the file calls a field of a draft, or something inside it: `titleEn` and `sources.0.url` are columns too. */
function columnOf(field: string, { headings }: Sheet): string {
  const [first = field] = field.split('.');
  const name = first === 'externalIds' ? 'id' : first.replace(/(?<=^title|^summary)(Da|En)$/, '');
  return headings[name as SheetField] ?? name;
}

function refused(problems: readonly PlanProblem[]): RowRead {
  return { patch: {}, fields: [], problems };
}
