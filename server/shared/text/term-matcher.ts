import { wordsOf } from './tokens.ts';

/** A set of terms that stand for one thing, in any number of languages. */
export interface TermSet {
  readonly id: string;
  readonly terms: readonly string[];
}

/** How often a thing was named: its id, and the distinct terms that named it. */
export interface TermMatch {
  readonly id: string;
  readonly terms: readonly string[];
}

const windowLength = 8;

interface CompiledTerm {
  readonly id: string;
  readonly term: string;
  readonly words: readonly number[];
}

/**
 * Finds which of many things a text names.
 *
 * A term is one or more words; a word may begin or end with `*` for any beginning or ending. A term of
 * several words counts when all of them stand within eight consecutive words, in any order.
 */
export class TermMatcher {
  readonly #exact = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
  readonly #suffixes = new Map<string, number[]>();
  readonly #infixes: { part: string; word: number }[] = [];
  readonly #terms: CompiledTerm[] = [];
  #words = 0;

  constructor(sets: readonly TermSet[]) {
    const known = new Map<string, number>();
    for (const { id, terms } of sets) {
      for (const term of terms) {
        const words = term.split(' ').map((pattern) => known.get(pattern) ?? this.#addWord(pattern, known));
        this.#terms.push({ id, term, words });
      }
    }
  }

  /** The things that the text names, most distinct terms first. */
  match(text: string): TermMatch[] {
    const places = this.#placesOf(wordsOf(text));
    const found = new Map<string, string[]>();
    for (const { id, term, words } of this.#terms) {
      if (!isWithinWindow(words.map((word) => places.get(word)))) continue;
      found.set(id, [...(found.get(id) ?? []), term]);
    }
    return Array.from(found, ([id, terms]) => ({ id, terms })).sort(
      (a, b) => b.terms.length - a.terms.length,
    );
  }

  #addWord(pattern: string, known: Map<string, number>): number {
    const word = this.#words++;
    known.set(pattern, word);
    const openStart = pattern.startsWith('*');
    const openEnd = pattern.endsWith('*');
    const part = pattern.replaceAll('*', '');
    if (openStart && openEnd) this.#infixes.push({ part, word });
    else append(openStart ? this.#suffixes : openEnd ? this.#prefixes : this.#exact, part, word);
    return word;
  }

  /** Where in the text each known word stands, in ascending order. */
  #placesOf(words: readonly string[]): Map<number, number[]> {
    const places = new Map<number, number[]>();
    words.forEach((text, place) => {
      for (const word of this.#known(text)) append(places, word, place);
    });
    return places;
  }

  *#known(text: string): Iterable<number> {
    yield* this.#exact.get(text) ?? [];
    for (let i = 1; i <= text.length; i++) yield* this.#prefixes.get(text.slice(0, i)) ?? [];
    for (let i = 0; i < text.length; i++) yield* this.#suffixes.get(text.slice(i)) ?? [];
    for (const { part, word } of this.#infixes) if (text.includes(part)) yield word;
  }
}

function append<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Whether one place of each word can be chosen so that all lie within the window. */
function isWithinWindow(places: readonly (readonly number[] | undefined)[]): boolean {
  if (places.some((list) => list === undefined)) return false;
  if (places.length === 1) return true;
  const [first, ...others] = places as readonly (readonly number[])[];
  return first!.some((place) => {
    for (let start = place - windowLength + 1; start <= place; start++) {
      const inWindow = (other: number) => other >= start && other < start + windowLength;
      if (others.every((list) => list.some(inWindow))) return true;
    }
    return false;
  });
}
