import { TermMatcher } from './term-matcher.ts';

function namedBy(terms: string[], text: string): boolean {
  return new TermMatcher([{ id: 'it', terms }]).match(text).length > 0;
}

describe('a term', () => {
  it('of one word names a thing where that word stands', () => {
    expect(namedBy(['post'], 'Sortering af post')).toBe(true);
    expect(namedBy(['post'], 'Sortering af postkort')).toBe(false);
  });

  it('is found whatever its case in the text', () => {
    expect(namedBy(['kle'], 'Emneord fra KLE')).toBe(true);
  });

  it.each([
    ['post*', 'postkort', 'blækpost'],
    ['*post', 'blækpost', 'postkort'],
    ['*post*', 'blækpostkort', 'possten'],
  ])('%s matches %s, but not %s', (term, matching, other) => {
    expect(namedBy([term], matching)).toBe(true);
    expect(namedBy([term], other)).toBe(false);
  });

  it('with an open end matches the word itself too', () => {
    expect(namedBy(['post*'], 'post')).toBe(true);
    expect(namedBy(['*post'], 'post')).toBe(true);
  });

  it('of several words counts in any order', () => {
    expect(namedBy(['sortering post'], 'posten trænger til sortering af post')).toBe(true);
    expect(namedBy(['sortering post'], 'post til sortering')).toBe(true);
  });

  it('of several words needs all of them', () => {
    expect(namedBy(['sortering post'], 'sortering af affald')).toBe(false);
  });

  it('of several words needs them within eight words', () => {
    const apart = (words: number) => `sortering ${'x '.repeat(words)}post`;
    expect(namedBy(['sortering post'], apart(6))).toBe(true);
    expect(namedBy(['sortering post'], apart(7))).toBe(false);
  });

  it('of three words needs all three within the same eight', () => {
    expect(namedBy(['a b c'], `a x x x x b x c`)).toBe(true);
    expect(namedBy(['a b c'], `a x x x x x b x c`)).toBe(false);
    expect(namedBy(['a b c'], `b x x x a x x x c`)).toBe(false);
  });
});

describe('what a text names', () => {
  const matcher = new TermMatcher([
    { id: 'mail', terms: ['post', 'brev*'] },
    { id: 'sorting', terms: ['sortering', 'fordel* post'] },
  ]);

  it('comes with the terms that named it, most terms first', () => {
    expect(matcher.match('Sortering af breve og post')).toEqual([
      { id: 'mail', terms: ['post', 'brev*'] },
      { id: 'sorting', terms: ['sortering'] },
    ]);
  });

  it('counts a term once however often it occurs', () => {
    expect(matcher.match('post post post')).toEqual([{ id: 'mail', terms: ['post'] }]);
  });

  it('shares a word between the terms of two things', () => {
    expect(matcher.match('fordeling af post').map(({ id }) => id)).toEqual(['mail', 'sorting']);
  });

  it('is nothing when no term is in it', () => {
    expect(matcher.match('affald')).toEqual([]);
    expect(matcher.match('')).toEqual([]);
  });
});
