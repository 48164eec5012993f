import { cosine, countGrams, gramFeatures, inverseDocumentFrequencies, sharedGrams, weigh } from './grams.ts';

const evenly = new Float32Array(gramFeatures).fill(1);
const vectorOf = (text: string) => weigh(countGrams(text), evenly);
const likeness = (a: string, b: string) => cosine(vectorOf(a), vectorOf(b));

describe('the n-grams of a text', () => {
  it('are those of its words, with their ends marked', () => {
    // " post ": 4 of three characters, 3 of four, 2 of five.
    expect(countGrams('post').size).toBe(9);
  });

  it('are counted', () => {
    expect(new Set(countGrams('post post').values())).toEqual(new Set([2]));
  });

  it('leave out words that say nothing', () => {
    expect(countGrams('og det er en kommune').size).toBe(0);
  });

  it('lie within the space of the features', () => {
    const features = [...countGrams('anonymisering af personoplysninger i bilag').keys()];
    expect(Math.max(...features)).toBeLessThan(gramFeatures);
    expect(Math.min(...features)).toBeGreaterThanOrEqual(0);
  });
});

describe('a weighed vector', () => {
  it('has the length one and ascending indices', () => {
    const { indices, values } = vectorOf('sortering af post');
    expect(Math.hypot(...values)).toBeCloseTo(1, 5);
    expect([...indices]).toEqual([...indices].sort((a, b) => a - b));
  });

  it('of a text without words is empty', () => {
    expect(vectorOf('').values).toHaveLength(0);
  });
});

describe('the cosine of two texts', () => {
  it('is one for the same words', () => {
    expect(likeness('post', 'post')).toBeCloseTo(1, 5);
  });

  it('sees through inflection, compounds and related languages', () => {
    expect(likeness('postsortering', 'sortering af post')).toBeGreaterThan(0.5);
    expect(likeness('anonymisering', 'anonimiseren')).toBeGreaterThan(
      likeness('anonymisering', 'affald') + 0.3,
    );
  });

  it('is about nothing for texts that share nothing', () => {
    expect(likeness('post', 'vandmiljø')).toBeLessThan(0.05);
  });
});

describe('rare features', () => {
  it('weigh more than common ones', () => {
    const weights = inverseDocumentFrequencies(['post vand', 'post', 'post'].map(countGrams));
    const weightsOf = (word: string) => [...countGrams(word).keys()].map((feature) => weights[feature]!);
    expect(Math.min(...weightsOf('vand'))).toBeGreaterThan(Math.max(...weightsOf('post')));
  });
});

describe('the n-grams that two titles share', () => {
  it('are all when the words are the same, whatever their order and signs', () => {
    expect(sharedGrams('Anonimiseren van documenten', 'documenten: anonimiseren')).toBe(1);
  });

  it('are more when they differ in inflection than when they differ in words', () => {
    const inflected = sharedGrams('Anonimiseringstool', 'Anonimiseren');
    expect(inflected).toBeGreaterThan(0.3);
    expect(sharedGrams('Anonimiseringstool', 'Parkeercontrole')).toBeLessThan(0.1);
  });

  it('are none when a title has no words', () => {
    expect(sharedGrams('', '')).toBe(0);
    expect(sharedGrams('!', 'Anonimiseren')).toBe(0);
  });
});
