import { ValidationFailed } from '../errors/domain-error.ts';
import { toPage, type PageArguments } from './page.ts';

function refusalOf(given: PageArguments): ValidationFailed {
  try {
    toPage(given);
  } catch (error) {
    if (error instanceof ValidationFailed) return error;
  }
  throw new Error('The page was not refused.');
}

describe('a page', () => {
  it('is the first 25 when nothing is asked for', () => {
    expect(toPage({})).toEqual({ size: 25, backwards: false, after: undefined, before: undefined });
  });

  it('is taken from the start with "first" and from the end with "last"', () => {
    expect(toPage({ first: 10, after: 'a' })).toEqual({
      size: 10,
      backwards: false,
      after: 'a',
      before: undefined,
    });
    expect(toPage({ last: 10, before: 'b' })).toEqual({
      size: 10,
      backwards: true,
      after: undefined,
      before: 'b',
    });
  });

  it('holds 1 to 100 entries', () => {
    expect(toPage({ first: 1 }).size).toBe(1);
    expect(toPage({ last: 100 }).size).toBe(100);
  });

  it('takes an argument that is null as left out', () => {
    expect(toPage({ first: null, after: null, last: null, before: null })).toEqual(toPage({}));
    expect(toPage({ first: null, last: 3 })).toEqual(toPage({ last: 3 }));
  });

  it.each([-1, 0, 101, 10_000])('of the size %d is refused by the argument’s name', (size) => {
    for (const field of ['first', 'last']) {
      const refusal = refusalOf({ [field]: size });
      expect(refusal.details).toEqual({ field });
      expect(refusal.message).toBe(`"${field}" is ${size}: give a number from 1 to 100.`);
    }
  });

  it('from both ends is refused', () => {
    expect(refusalOf({ first: 1, last: 1 }).sentence).toEqual({
      da: 'Angiv enten "first" eller "last", ikke begge.',
      en: 'Give either "first" or "last", not both.',
    });
  });
});
