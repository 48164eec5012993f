import { useTranslations } from 'use-intl';
import type { FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { SolverCard, type solverCardFragment } from './solver-card.tsx';

interface AnswersProps {
  readonly problem: string;
  readonly solvers: readonly (FragmentType<typeof solverCardFragment> & object)[];
  readonly onClear: () => void;
}

/** The organisations that solved something like it. */
export function Answers({ problem, solvers, onClear }: AnswersProps) {
  const t = useTranslations('home');
  return (
    <section aria-labelledby="answers-title" aria-live="polite">
      <div className="answers__head">
        <h2 id="answers-title">{t('answers', { problem })}</h2>
        <button type="button" className="function-link" onClick={onClear}>
          {t('clear')}
        </button>
      </div>
      <p>{t('answerCount', { count: solvers.length })}</p>
      {solvers.length === 0 && (
        <p>
          {t('noAnswers')} <LocalLink to="/anvendelser">{t('allUseCases')}</LocalLink>
        </p>
      )}
      <ol className="answers__list">
        {solvers.map((solver, i) => (
          <SolverCard key={i} solver={solver} />
        ))}
      </ol>
    </section>
  );
}
