import { excerpt, highlight, matchesWord, type Fragment } from './highlight.ts';

const joined = (pieces: readonly Fragment[]) => pieces.map(({ text }) => text).join('');
const marked = (pieces: readonly Fragment[]) =>
  pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text);

describe('a word matches what was searched for', () => {
  it.each([
    ['when it is the same', 'post', 'post'],
    ['when it begins with it', 'postsortering', 'post'],
    ['when it is another form of it', 'borgernes', 'borgere'],
    ['when one letter is wrong', 'sorterimg', 'sortering'],
    ['when it is spelled without Danish letters', 'åbenrå', 'aabenraa'],
    ['when it is spelled with them', 'toender', 'tønder'],
  ])('%s', (_, word, searched) => {
    expect(matchesWord(word, [searched], 'da')).toBe(true);
  });

  it.each([
    ['when two letters are wrong', 'sorterimk', 'sortering'],
    ['when a short word has a letter wrong', 'pest', 'post'],
    ['when it begins with one or two letters only', 'islam', 'is'],
    ['when it only ends with it', 'kaffepost', 'post'],
  ])('but not %s', (_, word, searched) => {
    expect(matchesWord(word, [searched], 'da')).toBe(false);
  });
});

describe('a highlighted text', () => {
  it('sets the matching words apart as they are written', () => {
    expect(highlight('Sortering af Post', ['post'], 'da')).toEqual([
      { text: 'Sortering af ', isMatch: false },
      { text: 'Post', isMatch: true },
    ]);
  });

  it('is the text itself when nothing matches', () => {
    expect(highlight('Sortering', ['vand'], 'da')).toEqual([{ text: 'Sortering', isMatch: false }]);
  });

  it('keeps markup as the text that it is', () => {
    const text = '<b>post</b> & <script>';
    expect(joined(highlight(text, ['post'], 'da'))).toBe(text);
  });

  it('is nothing for an empty text', () => {
    expect(highlight('', ['post'], 'da')).toEqual([]);
  });
});

describe('an excerpt', () => {
  const filler = 'lorem ipsum dolor '.repeat(40);

  it('is the whole of a short text', () => {
    expect(joined(excerpt('En kort tekst om post', ['post'], 'da'))).toBe('En kort tekst om post');
  });

  it('is taken from where most words match', () => {
    const text = `${filler}post ${filler}sortering af post ${filler}`;
    expect(marked(excerpt(text, ['sortering', 'post'], 'da'))).toEqual(['sortering', 'post']);
  });

  it('is about 240 characters with an ellipsis where text is left out', () => {
    const pieces = excerpt(`${filler}post ${filler}`, ['post'], 'da');
    const text = joined(pieces);
    expect(text).toMatch(/^….*post.*…$/);
    expect(text.length).toBeGreaterThan(150);
    expect(text.length).toBeLessThanOrEqual(242);
  });

  it('cuts no word in two', () => {
    const words = joined(excerpt(`${filler}post ${filler}`, ['post'], 'da'))
      .replaceAll('…', '')
      .trim()
      .split(' ');
    expect(new Set(words)).toEqual(new Set(['lorem', 'ipsum', 'dolor', 'post']));
  });

  it('is the beginning when nothing matches', () => {
    expect(joined(excerpt(filler, ['vand'], 'da'))).toMatch(/^lorem ipsum/);
  });

  it('is short even when the text is one long word', () => {
    expect(joined(excerpt('x'.repeat(1000), ['vand'], 'da'))).toHaveLength(241);
  });
});
