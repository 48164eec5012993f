import { luceneQueryForMisspelled, luceneQueryForText, luceneQueryForWords } from './lucene-query.ts';

/** A query without the syntax that this program writes: what is left comes from the person. */
function wordsIn(query: string): string[] {
  const words = query.replace(/search(Title|Text|Spellings):/g, '').replace(/\^[\d.]+|~[12]|[+()*]/g, ' ');
  return words.split(' ').filter(Boolean);
}

/** The most clauses that Lucene counts in a query: a word without a field is looked for in three. */
function clausesIn(query: string): number {
  const parts = query.split(/[\s()+^]+/).filter((part) => /^\p{L}/u.test(part));
  return parts.reduce((sum, part) => sum + (part.startsWith('search') ? 1 : 3), 0);
}

describe('a query for typed words', () => {
  it('demands every word, in one form or another', () => {
    expect(luceneQueryForWords('post sortering')!.match(/\+\(search/g)).toHaveLength(2);
  });

  it('weighs a title above a text, and the word itself above its other forms', () => {
    expect(luceneQueryForWords('post')).toContain(
      'searchTitle:post^4 searchText:post^2 searchSpellings:post',
    );
  });

  it('finds a word by its beginning, but not by fewer than four letters', () => {
    expect(luceneQueryForWords('post')).toContain('searchTitle:post*');
    expect(luceneQueryForWords('kle')).not.toContain('*');
  });

  it('finds a word with one letter wrong, but no short one', () => {
    expect(luceneQueryForWords('affald')).toContain('searchTitle:affald~1');
    expect(luceneQueryForWords('post')).not.toContain('~');
  });

  it.each([
    ['sortering', 'sorter*'],
    ['anonymisering', 'anonymis*'],
    ['anonimiseren', 'anonimis*'],
    ['classification', 'classific*'],
  ])('finds the verb of %s by %s', (word, root) => {
    expect(luceneQueryForWords(word)).toContain(`searchTitle:${root}`);
  });

  it('leaves a word whole when little would be left of it', () => {
    expect(luceneQueryForWords('ring')).not.toMatch(/searchTitle:r\*/);
    expect(luceneQueryForWords('regering')).not.toContain('searchTitle:reg*');
  });

  it('finds the parts of a compound', () => {
    expect(luceneQueryForWords('postsortering')).toContain('(+post +sortering)');
  });

  it('finds the parts of a compound that is joined by an s', () => {
    expect(luceneQueryForWords('borgerservicesystem')).toContain('(+borger +servicesystem)');
    expect(luceneQueryForWords('arbejdsmarked')).toContain('(+arbejd +marked)');
  });

  it('finds two neighbouring words as a compound, in either order', () => {
    const query = luceneQueryForWords('sortering af post')!;
    for (const compound of ['postsortering*', 'sorteringpost*', 'sorteringspost*', 'postssortering*']) {
      expect(query).toContain(compound);
    }
  });

  it('looks for words that say nothing only when there are no others', () => {
    expect(luceneQueryForWords('hvordan sorterer vi post')).not.toContain('hvordan');
    expect(luceneQueryForWords('hvordan')).toContain('searchTitle:hvordan');
  });

  it('is none when there is no word', () => {
    expect(luceneQueryForWords('')).toBeUndefined();
    expect(luceneQueryForWords('+ - "* ?" && ()')).toBeUndefined();
  });

  it.each([
    'title:secret',
    'post OR NOT sortering AND (brev)',
    'post* ~2 ^9 "a b" [a TO z] {x} /re.*/ \\ + - ! && ||',
    'searchTitle:post^100)) OR (*:*',
  ])('takes %j as words and never as Lucene’s syntax', (typed) => {
    for (const word of wordsIn(luceneQueryForWords(typed)!)) expect(word).toMatch(/^[\p{Ll}\p{N}]+$/u);
  });

  it('stays below the number of clauses that Lucene refuses, however much is typed', () => {
    const long = 'affaldssorteringsanlægsmedarbejdere';
    const many = Array.from({ length: 14 }, (_, i) => `${long}${String.fromCharCode(97 + i)}`).join(' ');
    expect(clausesIn(luceneQueryForWords(many)!)).toBeLessThan(1024);
    expect(clausesIn(luceneQueryForWords('a'.repeat(500))!)).toBeLessThan(1024);
  });

  it('cuts a very long word near its middle', () => {
    const [first, second] = ['p'.repeat(60), 'q'.repeat(60)];
    expect(luceneQueryForWords(first + second)).toContain(`(+${first} +${second})`);
  });
});

describe('a query for a whole text', () => {
  it('asks for any of its words, titles first', () => {
    expect(luceneQueryForText('Sortering af post')).toBe(
      'searchTitle:sortering^2 searchText:sortering searchTitle:post^2 searchText:post',
    );
  });

  it('asks for a word once, and for eighty words at most', () => {
    expect(luceneQueryForText('post post')).toBe('searchTitle:post^2 searchText:post');
    const long = Array.from({ length: 500 }, (_, i) => `ord${i}`).join(' ');
    expect(luceneQueryForText(long)!.match(/searchTitle:/g)).toHaveLength(80);
  });

  it('is none for a text without words', () => {
    expect(luceneQueryForText(' … ')).toBeUndefined();
  });
});

describe('a query for misspelled words', () => {
  it('asks for any of them with two letters wrong', () => {
    expect(luceneQueryForMisspelled(['sorterimk'])).toBe('searchTitle:sorterimk~2^2 searchText:sorterimk~2');
  });
});
