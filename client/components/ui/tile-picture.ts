import { abbreviation, stepOf, type MapTile } from './map-tile.ts';

const size = 40;
const gap = 3;
const headingHeight = 48;

/** Background and text of each step, as in the style sheet. */
const colours = [
  ['#e7e7e3', '#454545'],
  ['#bfe0cb', '#12352a'],
  ['#7fb795', '#0c261e'],
  ['#2f6a50', '#ffffff'],
  ['#12352a', '#ffffff'],
] as const;

/** The map as a picture (SVG) that stands by itself. */
export function tilePicture(title: string, tiles: readonly MapTile[]): string {
  const extent = (of: (tile: MapTile) => number) => Math.max(0, ...tiles.map(of)) + 1;
  const width = extent(({ column }) => column) * (size + gap);
  const height = headingHeight + extent(({ row }) => row) * (size + gap);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif">`,
    `<text x="0" y="28" font-size="20" font-weight="600">${escape(title)}</text>`,
    ...tiles.map(toSquare),
    '</svg>',
  ].join('\n');
}

function toSquare({ name, count, column, row }: MapTile): string {
  const [background, text] = colours[stepOf(count)]!;
  const x = column * (size + gap);
  const y = headingHeight + row * (size + gap);
  return [
    `<g><title>${escape(name)}: ${count}</title>`,
    `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="3" fill="${background}"/>`,
    `<text x="${x + size / 2}" y="${y + size / 2 + 5}" text-anchor="middle" font-size="14" fill="${text}">`,
    `${escape(abbreviation(name))}</text></g>`,
  ].join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
