import {
  cosine,
  countGrams,
  inverseDocumentFrequencies,
  weigh,
  type SparseVector,
} from '../../shared/text/grams.ts';
import type { TermMatcher } from '../../shared/text/term-matcher.ts';

/** A problem that a text is perhaps about. */
export interface GuessedProblem {
  readonly id: string;
  /** How likely it is, beside the other guesses; the weights of one text sum to 1. */
  readonly weight: number;
  /** Whether it is likely enough to be told to people. */
  readonly isCertain: boolean;
}

/** A problem with everything that is said about it, for comparing. */
export interface ProblemText {
  readonly id: string;
  readonly text: string;
}

// Chosen on the judged sets (docs/performance.md).
const guesses = 3;
const sharpness = 1 / 0.03;
const namedBonus = 0.4;
const leastLikeness = 0.08;
const certainFrom = 0.15;
const certainWeight = 0.25;

/**
 * Guesses which problems a free text is about.
 *
 * A person who asks rarely uses the professional word. So beside the terms that name a problem outright,
 * the text is compared, by character n-grams, with everything that is said about each problem.
 */
export class ProblemGuesser {
  readonly #weights: Float32Array;
  readonly #problems: readonly { id: string; vector: SparseVector }[];

  constructor(
    problems: readonly ProblemText[],
    private readonly matcher: TermMatcher,
  ) {
    const counts = problems.map(({ text }) => countGrams(text));
    this.#weights = inverseDocumentFrequencies(counts);
    this.#problems = problems.map(({ id }, i) => ({ id, vector: weigh(counts[i]!, this.#weights) }));
  }

  /** The most likely problems, most likely first. */
  guess(text: string): GuessedProblem[] {
    const vector = weigh(countGrams(text), this.#weights);
    const named = new Map(this.matcher.match(text).map(({ id, terms }) => [id, terms.length]));
    const scored = this.#problems.map(({ id, vector: problem }) => {
      const strength = named.get(id) ?? 0;
      return { id, likeness: cosine(vector, problem) + (namedBonus * strength) / (strength + 2) };
    });
    const best = scored
      .filter(({ likeness }) => likeness >= leastLikeness)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, guesses);
    const total = best.reduce((sum, { likeness }) => sum + Math.exp(likeness * sharpness), 0);
    return best.map(({ id, likeness }) => {
      const weight = Math.exp(likeness * sharpness) / total;
      return { id, weight, isCertain: likeness >= certainFrom && weight >= certainWeight };
    });
  }
}
