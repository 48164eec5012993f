import { sortKey } from './sort-key.ts';

function sorted(...names: string[]): string[] {
  return names.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

describe('names sorted by their sort keys', () => {
  it('have æ, ø and å at the end, in that order', () => {
    expect(sorted('Ørsted', 'Århus', 'Zoo', 'Ærø', 'Allerød')).toEqual([
      'Allerød',
      'Zoo',
      'Ærø',
      'Ørsted',
      'Århus',
    ]);
  });

  it('have "aa" where å is', () => {
    expect(sorted('Aarhus', 'Ørsted', 'Odense', 'Abel')).toEqual(['Abel', 'Odense', 'Ørsted', 'Aarhus']);
    expect(sortKey('Aabenraa')).toBe(sortKey('Åbenrå'));
  });

  it('have the letters in the middle of words in their places too', () => {
    expect(sorted('Køge', 'Kage', 'Kåge', 'Kzge', 'Kæge')).toEqual(['Kage', 'Kzge', 'Kæge', 'Køge', 'Kåge']);
  });

  it('do not heed upper and lower case, accents and spaces around', () => {
    expect(sortKey('ALLÉ')).toBe(sortKey('alle'));
    expect(sortKey('  Alle ')).toBe(sortKey('alle'));
  });

  it('have the Swedish letters beside the Danish ones', () => {
    expect(sortKey('Örebro')).toBe(sortKey('Ørebro'));
    expect(sortKey('Ängelholm')).toBe(sortKey('Ængelholm'));
  });

  it('are sorted the same when a letter and its ring come as two characters', () => {
    expect(sortKey('Århus'.normalize('NFD'))).toBe(sortKey('Århus'));
  });
});
