import { TermMatcher } from '../../shared/text/term-matcher.ts';
import { ProblemGuesser } from './problem-guesser.ts';

const problems = [
  { id: 'mail', terms: ['post', 'postsortering', 'brev*', 'sagsfordeling'] },
  { id: 'roads', terms: ['vejskade*', 'asfalt', 'huller vejen'] },
  { id: 'water', terms: ['vandforbrug', 'læk*', 'spildevand'] },
  { id: 'privacy', terms: ['anonymisering', 'persondata'] },
];
const texts = problems.map(({ id, terms }) => ({ id, text: terms.join(' ').replaceAll('*', '') }));
const guesser = new ProblemGuesser(texts, new TermMatcher(problems));

describe('which problem a question is about', () => {
  it.each([
    ['mail', 'Vi drukner i breve og post fra borgerne'],
    ['roads', 'Der er huller i vejen ved skolen'],
    ['privacy', 'anonimiseren van documenten'],
  ])('is guessed as %s: %s', (problem, question) => {
    expect(guesser.guess(question)[0]).toMatchObject({ id: problem, isCertain: true });
  });

  it('is guessed from parts of words that no term names', () => {
    expect(guesser.guess('sortere indkommende poster')[0]!.id).toBe('mail');
  });

  it('is weighed among at most three guesses, most likely first', () => {
    const guesses = guesser.guess('post, asfalt, spildevand og persondata');
    const weights = guesses.map(({ weight }) => weight);
    expect(guesses).toHaveLength(3);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('is not guessed when the question is like none', () => {
    expect(guesser.guess('')).toEqual([]);
    expect(guesser.guess('xyz')).toEqual([]);
  });
});
