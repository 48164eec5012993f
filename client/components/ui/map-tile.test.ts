import { abbreviation, rangeOf, stepOf, steps } from './map-tile.ts';
import { tilePicture } from './tile-picture.ts';

describe('the steps of the map', () => {
  it('put every count where its legend says', () => {
    const counts = [0, 1, 2, 3, 4, 7, 8, 98];
    expect(counts.map(stepOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
    expect(steps.map((_, step) => rangeOf(step))).toEqual(['0', '1', '2–3', '4–7', '8+']);
  });

  it('name a municipality in three letters', () => {
    expect(['Ærø', 'Lyngby-Taarbæk', 'Faaborg-Midtfyn'].map(abbreviation)).toEqual(['Ærø', 'Lyn', 'Faa']);
  });
});

describe('the map as a picture', () => {
  it('stands by itself, with its title, its names and no markup from them', () => {
    const tile = { code: '0492', name: '<Ærø> & co', column: 6, row: 14, count: 2 };
    const picture = tilePicture('Anvendelser', [tile]);
    expect(picture).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(picture).toContain('>Anvendelser</text>');
    expect(picture).toContain('<title>&lt;Ærø&gt; &amp; co: 2</title>');
  });
});
