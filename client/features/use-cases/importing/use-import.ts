import { useState } from 'react';
import { useClient } from 'urql';
import { outcomeOf, type Trouble, type UserError } from '../../../lib/mutation-outcome.ts';
import { importUseCasesMutation, type ImportedRow, type ImportReport } from './api/import-use-cases.ts';

/** What is imported, for whom. */
export interface ImportWish {
  readonly organisation: string;
  readonly csv: string;
  readonly allOrNothing: boolean;
}

export interface ImportState {
  /** What would happen; undefined until it was tried. */
  readonly preview?: ImportReport;
  readonly result?: ImportReport;
  /** How many rows are done, while they are written. */
  readonly done?: number;
  readonly isLooking?: boolean;
  readonly errors: readonly UserError[];
  readonly trouble?: Trouble;
}

/** Rows of one request, which are one transaction: what was written of a long file stays written. */
const rowsPerRequest = 100;

export const isToBeWritten = ({ outcome }: ImportedRow) => outcome === 'CREATE' || outcome === 'UPDATE';

/** Tries a file, then imports it, a portion at a time unless it must be all or nothing. */
export function useImport() {
  const client = useClient();
  const [state, setState] = useState<ImportState>({ errors: [] });
  const ask = async (wish: ImportWish, further: { dryRun?: boolean; rows?: number[] }) => {
    // What lists show of use cases is old after it.
    const context = { additionalTypenames: ['UseCase', 'UseCaseSearchConnection'] };
    const input = { ...wish, ...further };
    return outcomeOf(
      await client.mutation(importUseCasesMutation, { input }, context).toPromise(),
      (data) => data.importUseCases,
    );
  };
  const look = async (wish: ImportWish) => {
    setState({ errors: [], isLooking: true });
    const outcome = await ask(wish, { dryRun: true });
    if (outcome.kind === 'done') setState({ errors: [], preview: outcome.payload });
    else
      setState(outcome.kind === 'rejected' ? { errors: outcome.errors } : { errors: [], trouble: outcome });
  };
  const write = async (wish: ImportWish, preview: ImportReport) => {
    const portions = wish.allOrNothing ? [undefined] : portionsOf(preview.rows.map(({ row }) => row));
    const rows: ImportedRow[] = [];
    let last: ImportReport = preview;
    for (const portion of portions) {
      setState({ errors: [], preview, done: rows.length });
      const outcome = await ask(wish, portion ? { rows: portion } : {});
      if (outcome.kind !== 'done') {
        const told =
          outcome.kind === 'rejected' ? { errors: outcome.errors } : { errors: [], trouble: outcome };
        return setState({ ...told, preview, ...(rows.length > 0 && { result: { ...last, rows } }) });
      }
      last = outcome.payload;
      rows.push(...last.rows);
    }
    setState({ errors: [], preview, result: { ...last, rows } });
  };
  return { ...state, look, write, forget: () => setState({ errors: [] }) };
}

function portionsOf(rows: readonly number[]): number[][] {
  const count = Math.ceil(rows.length / rowsPerRequest);
  return Array.from({ length: count }, (_, i) => rows.slice(i * rowsPerRequest, (i + 1) * rowsPerRequest));
}
