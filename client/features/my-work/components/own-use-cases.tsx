import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { WorkList, type WorkListUseCase } from './work-list.tsx';

const shownAtFirst = 5;

interface OwnUseCasesProps {
  readonly title: string;
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly WorkListUseCase[];
  };
}

/** Use cases of one's own organisations that are in one state, with when they were last changed. */
export function OwnUseCases({ title, list: { totalCount, nodes } }: OwnUseCasesProps) {
  const t = useTranslations('news');
  const [showsAll, setShowsAll] = useState(false);
  if (totalCount === 0) return null;
  const shown = showsAll ? nodes : nodes.slice(0, shownAtFirst);
  return (
    <>
      <h3>
        {title} ({totalCount})
      </h3>
      <WorkList useCases={shown} />
      {shown.length < nodes.length && (
        <button type="button" className="function-link" onClick={() => setShowsAll(true)}>
          {t('all', { count: nodes.length })}
        </button>
      )}
    </>
  );
}
