import { distance } from 'fastest-levenshtein';
import { stem } from './languages.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A piece of text, and whether it matches. Pieces, not markup: whoever shows them decides how. */
export interface Fragment {
  readonly text: string;
  readonly isMatch: boolean;
}

const excerptLength = 240;
const leastFuzzyLength = 5;

/**
 * Whether a word of a text is one of those searched for: as it is, inflected, begun, with a letter wrong, or
 * in the other spelling of æ, ø and å.
 */
export function matchesWord(word: string, wanted: readonly string[], language: string): boolean {
  const plainWord = plain(word);
  return wanted.some((searched) => {
    const plainSearched = plain(searched);
    if (plainWord === plainSearched) return true;
    if (searched.length >= 3 && plainWord.startsWith(plainSearched)) return true;
    if (stem(word, language) === stem(searched, language)) return true;
    return (
      searched.length >= leastFuzzyLength && word.length >= leastFuzzyLength && distance(word, searched) <= 1
    );
  });
}

function plain(word: string): string {
  return word.replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'oe');
}

/** The text in pieces, the matching words set apart. */
export function highlight(text: string, wanted: readonly string[], language: string): Fragment[] {
  const matches = tokensOf(text).filter(({ word }) => matchesWord(word, wanted, language));
  return fragments(text, matches, 0, text.length);
}

/** The stretch of the text, about 240 characters, where most words match, in pieces. */
export function excerpt(text: string, wanted: readonly string[], language: string): Fragment[] {
  const matches = tokensOf(text).filter(({ word }) => matchesWord(word, wanted, language));
  const { start, end } = bestStretch(text, matches);
  const pieces = fragments(text, matches, start, end);
  const ellipsis = { text: '…', isMatch: false };
  return [...(start > 0 ? [ellipsis] : []), ...pieces, ...(end < text.length ? [ellipsis] : [])];
}

function bestStretch(text: string, matches: readonly Token[]): { start: number; end: number } {
  const within = (from: number) =>
    matches.filter(({ start, end }) => start >= from && end <= from + excerptLength).length;
  const starts = matches.map(({ start }) => Math.max(0, start - 40));
  const best = starts.reduce((a, b) => (within(b) > within(a) ? b : a), starts[0] ?? 0);
  const start = best === 0 ? 0 : text.indexOf(' ', best) + 1;
  const end = Math.min(text.length, start + excerptLength);
  const lastSpace = text.lastIndexOf(' ', end);
  return { start, end: end === text.length || lastSpace <= start ? end : lastSpace };
}

function fragments(text: string, matches: readonly Token[], from: number, to: number): Fragment[] {
  const pieces: Fragment[] = [];
  let place = from;
  for (const { start, end } of matches) {
    if (start < place || end > to) continue;
    pieces.push(
      { text: text.slice(place, start), isMatch: false },
      { text: text.slice(start, end), isMatch: true },
    );
    place = end;
  }
  pieces.push({ text: text.slice(place, to), isMatch: false });
  return pieces.filter((piece) => piece.text !== '');
}
