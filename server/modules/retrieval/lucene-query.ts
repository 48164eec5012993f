import { isStopWord } from '../../shared/text/stop-words.ts';
import { wordsOf } from '../../shared/text/tokens.ts';

const longestQueryWords = 12;
const longestTextWords = 80;
const shortestPart = 3;
const shortestRoot = 5;
/** How many cuts of words a query tries. Lucene refuses more than 1,024 clauses, and a cut becomes twelve. */
const mostCuts = 40;
/** Longest first. */
const actionEndings = [
  ...['eringerne', 'eringen', 'eringer', 'ering', 'eerde', 'eren', 'eert', 'eerd', 'eret', 'erer'],
  ...['ation', 'atie', 'ingen', 'inger', 'elser', 'else', 'ing', 'ere', 'er', 'en'],
].sort((a, b) => b.length - a.length);

/**
 * A Lucene query for what somebody typed: every word must be found, as it is, as the beginning of a word,
 * in the parts of a compound, or with one letter wrong.
 *
 * The words are letters and digits only and lower-case, so nothing in them is Lucene syntax. Answers
 * undefined when no word is left to look for.
 */
export function luceneQueryForWords(typed: string): string | undefined {
  const words = contentWords(typed).slice(0, longestQueryWords);
  if (words.length === 0) return undefined;
  const pairs = words.slice(1).map((word, i) => [words[i]!, word] as const);
  const cuts = Math.floor(mostCuts / words.length);
  const required = words.map((word) =>
    [...forms(word), ...partsOf(word, cuts), ...compoundsWith(word, pairs)].join(' '),
  );
  return required.map((alternatives) => `+(${alternatives})`).join(' ');
}

/** A Lucene query for a whole text: any of its words, those in titles counting more. */
export function luceneQueryForText(text: string): string | undefined {
  const words = [...new Set(contentWords(text))].slice(0, longestTextWords);
  if (words.length === 0) return undefined;
  return words.map((word) => `searchTitle:${word}^2 searchText:${word}`).join(' ');
}

/** A Lucene query for words that are perhaps misspelled: any word up to two letters away. */
export function luceneQueryForMisspelled(words: readonly string[]): string {
  return words.map((word) => `searchTitle:${word}~2^2 searchText:${word}~2`).join(' ');
}

/** Of a compound whose one half is misspelled, halves shorter than this are not told apart from chance. */
export const shortestCompoundPart = 4;
const mostPartCuts = 60;

/** A Lucene query for compounds that are perhaps misspelled: entries that hold one of their halves as a word. */
export function luceneQueryForParts(words: readonly string[]): string {
  const halves = words.flatMap((word) => {
    const count = Math.max(0, word.length - 2 * shortestCompoundPart + 1);
    const cuts = Array.from({ length: count }, (_, i) => shortestCompoundPart + i);
    return cuts.flatMap((cut) => [word.slice(0, cut), word.slice(cut)]);
  });
  const terms = [...new Set(halves)].slice(0, 2 * mostPartCuts);
  return terms.map((half) => `searchTitle:${half}^2 searchText:${half}`).join(' ');
}

/** The words that carry meaning; all of them when none does. */
export function contentWords(text: string): string[] {
  const words = wordsOf(text);
  const content = words.filter((word) => !isStopWord(word));
  return content.length > 0 ? content : words;
}

function forms(word: string): string[] {
  const forms = [`searchTitle:${word}^4`, `searchText:${word}^2`, `searchSpellings:${word}`];
  if (word.length >= 4) forms.push(`searchTitle:${word}*`, `searchText:${word}*^0.5`);
  if (word.length >= 5) forms.push(`searchTitle:${word}~1^0.6`, `searchText:${word}~1^0.2`);
  const root = rootOf(word);
  if (root !== undefined) forms.push(...rootForms(root));
  return forms;
}

/** With a star it is looked up as it is, without one as the analyzer stems it: "sorterer" is held as "sort". */
function rootForms(root: string): string[] {
  return [`${root}*`, root].flatMap((form) => [`searchTitle:${form}^0.8`, `searchText:${form}^0.3`]);
}

/**
 * What a noun of action and its verb have in common, in Danish, Dutch and English: sortering is found in
 * "sorterer", anonimiseren in "anonimisering". Stemmers keep these apart, since they only undo inflection.
 */
function rootOf(word: string): string | undefined {
  const ending = actionEndings.find((end) => word.endsWith(end) && word.length - end.length >= shortestRoot);
  return ending && word.slice(0, -ending.length);
}

/** The word cut in two at every place, or those nearest its middle: postsortering is found in "sortering af post". */
function partsOf(word: string, most: number): string[] {
  const start = Math.max(shortestPart, Math.ceil((word.length - most) / 2));
  const end = Math.min(word.length - shortestPart, start + most);
  const cuts = Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
  return cuts.flatMap((cut) => {
    const first = word.slice(0, cut).replace(/(?<=...)s$/, '');
    const second = word.slice(cut);
    const root = rootOf(second);
    const whole = `(+${first} +${second})^0.7`;
    return root === undefined ? [whole] : [whole, `(+${first} +${root})^0.5`];
  });
}

/** Neighbouring words as one: "sortering af post" is found in postsortering. */
function compoundsWith(word: string, pairs: readonly (readonly [string, string])[]): string[] {
  return pairs
    .filter((pair) => pair.includes(word))
    .flatMap(([a, b]) => [`${a}${b}*`, `${b}${a}*`, `${a}s${b}*`, `${b}s${a}*`]);
}
