import { languageOf } from './language.ts';
import { messagesIn } from './messages.ts';

describe('the caller’s language', () => {
  it.each([
    [undefined, 'da'],
    ['', 'da'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,da;q=0.8', 'en'],
    ['da-DK,da;q=0.9,en;q=0.8', 'da'],
    ['DA', 'da'],
    ['de,fr;q=0.5', 'da'],
    ['de,en;q=0.5', 'en'],
    ['*', 'da'],
    ["'; DROP", 'da'],
  ])('asked for as %j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

describe('the server’s sentences', () => {
  it('are there in both languages, and differ', () => {
    const [danish, english] = [messagesIn('da'), messagesIn('en')];
    expect(Object.keys(english)).toEqual(Object.keys(danish));
    expect(danish.sharedWords(['a', 'b'])).toBe('Ligner i ordene: a, b');
    expect(english.sharedWords(['a', 'b'])).toBe('Shares the words: a, b');
  });
});
