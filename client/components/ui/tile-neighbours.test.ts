import { readFileSync } from 'node:fs';
import { neighbourTile, type Direction } from './tile-neighbours.ts';

const tile = (name: string, column: number, row: number) => ({ name, column, row });

/**
 * . N .
 * W C E   and, across water, an island far to the east and one row down
 * . S .
 */
const tiles = [
  tile('N', 1, 0),
  tile('W', 0, 1),
  tile('C', 1, 1),
  tile('E', 2, 1),
  tile('S', 1, 2),
  tile('I', 6, 2),
];
const from = (name: string) => tiles.find((each) => each.name === name)!;
const next = (name: string, direction: Direction) => neighbourTile(tiles, from(name), direction)?.name;

describe('the tile that an arrow key leads to', () => {
  it.each<[Direction, string]>([
    ['left', 'W'],
    ['right', 'E'],
    ['up', 'N'],
    ['down', 'S'],
  ])('%s is the one beside it', (direction, name) => {
    expect(next('C', direction)).toBe(name);
  });

  it('lies straight ahead rather than nearer and aside', () => {
    const row = [tile('aside', 1, 1), tile('ahead', 2, 0)];
    expect(neighbourTile(row, tile('x', 0, 0), 'right')!.name).toBe('ahead');
  });

  it('lies across water where there is nothing else', () => {
    expect(next('E', 'right')).toBe('I');
    expect(next('I', 'left')).toBe('S');
  });

  it('is none at the edge', () => {
    expect(next('W', 'left')).toBeUndefined();
    expect(next('N', 'up')).toBeUndefined();
    expect(next('I', 'right')).toBeUndefined();
  });
});

describe('the map of the municipalities', () => {
  const [, ...lines] = readFileSync('seeds/organisations/municipalities.csv', 'utf8').trim().split('\n');
  const places = lines.map((line) => {
    const [code, ...cells] = line.split(',');
    const [column, row] = cells.slice(-2).map(Number) as [number, number];
    return { name: code!, column, row };
  });

  it('has a place of its own for each of them', () => {
    expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(98);
  });

  it('leads by the arrow keys from any of them to all others', () => {
    const reached = new Set([places[0]!]);
    for (const place of reached) {
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const beside = neighbourTile(places, place, direction);
        if (beside) reached.add(beside);
      }
    }
    expect(reached.size).toBe(98);
  });
});
