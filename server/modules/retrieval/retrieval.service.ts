import { distance } from 'fastest-levenshtein';
import type { Caller } from '../../shared/reads/reader.ts';
import { matchesWord } from '../../shared/text/highlight.ts';
import { tokensOf, wordsOf } from '../../shared/text/tokens.ts';
import {
  contentWords,
  luceneQueryForMisspelled,
  luceneQueryForParts,
  luceneQueryForText,
  luceneQueryForWords,
  shortestCompoundPart,
} from './lucene-query.ts';
import type { FindableKind, NodeText, TextHit } from './retrieval.types.ts';
import type { TextIndexStore } from './text-index.store.ts';

/** Matches are listed and counted up to this many per language. */
export const mostMatches = 1_000;

/** What was found for some words. */
export interface WordMatches {
  readonly hits: readonly TextHit[];
  /** Whether there may be more than `mostMatches`. */
  readonly isPartial: boolean;
}

/** Finds entries of any kind by words. */
export class RetrievalService {
  constructor(private readonly store: TextIndexStore) {}

  /** Entries that hold every typed word, in some form, best first. */
  async byWords(typed: string, kinds: readonly FindableKind[], caller: Caller): Promise<WordMatches> {
    const lucene = luceneQueryForWords(typed);
    if (lucene === undefined) return { hits: [], isPartial: false };
    const hits = await this.store.find(lucene, kinds, mostMatches, caller);
    return { hits: relativeToBest(hits), isPartial: hits.length >= mostMatches };
  }

  /** The entries that share most words with a text, best first, at most `limit` per language. */
  async byText(
    text: string,
    kinds: readonly FindableKind[],
    limit: number,
    caller: Caller,
  ): Promise<TextHit[]> {
    const lucene = luceneQueryForText(text);
    return lucene === undefined ? [] : this.store.find(lucene, kinds, limit, caller);
  }

  /** The words of a query that entries are looked up by, for showing where they match. */
  lookedUpWords(typed: string): string[] {
    return contentWords(typed);
  }

  /** What the nodes say, by id. */
  texts(
    ids: readonly string[],
    kinds: readonly FindableKind[],
    caller: Caller,
  ): Promise<Map<string, NodeText>> {
    return this.store.texts(ids, kinds, caller);
  }

  /**
   * What was perhaps meant: the query with words that no hit holds replaced by similar ones that entries
   * do hold. Only words of entries that the caller may see are proposed. Null when nothing is better.
   */
  async suggest(
    typed: string,
    hits: readonly TextHit[],
    kinds: readonly FindableKind[],
    caller: Caller,
  ): Promise<string | null> {
    const found = await this.#textsOf(hits, kinds, caller);
    const isHeld = (word: string) =>
      found.some(({ words, language }) => words.some((w) => isSame(w, word, language)));
    const unknown = contentWords(typed)
      .filter((word) => word.length >= leastCorrectedLength && !isHeld(word))
      .slice(0, mostCorrectedWords);
    if (unknown.length === 0) return null;
    const vocabulary = await this.#wordsNear(luceneQueryForMisspelled(unknown), kinds, caller);
    const corrections = new Map(unknown.map((word) => [word, nearest(word, vocabulary)]));
    const left = unknown.filter((word) => !corrections.get(word) && word.length >= shortestCompound);
    if (left.length > 0) {
      const parts = await this.#wordsNear(luceneQueryForParts(left), kinds, caller);
      left.forEach((word) => corrections.set(word, nearestCompound(word, parts)));
    }
    const corrected = replaceWords(typed, corrections);
    return corrected === typed ? null : corrected;
  }

  /** All words of the entries that match best. */
  async #wordsNear(lucene: string, kinds: readonly FindableKind[], caller: Caller): Promise<string[]> {
    const near = await this.store.find(lucene, kinds, suggestionHits, caller);
    return (await this.#textsOf(near, kinds, caller)).flatMap(({ words }) => words);
  }

  async #textsOf(hits: readonly TextHit[], kinds: readonly FindableKind[], caller: Caller) {
    if (hits.length === 0) return [];
    const ids = hits.slice(0, suggestionHits).map(({ id }) => id);
    const texts = [...(await this.store.texts(ids, kinds, caller)).values()];
    return texts.map(({ title, text, language }) => ({ language, words: wordsOf(`${title} ${text}`) }));
  }
}

/**
 * The hits with scores from 0 to 1, in thousandths. What the index scores depends on how many entries hold a word, also
 * on those that the caller may not see: told exactly, it would say how many there are.
 */
function relativeToBest(hits: readonly TextHit[]): TextHit[] {
  const best = hits[0]?.score ?? 1;
  return hits
    .map((hit) => ({ ...hit, score: Math.round((1000 * hit.score) / best) / 1000 }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

const suggestionHits = 20;
const leastCorrectedLength = 4;
const shortestCompound = 2 * shortestCompoundPart + 1;
const mostLettersWrong = 2;
/** Lucene refuses more than 1,024 clauses, and looks for up to 100 spellings of each word. */
const mostCorrectedWords = 8;

function isSame(word: string, searched: string, language: string): boolean {
  return word.includes(searched) || (distance(word, searched) > 1 && matchesWord(word, [searched], language));
}

/** The most frequent of the words that are fewest letters away, if any is near enough and it is none of them. */
function nearest(word: string, vocabulary: readonly string[]): string | undefined {
  return nearWords(word, vocabulary)[0];
}

function nearWords(word: string, vocabulary: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const other of vocabulary) counts.set(other, (counts.get(other) ?? 0) + 1);
  if (counts.has(word)) return [];
  return Array.from(counts, ([other, count]) => ({ other, count, away: distance(word, other) }))
    .filter(({ away }) => away <= mostLettersWrong)
    .sort((a, b) => a.away - b.away || b.count - a.count)
    .map(({ other }) => other);
}

/**
 * A compound of two words that entries hold, one of them put right: "postsortring" is postsortering. Of those
 * that are as near the longest, since letters are left out more often than put in.
 */
function nearestCompound(word: string, vocabulary: readonly string[]): string | undefined {
  const known = new Set(vocabulary);
  const cuts = Array.from({ length: word.length - 2 * shortestCompoundPart + 1 }, (_, i) => i);
  const compounds = cuts.flatMap((i) => {
    const first = word.slice(0, shortestCompoundPart + i);
    const second = word.slice(shortestCompoundPart + i);
    return [
      ...(known.has(first) ? nearWords(second, vocabulary).map((right) => first + right) : []),
      ...(known.has(second) ? nearWords(first, vocabulary).map((right) => right + second) : []),
    ];
  });
  const [best] = compounds.sort((a, b) => distance(word, a) - distance(word, b) || b.length - a.length);
  return best;
}

function replaceWords(typed: string, corrections: ReadonlyMap<string, string | undefined>): string {
  return tokensOf(typed).reduceRight((text, { word, start, end }) => {
    const correction = corrections.get(word);
    return correction === undefined ? text : text.slice(0, start) + correction + text.slice(end);
  }, typed);
}
