import { useTranslations } from 'use-intl';
import type { AdoptUseCaseMutation } from '../../../gql/graphql.ts';

interface ConflictProps {
  /** What the server answered, after a conflict. */
  readonly outcome: AdoptUseCaseMutation['adoptUseCase'] | undefined;
  /** Overwrites what stands there now, which has this version. */
  readonly onKeepMine: (version: number) => void;
}

/** A colleague was first: what they said, and the choice. */
export function AdoptionConflict({ outcome, onKeepMine }: ConflictProps) {
  const t = useTranslations('collaboration');
  if (!outcome) return null;
  const { current } = outcome;
  return (
    <div className="alert alert-warning" role="alert">
      <div className="alert-body">
        <h3 className="alert-heading">{t('adoptionChanged')}</h3>
        <p className="alert-text">
          {current ? t('adoptionNow', { status: t(`status${current.status}`) }) : t('adoptionGone')}
        </p>
        {current?.note && <p className="alert-text plain-text">{current.note}</p>}
        <button
          type="button"
          className="button button-secondary"
          onClick={() => onKeepMine(current?.version ?? 0)}
        >
          {t('keepMine')}
        </button>
      </div>
    </div>
  );
}
