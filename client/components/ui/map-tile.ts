/** A municipality's place on the map, and how many there are of what is counted. */
export interface MapTile {
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly count: number;
}

interface Municipality {
  readonly code?: string | null;
  readonly name: string;
  readonly tile?: { readonly column: number; readonly row: number } | null;
}

/** The tiles of those that have a place on the map. */
export function toTiles<Some extends Municipality>(
  municipalities: readonly Some[],
  countOf: (municipality: Some) => number,
): MapTile[] {
  return municipalities.flatMap((municipality) => {
    const { code, name, tile } = municipality;
    return tile && code ? [{ code, name, ...tile, count: countOf(municipality) }] : [];
  });
}

/** Counts from 0 up are put into five steps, so that a colour means the same in every picture. */
export const steps = [0, 1, 2, 4, 8] as const;

/** The step that a count belongs to, 0 to 4. */
export function stepOf(count: number): number {
  return steps.findLastIndex((from) => count >= from);
}

/** What a step counts, as "2–3"; the first, which counts nothing, has a word for it. */
export function rangeOf(step: number): string {
  const from = steps[step]!;
  const next = steps[step + 1];
  if (next === undefined) return `${from}+`;
  return next - from > 1 ? `${from}–${next - 1}` : String(from);
}

/** What fits into a tile. */
export function abbreviation(name: string): string {
  return name.replace(/[^\p{L}]/gu, '').slice(0, 3);
}
