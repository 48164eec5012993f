import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportReport } from '../api/import-use-cases.ts';
import { isToBeWritten } from '../use-import.ts';
import { ImportCounts } from './import-counts.tsx';
import { ImportRows } from './import-rows.tsx';

interface ImportPreviewProps {
  readonly preview: ImportReport;
  readonly isAllOrNothing: boolean;
  /** How many rows are done, while they are written. */
  readonly done: number | undefined;
  readonly onImport: () => void;
}

/** What would happen to each row, before anything does. */
export function ImportPreview({ preview, isAllOrNothing, done, onImport }: ImportPreviewProps) {
  const t = useTranslations('importing');
  const [faultsOnly, setFaultsOnly] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { rows, ignoredColumns } = preview;
  const refused = rows.filter(({ outcome }) => outcome === 'REFUSED');
  const writable = rows.filter(isToBeWritten);
  const isStopped = isAllOrNothing && refused.length > 0;
  return (
    <section aria-labelledby="import-preview">
      <h2 id="import-preview" ref={heading} tabIndex={-1}>
        {t('previewTitle')}
      </h2>
      <ImportCounts rows={rows} isDone={false} />
      {ignoredColumns.length > 0 && <p>{t('ignored', { columns: ignoredColumns.join(', ') })}</p>}
      {refused.length > 0 && (
        <p>
          <button
            type="button"
            className="chip"
            aria-pressed={faultsOnly}
            onClick={() => setFaultsOnly(!faultsOnly)}
          >
            {t('faultsOnly')}
          </button>
        </p>
      )}
      <ImportRows key={String(faultsOnly)} rows={faultsOnly ? refused : rows} isDone={false} />
      {isStopped && <p className="import-stop">{t('stopped')}</p>}
      {!isStopped && writable.length === 0 && <p className="import-stop">{t('nothingToDo')}</p>}
      {!isStopped && writable.length > 0 && (
        <Write count={writable.length} total={rows.length} done={done} onImport={onImport} />
      )}
    </section>
  );
}

interface WriteProps {
  readonly count: number;
  readonly total: number;
  readonly done: number | undefined;
  readonly onImport: () => void;
}

function Write({ count, total, done, onImport }: WriteProps) {
  const t = useTranslations('importing');
  const isWriting = done !== undefined;
  return (
    <div className="import-write">
      <button
        type="button"
        className="button button-primary"
        aria-disabled={isWriting}
        onClick={() => !isWriting && onImport()}
      >
        {t('import', { count })}
      </button>
      <p role="status">{isWriting && t('writing', { done, total })}</p>
      {isWriting && <progress aria-label={t('progress')} max={total} value={done} />}
    </div>
  );
}
