import { useTranslations } from 'use-intl';
import { mostSolvers } from './api/solvers.ts';

/** What an answer says of its length: how many there are or, where there may be more, that these come first. */
export function useAnswerTitle(): (count: number) => string {
  const t = useTranslations('home');
  return (count) => t(count < mostSolvers ? 'answerCount' : 'answerFirst', { count });
}
