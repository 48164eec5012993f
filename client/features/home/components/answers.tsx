import { useTranslations } from 'use-intl';
import { AskOthers } from '../../../components/ui/ask-others.tsx';
import type { FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { useAnswerTitle } from '../answer-title.ts';
import { SolverCard, type solverCardFragment } from './solver-card.tsx';

interface AnswersProps {
  readonly problem: string;
  readonly solvers: readonly (FragmentType<typeof solverCardFragment> & object)[];
  readonly onClear: () => void;
}

/** The organisations that solved something like it. */
export function Answers({ problem, solvers, onClear }: AnswersProps) {
  const t = useTranslations('home');
  const title = useAnswerTitle();
  return (
    <section aria-labelledby="answers-title">
      <div className="answers__head">
        <h2 id="answers-title">{title(solvers.length)}</h2>
        <button type="button" className="function-link" onClick={onClear}>
          {t('clear')}
        </button>
      </div>
      {solvers.length === 0 && <p>{t('noAnswers')}</p>}
      <ol className="answers__list no-max-width">
        {solvers.map((solver, i) => (
          <SolverCard key={i} solver={solver} />
        ))}
      </ol>
      <p>
        <AskOthers words={problem} before={solvers.length > 0 ? t('noneOfThese') : undefined} />
      </p>
      <p>
        {solvers.length === 0 ? (
          <LocalLink to="/anvendelser">{t('allUseCases')}</LocalLink>
        ) : (
          <LocalLink to={`/anvendelser?q=${encodeURIComponent(problem)}`}>{t('searchUseCases')}</LocalLink>
        )}
      </p>
    </section>
  );
}
