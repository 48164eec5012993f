import { useFormatter, useTranslations } from 'use-intl';
import type { SearchKind, SearchQuery } from '../../../gql/graphql.ts';

interface KindChoiceProps {
  readonly kinds: SearchQuery['search']['kinds'];
  readonly chosen: SearchKind | null;
  readonly onChoose: (kind: SearchKind | undefined) => void;
}

/** Everything that was found, or one kind of it. */
export function KindChoice({ kinds, chosen, onChoose }: KindChoiceProps) {
  const t = useTranslations('search');
  const format = useFormatter();
  if (kinds.length < 2 && chosen === null) return null;
  return (
    <div className="chosen" role="group" aria-label={t('kinds')}>
      <button
        type="button"
        className="chip"
        aria-pressed={chosen === null}
        onClick={() => onChoose(undefined)}
      >
        {t('everything')}
      </button>
      {kinds.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          className="chip"
          aria-pressed={chosen === kind}
          onClick={() => onChoose(kind)}
        >
          {t(`kind${kind}`)} ({format.number(count)})
        </button>
      ))}
    </div>
  );
}
