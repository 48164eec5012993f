import { useTranslations } from 'use-intl';
import type { Effect } from '../bulk-wish.ts';

/** What becomes different of one use case, or why nothing can. */
export function Differences({ effect: { differences, stop } }: { effect: Effect }) {
  const t = useTranslations('bulk');
  if (stop) return <p className="bulk-differences">{t(`cannot.${stop}`)}</p>;
  if (differences.length === 0) return <p className="bulk-differences">{t('noDifference')}</p>;
  return (
    <ul className="bulk-differences nobullet-list">
      {differences.map(({ field, before, after }) => (
        <li key={field}>
          {t('difference', {
            field: t(`name.${field}`),
            before: before === '' ? t('empty') : before,
            after: after === '' ? t('empty') : after,
          })}
        </li>
      ))}
    </ul>
  );
}
