import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CardTable } from '../../../../components/ui/card-table.tsx';
import { LocalLink } from '../../../../lib/local-link.tsx';
import type { ImportedRow } from '../api/import-use-cases.ts';

const shownAtOnce = 100;

interface ImportRowsProps {
  readonly rows: readonly ImportedRow[];
  /** Whether it was done, or would be. */
  readonly isDone: boolean;
}

/** What came, or would come, of each row. */
export function ImportRows({ rows, isDone }: ImportRowsProps) {
  const t = useTranslations('importing');
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <>
      <CardTable headings={[t('row'), t('column.title'), t('outcome'), t('details')]}>
        {rows.slice(0, shown).map((row) => (
          <Row key={row.row} row={row} isDone={isDone} />
        ))}
      </CardTable>
      {shown < rows.length && (
        <button
          type="button"
          className="button button-secondary"
          onClick={() => setShown(shown + shownAtOnce)}
        >
          {t('more', { count: rows.length - shown })}
        </button>
      )}
    </>
  );
}

function Row({ row, isDone }: { row: ImportedRow; isDone: boolean }) {
  const t = useTranslations('importing');
  const { title, useCaseId, outcome, changes, problems } = row;
  const name = title === '' ? t('untitled') : title;
  return (
    <tr>
      <th scope="row">
        <span className="import-row" data-title={t('row')}>
          {row.row}
        </span>
      </th>
      <td data-title={t('column.title')}>
        {useCaseId === null || !isDone ? (
          name
        ) : (
          <LocalLink to={`/anvendelser/${encodeURIComponent(useCaseId)}`}>{name}</LocalLink>
        )}
      </td>
      <td data-title={t('outcome')}>
        <span className={`import-outcome import-outcome--${outcome.toLowerCase()}`}>
          {t(isDone ? `done.${outcome}` : `would.${outcome}`)}
        </span>
      </td>
      <td data-title={t('details')}>
        {problems.map(({ message }) => (
          <p key={message} className="import-problem">
            {message}
          </p>
        ))}
        {outcome === 'UPDATE' && changes.join(', ')}
      </td>
    </tr>
  );
}
