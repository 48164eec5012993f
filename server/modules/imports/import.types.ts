import type { OrganisationDraft } from '../organisations/organisation.draft.ts';

/** Why a row was refused: the field at fault, and what to do about it. */
export interface RowProblem {
  /** Counted from 1, as people count; a CSV file's heading is row 1. */
  readonly row: number;
  readonly id: string | undefined;
  readonly field: string;
  readonly message: string;
}

/** A row of a file as a use case to be, not yet checked. */
export interface ImportRow {
  readonly row: number;
  readonly id: string;
  /** What `parseUseCaseDraft` checks. */
  readonly draft: unknown;
}

/** What a file holds, read by its format. */
export interface ImportBatch {
  /** The register that the ids belong to, and the collection that the entries are shown under. */
  readonly scheme: string;
  readonly origin: string;
  readonly rows: readonly ImportRow[];
  readonly refused: readonly RowProblem[];
  /** Organisations that the rows refer to and that may have to be created. */
  readonly organisations: readonly OrganisationDraft[];
  /** What the file calls the fields of a draft, where it has a name of its own: for the report. */
  readonly fieldNames: Readonly<Record<string, string>>;
  /** Whether the file is the whole register, so that entries missing from it are gone. */
  readonly isComplete: boolean;
}

export interface ImportReport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly vanished: readonly string[];
  readonly refused: readonly RowProblem[];
  readonly isDryRun: boolean;
}

/** The file cannot be imported at all. The message says why, and the mend. */
export class ImportFailed extends Error {}
