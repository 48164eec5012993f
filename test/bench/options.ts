import { parseArgs } from 'node:util';
import type { Load } from './load/load.ts';

export const partNames = ['reads', 'rules', 'discovery', 'start'] as const;
export type PartName = (typeof partNames)[number];

/** How much is measured, and how long. */
export interface Effort {
  /** Sizes of the invented catalogues, smallest first. */
  readonly sizes: readonly number[];
  /** Before anything is measured: a Java server is slow until its code is compiled. */
  readonly warmUp: Pick<Load, 'requests' | 'milliseconds'>;
  readonly rounds: number;
  readonly turnMilliseconds: number;
  /** Fresh data folders that a hub is started on. */
  readonly coldStarts: number;
}

export interface Options {
  readonly parts: readonly PartName[];
  readonly effort: Effort;
}

export class WrongOption extends Error {}

const quick = {
  warmUp: { requests: 200, milliseconds: 5_000 },
  rounds: 3,
  turnMilliseconds: 700,
  coldStarts: 1,
};
const thorough = {
  warmUp: { requests: 3_000, milliseconds: 20_000 },
  rounds: 6,
  turnMilliseconds: 2_000,
  coldStarts: 3,
};

const usage = `Usage: npm run bench [-- PART … [--quick] [--largest COUNT]]

Parts: ${partNames.join(', ')}; all of them when none is named.

--quick          about a tenth of the time, for seeing whether it runs; the figures mean little
--largest COUNT  size of the large catalogue, 20000 when left out`;

export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const parts = positionals.map((name) => partNames.find((part) => part === name) ?? wrong());
  const largest = Number(values.largest ?? (values.quick ? 3_000 : 20_000));
  if (!Number.isInteger(largest) || largest < 2_000) wrong();
  const sizes = [1_000, largest];
  return {
    parts: parts.length > 0 ? parts : partNames,
    effort: values.quick ? { sizes, ...quick } : { sizes, ...thorough },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { quick: { type: 'boolean', default: false }, largest: { type: 'string' } },
    });
  } catch {
    return wrong();
  }
}

function wrong(): never {
  throw new WrongOption(usage);
}
