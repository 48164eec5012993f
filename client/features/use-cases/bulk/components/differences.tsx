import { useTranslations } from 'use-intl';
import type { Difference } from '../bulk-change.ts';

/** What becomes different of one use case. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const t = useTranslations('bulk');
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
