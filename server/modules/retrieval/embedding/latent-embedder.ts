import type { Embedder } from './embedder.ts';
import { countGrams, gramFeatures, inverseDocumentFrequencies, weigh } from '../../../shared/text/grams.ts';
import { latentSpace } from './latent-space.ts';

/** What a fitted embedder consists of, as it is kept: small enough for a few properties in the graph. */
export interface LatentModel {
  readonly name: string;
  /** Rarity of each n-gram feature. */
  readonly weights: Float32Array;
  /** Features by dimensions, each column scaled to signed bytes. */
  readonly directions: Int8Array;
  /** What one step of a signed byte stands for, per dimension. */
  readonly steps: Float32Array;
}

export const latentDimensions = 256;

/**
 * An embedder that is fitted on the hub's own texts and downloads nothing: character n-grams, weighted
 * by rarity, in the latent semantic space of the texts.
 */
export class LatentEmbedder implements Embedder {
  readonly dimensions = latentDimensions;

  constructor(readonly model: LatentModel) {}

  get name(): string {
    return this.model.name;
  }

  static fit(name: string, texts: readonly string[]): LatentEmbedder {
    const counts = texts.map(countGrams);
    const weights = inverseDocumentFrequencies(counts);
    const space = latentSpace(
      counts.map((count) => weigh(count, weights)),
      latentDimensions,
    );
    return new LatentEmbedder({ name, weights, ...quantized(space) });
  }

  embed(texts: readonly string[]): Promise<Float32Array[]> {
    return Promise.resolve(texts.map((text) => this.#embedOne(text)));
  }

  #embedOne(text: string): Float32Array {
    const { weights, directions, steps } = this.model;
    const { indices, values } = weigh(countGrams(text), weights);
    const vector = new Float32Array(latentDimensions);
    indices.forEach((feature, i) => {
      const start = feature * latentDimensions;
      for (let d = 0; d < latentDimensions; d++) vector[d]! += values[i]! * directions[start + d]!;
    });
    return unit(vector.map((value, d) => value * steps[d]!));
  }
}

/** The vector scaled to length one; a vector of nothing becomes an arbitrary unit vector. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  if (length > 0) return vector.map((value) => value / length);
  const arbitrary = new Float32Array(vector.length);
  arbitrary[vector.length - 1] = 1;
  return arbitrary;
}

/** Plain loops that pass over zeros: of the eight million values most are, and a call for each takes seconds. */
function quantized(space: Float32Array): Pick<LatentModel, 'directions' | 'steps'> {
  if (space.length !== gramFeatures * latentDimensions)
    throw new Error('unexpected size of the latent space');
  const { abs, max, round } = Math;
  const largest = new Float32Array(latentDimensions);
  for (let i = 0; i < space.length; i++) {
    if (space[i] === 0) continue;
    const dimension = i % latentDimensions;
    largest[dimension] = max(largest[dimension]!, abs(space[i]!));
  }
  const steps = largest.map((value) => value / 127 || 1);
  const directions = new Int8Array(space.length);
  for (let i = 0; i < space.length; i++) {
    if (space[i] !== 0) directions[i] = round(space[i]! / steps[i % latentDimensions]!);
  }
  return { directions, steps };
}
