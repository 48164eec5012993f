import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorSummary } from '../../../../components/ui/form/error-summary.tsx';
import { SubmitTrouble } from '../../../../components/ui/form/submit-trouble.tsx';
import { Icon } from '../../../../components/ui/icon.tsx';
import { toCsv } from '../../../../lib/csv.ts';
import { saveFile } from '../../../../lib/save-file.ts';
import type { ImportReport } from '../api/import-use-cases.ts';
import type { ImportState } from '../use-import.ts';
import { ImportCounts } from './import-counts.tsx';
import { ImportRows } from './import-rows.tsx';

interface ImportResultProps {
  readonly result: ImportReport;
  readonly state: ImportState;
  readonly onAgain: () => void;
}

/** What was done, with links to the entries and what was refused to take along. */
export function ImportResult({ result: { rows, isWritten }, state, onAgain }: ImportResultProps) {
  const t = useTranslations('importing');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const refused = rows.filter(({ outcome }) => outcome === 'REFUSED');
  const isStoppedHalfway = state.trouble !== undefined || state.errors.length > 0;
  return (
    <section aria-labelledby="import-result">
      <h2 id="import-result" ref={heading} tabIndex={-1}>
        {t(isStoppedHalfway ? 'halfwayTitle' : isWritten ? 'resultTitle' : 'nothingWritten')}
      </h2>
      <ErrorSummary errors={state.errors.map(({ message }) => ({ message }))} />
      <SubmitTrouble trouble={state.trouble} />
      {isStoppedHalfway && <p>{t('halfway', { done: rows.length })}</p>}
      <ImportCounts rows={rows} isDone={isWritten} />
      {isWritten && <p>{t('draftsNow')}</p>}
      <p className="import-actions">
        {refused.length > 0 && (
          <button
            type="button"
            className="function-link"
            onClick={() => saveFile(t('refusedName'), 'text/csv', refusedAsCsv())}
          >
            <Icon name="download" />
            {t('refusedCsv')}
          </button>
        )}
        <button type="button" className="button button-secondary" onClick={onAgain}>
          {t('again')}
        </button>
      </p>
      <ImportRows rows={rows} isDone={isWritten} />
    </section>
  );

  function refusedAsCsv(): string {
    const headings = [t('row'), t('column.title'), t('columnName'), t('problem')];
    const lines = refused.flatMap(({ row, title, problems }) =>
      problems.map(({ column, message }) => [row, title, column ?? '', message]),
    );
    return toCsv([headings, ...lines]);
  }
}
