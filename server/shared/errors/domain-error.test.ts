import {
  Conflict,
  DeadlineExceeded,
  type DomainError,
  LimitExceeded,
  NotFound,
  Unavailable,
  ValidationFailed,
} from './domain-error.ts';
import { noSuch, outOfRange, tookTooLong, tooLong } from './sentences.ts';

const sentence = { da: 'På dansk.', en: 'In English.' };

describe('a domain error', () => {
  it.each([
    [new ValidationFailed('first', sentence), 'VALIDATION_FAILED'],
    [new NotFound(sentence), 'NOT_FOUND'],
    [new LimitExceeded('cost', 100, sentence), 'LIMIT_EXCEEDED'],
    [new DeadlineExceeded(sentence), 'DEADLINE_EXCEEDED'],
    [new Unavailable(sentence), 'UNAVAILABLE'],
    [new Conflict(sentence), 'CONFLICT'],
  ])('%s has a code that clients may rely on: %s', (error: DomainError, code) => {
    expect(error.code).toBe(code);
    expect(error.name).toBe(error.constructor.name);
    expect(error.message).toBe('In English.');
    expect(error.sentence).toBe(sentence);
  });

  it('names the field or the limit that it is about', () => {
    expect(new ValidationFailed('where.0.title', sentence).details).toEqual({ field: 'where.0.title' });
    expect(new LimitExceeded('cost', 100, sentence).details).toEqual({ limit: 'cost', maximum: 100 });
  });

  it('keeps what caused it', () => {
    const cause = new Error('socket closed');
    expect(new Unavailable(sentence, {}, { cause }).cause).toBe(cause);
  });
});

describe('a sentence says what is wrong and what to do', () => {
  it.each([
    [tookTooLong, 'Spørg om mindre', 'Ask for less'],
    [
      tooLong('query', 500),
      '"query" er længere end 500 tegn: gør det kortere.',
      'longer than 500 characters',
    ],
    [outOfRange('first', 0, 100), 'angiv et tal fra 1 til 100.', 'give a number from 1 to 100.'],
    [noSuch({ da: 'en opgave', en: 'task' }, 'x'), "ikke en opgave med id'et x.", 'no task with the id x.'],
  ])('in both languages: %j', (said, danish, english) => {
    expect(said.da).toContain(danish);
    expect(said.en).toContain(english);
  });
});
