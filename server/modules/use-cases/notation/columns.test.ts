import { exportedColumns, fieldOf, languageOfHeadings } from './columns.ts';

describe('a heading', () => {
  it.each([
    ['Titel', 'title'],
    [' title ', 'title'],
    ['Resumé', 'summary'],
    ['Problem', 'problem'],
    ['Problemer', 'problems'],
    ['Problems', 'problems'],
    ['Henvisninger', 'sources'],
    ['References', 'sources'],
    ['Hvad ville I gøre anderledes?', 'wouldDoDifferently'],
    ['Effekt', 'effects'],
    ['Money', 'costs'],
    ['inspiredBy', 'inspiredBy'],
    ['Kilde', undefined],
    ['Kommunekode', undefined],
  ])('%s is known as %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  it('tells the language of the file', () => {
    expect(languageOfHeadings(['Id', 'Titel', 'Slut'])).toBe('da');
    expect(languageOfHeadings(['Id', 'Title', 'End'])).toBe('en');
    expect(languageOfHeadings(['Id', 'Status'])).toBe('da');
  });

  it('of the export stands for one column in its language', () => {
    for (const position of [1, 2] as const) {
      const names = exportedColumns.map((column) => column[position]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
