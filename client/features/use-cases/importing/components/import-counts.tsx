import { useTranslations } from 'use-intl';
import type { ImportedRow } from '../api/import-use-cases.ts';

const outcomes = ['CREATE', 'UPDATE', 'UNCHANGED', 'REFUSED'] as const;

/** How many rows there are of each outcome. */
export function ImportCounts({ rows, isDone }: { rows: readonly ImportedRow[]; isDone: boolean }) {
  const t = useTranslations('importing');
  return (
    <ul className="nobullet-list import-counts no-max-width" aria-label={t('counts')}>
      {outcomes.map((outcome) => (
        <li key={outcome}>
          {t(isDone ? `countDone.${outcome}` : `countWould.${outcome}`, {
            count: rows.filter((row) => row.outcome === outcome).length,
          })}
        </li>
      ))}
    </ul>
  );
}
