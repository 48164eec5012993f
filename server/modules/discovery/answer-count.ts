import { ValidationFailed } from '../../shared/errors/domain-error.ts';
import { outOfRange } from '../../shared/errors/sentences.ts';

const mostAnswers = 50;

/** Refuses to name none, or more than anybody reads. */
export function assertAnswerCount(first: number): void {
  if (first >= 1 && first <= mostAnswers) return;
  throw new ValidationFailed('first', outOfRange('first', first, mostAnswers));
}
