import { isStopWord } from './stop-words.ts';
import { wordsOf } from './tokens.ts';

/** A sparse vector: values at ascending indices. */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/** How many features the character n-grams are hashed into. */
export const gramFeatures = 2 ** 15;
const shortestGram = 3;
const longestGram = 5;

/**
 * How often each hashed character n-gram (3 to 5 characters, within words) occurs in a text.
 *
 * N-grams see through inflection and compounds (postsortering, sortering af post) and between related
 * languages (anonymisering, anonimiseren), which is what makes them fit for Danish beside Dutch.
 */
export function countGrams(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of wordsOf(text)) {
    if (isStopWord(word)) continue;
    const padded = ` ${word} `;
    for (let length = shortestGram; length <= longestGram; length++) {
      for (let start = 0; start + length <= padded.length; start++) {
        const feature = hash(padded, start, start + length);
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Weighs counts by rarity (`weights`, one per feature) and scales the vector to length one. */
export function weigh(counts: ReadonlyMap<number, number>, weights: Float32Array): SparseVector {
  const indices = Uint32Array.from(counts.keys()).sort();
  const values = Float32Array.from(
    indices,
    (feature) => (1 + Math.log(counts.get(feature)!)) * weights[feature]!,
  );
  const length = Math.hypot(...values) || 1;
  return { indices, values: values.map((value) => value / length) };
}

/** Inverse document frequency of each feature, smoothed as if one more document held every feature. */
export function inverseDocumentFrequencies(documents: readonly ReadonlyMap<number, number>[]): Float32Array {
  const frequencies = new Uint32Array(gramFeatures);
  for (const counts of documents) for (const feature of counts.keys()) frequencies[feature]!++;
  return Float32Array.from(
    frequencies,
    (frequency) => Math.log((1 + documents.length) / (1 + frequency)) + 1,
  );
}

/** The cosine of two unit vectors. */
export function cosine(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.indices.length && j < b.indices.length;) {
    const difference = a.indices[i]! - b.indices[j]!;
    if (difference === 0) sum += a.values[i++]! * b.values[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

/** How much of their character n-grams two short texts share (Sørensen and Dice): 0 nothing, 1 all. */
export function sharedGrams(a: string, b: string): number {
  const [left, right] = [countGrams(a), countGrams(b)];
  const shared = Array.from(left.keys()).filter((gram) => right.has(gram)).length;
  return (2 * shared) / (left.size + right.size || 1);
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return ((value >>> 15) ^ value) & (gramFeatures - 1);
}
