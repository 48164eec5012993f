export type Direction = 'left' | 'right' | 'up' | 'down';

interface Place {
  readonly column: number;
  readonly row: number;
}

const offsets: Record<Direction, readonly [column: number, row: number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The nearest tile in a direction; sideways distance counts double, so that the way goes straight where it
 * can and across water where it must.
 */
export function neighbourTile<Tile extends Place>(
  tiles: readonly Tile[],
  from: Place,
  direction: Direction,
): Tile | undefined {
  const [columns, rows] = offsets[direction];
  const candidates = tiles.flatMap((tile) => {
    const ahead = (tile.column - from.column) * columns + (tile.row - from.row) * rows;
    const aside = Math.abs((tile.column - from.column) * rows) + Math.abs((tile.row - from.row) * columns);
    return ahead > 0 ? [{ tile, distance: ahead + 2 * aside }] : [];
  });
  return candidates.sort((a, b) => a.distance - b.distance)[0]?.tile;
}
