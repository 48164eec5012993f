import { toSearchText } from './search-text.ts';

const spellingsOf = (text: string) => toSearchText('da', text).searchSpellings.toLowerCase().split(' ');

describe('what an entry is found by', () => {
  it('is its title, and its other texts one below the other', () => {
    expect(toSearchText('da', 'Titel', 'Resumé', undefined, null, '', 'Problem')).toMatchObject({
      searchTitle: 'Titel',
      searchText: 'Resumé\nProblem',
    });
  });

  it.each([
    ['da', 'TextDa'],
    ['nl', 'TextNl'],
    ['en', 'TextEn'],
    ['sv', 'TextOther'],
  ])('stands, in the language %s, in the index of %s', (language, label) => {
    expect(toSearchText(language, 'Titel').label).toBe(label);
  });
});

describe('the other spellings', () => {
  it.each([
    ['Aabenraa', 'åbenrå'],
    ['Åbenrå', 'aabenraa'],
    ['Næstved', 'naestved'],
    ['Tønder', 'toender'],
    ['Ærø', 'aeroe'],
    ['Ærøskøbing', 'aeroeskoebing'],
    ['Rødbyhåndværk', 'roedbyhaandvaerk'],
  ])('of %s hold %s', (name, spelling) => {
    expect(spellingsOf(name)).toContain(spelling);
  });

  it('are those of every word in title and text, each once', () => {
    const { searchSpellings } = toSearchText('da', 'Åben skole', 'Åben by og Køge');
    expect(searchSpellings.toLowerCase().split(' ')).toEqual(['aaben', 'koege']);
  });

  it('are none for words that are spelled one way only', () => {
    expect(toSearchText('da', 'Sortering af post').searchSpellings).toBe('');
  });
});
