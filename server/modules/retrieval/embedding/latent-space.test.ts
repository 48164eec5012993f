import { countGrams, gramFeatures, weigh } from '../../../shared/text/grams.ts';
import { latentSpace } from './latent-space.ts';

const evenly = new Float32Array(gramFeatures).fill(1);
const documents = ['post brev', 'brev mail', 'vand regn', 'regn sky'].map((text) =>
  weigh(countGrams(text), evenly),
);

/** The columns of a space: one direction each, over all features. */
function columns(space: Float32Array, dimensions: number): number[][] {
  return Array.from({ length: dimensions }, (_, d) =>
    Array.from({ length: gramFeatures }, (_, feature) => space[feature * dimensions + d]!),
  );
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

describe('the latent space of some documents', () => {
  const space = columns(latentSpace(documents, 6), 6);

  it('has directions at right angles, each of length one', () => {
    for (let i = 0; i < 4; i++) {
      expect(dot(space[i]!, space[i]!)).toBeCloseTo(1, 3);
      for (let j = 0; j < i; j++) expect(dot(space[i]!, space[j]!)).toBeCloseTo(0, 3);
    }
  });

  it('has no more directions than there are documents', () => {
    expect(space[4]!.every((value) => value === 0)).toBe(true);
    expect(space[5]!.every((value) => value === 0)).toBe(true);
  });

  it('keeps what the documents have in common when few directions are kept', () => {
    const two = columns(latentSpace(documents, 2), 2);
    const place = ({ indices, values }: (typeof documents)[number]) =>
      two.map((direction) =>
        [...indices].reduce((sum, feature, i) => sum + values[i]! * direction[feature]!, 0),
      );
    const [post, mail, rain, sky] = documents.map(place);
    expect(Math.abs(dot(post!, mail!))).toBeGreaterThan(0.3);
    expect(Math.abs(dot(rain!, sky!))).toBeGreaterThan(0.3);
    expect(Math.abs(dot(post!, sky!))).toBeLessThan(0.05);
  });

  it('is the same for the same documents', () => {
    expect(latentSpace(documents, 3)).toEqual(latentSpace(documents, 3));
  });
});
