import { DomainError } from '../../shared/errors/domain-error.ts';
import type { Progress } from '../../shared/neo4j/embedded/start-failed.ts';
import type { OrganisationWriteService } from '../organisations/organisation.write-service.ts';
import { parseUseCaseDraft, type DraftProblem, type UseCaseDraft } from '../use-cases/use-case.draft.ts';
import type { SaveOutcome, UseCaseWriteService } from '../use-cases/use-case.write-service.ts';
import type { ImportBatch, ImportReport, ImportRow, RowProblem } from './import.types.ts';
import { OrganisationDirectory } from './organisation-directory.ts';

const rowsPerTransaction = 100;

interface CheckedRow extends ImportRow {
  readonly draft: UseCaseDraft;
}

/** Takes over use cases from files, idempotently: the same file twice changes nothing the second time. */
export class ImportService {
  constructor(
    private readonly organisations: OrganisationWriteService,
    private readonly useCases: UseCaseWriteService,
  ) {}

  /** Those that a file may refer to. */
  async organisationDirectory(): Promise<OrganisationDirectory> {
    return new OrganisationDirectory(await this.organisations.identities());
  }

  /**
   * Imports what was read: creates, updates, leaves alone, and marks what has gone. Each row is in whole
   * or not at all, and a bad one stops no other. With `dryRun` nothing is written.
   */
  async run(
    batch: ImportBatch,
    { dryRun, progress }: { dryRun: boolean; progress: Progress },
  ): Promise<ImportReport> {
    const { rows, refused } = check(batch);
    if (!dryRun) await this.organisations.createMissing(batch.organisations);
    const outcomes: SaveOutcome[] = [];
    for (let start = 0; start < rows.length; start += rowsPerTransaction) {
      const portion = rows.slice(start, start + rowsPerTransaction);
      outcomes.push(...(await this.#save(portion, dryRun, refused)));
      if (start > 0 && start % 500 === 0) progress(`${start} of ${rows.length} rows …`);
    }
    const count = (outcome: SaveOutcome) => outcomes.filter((each) => each === outcome).length;
    return {
      created: count('created'),
      updated: count('updated'),
      unchanged: count('unchanged'),
      vanished: await this.#markVanished(batch, dryRun),
      refused: refused.sort((a, b) => a.row - b.row),
      isDryRun: dryRun,
    };
  }

  /** Saves a portion in one transaction; when that fails, row by row, so that only the bad ones are left out. */
  async #save(rows: readonly CheckedRow[], dryRun: boolean, refused: RowProblem[]): Promise<SaveOutcome[]> {
    try {
      return await this.useCases.saveAll(
        rows.map(({ draft }) => draft),
        { dryRun },
      );
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'UNAVAILABLE') throw error;
      if (rows.length === 1) {
        const [{ row, id }] = rows as [CheckedRow];
        refused.push({ row, id, field: 'entry', message: error.message });
        return [];
      }
      const alone: SaveOutcome[] = [];
      for (const row of rows) alone.push(...(await this.#save([row], dryRun, refused)));
      return alone;
    }
  }

  async #markVanished(
    { isComplete, origin, scheme, rows, refused }: ImportBatch,
    dryRun: boolean,
  ): Promise<string[]> {
    if (!isComplete) return [];
    const present = [...rows, ...refused].flatMap(({ id }) => id ?? []);
    return this.useCases.markVanished({ origin, scheme, present }, { dryRun });
  }
}

function check(batch: ImportBatch): { rows: CheckedRow[]; refused: RowProblem[] } {
  const rows: CheckedRow[] = [];
  const refused = [...batch.refused];
  const rowOf = new Map<string, number>();
  const nameOf = (field: string) => batch.fieldNames[field] ?? field;
  for (const { row, id, draft } of batch.rows) {
    const earlier = rowOf.get(id);
    const parsed = parseUseCaseDraft(draft);
    if (earlier !== undefined) {
      refused.push({
        row,
        id,
        field: nameOf('id'),
        message: `The id ${id} stands in row ${earlier} too: give each row its own.`,
      });
    } else if ('problems' in parsed) {
      const [{ field, message }] = parsed.problems as [DraftProblem];
      refused.push({ row, id, field: nameOf(field), message });
    } else {
      rows.push({ row, id, draft: parsed.draft });
    }
    rowOf.set(id, earlier ?? row);
  }
  return { rows, refused };
}
