import { useTranslations } from 'use-intl';
import { Icon } from '../../../../components/ui/icon.tsx';
import { toCsv } from '../../../../lib/csv.ts';
import { saveFile } from '../../../../lib/save-file.ts';

/** The columns of an empty file, by the names that an import knows. */
export const templateColumns = [
  'id',
  'title',
  'summary',
  'problem',
  'solution',
  'effects',
  'lessons',
  'wouldDoDifferently',
  'status',
  'start',
  'end',
  'tasks',
  'problems',
  'techniques',
  'techniqueNote',
  'participants',
  'costs',
  'legalBasis',
  'impactAssessmentDone',
  'contactFunction',
  'sources',
  'inspiredBy',
  'language',
] as const;

/** How a file looks that can be imported, and an empty one to begin with. */
export function ImportHelp() {
  const t = useTranslations('importing');
  const save = () =>
    saveFile(t('templateName'), 'text/csv', toCsv([templateColumns.map((name) => t(`column.${name}`))]));
  return (
    <section aria-labelledby="import-help">
      <h2 id="import-help" className="sr-only">
        {t('helpTitle')}
      </h2>
      <ul>
        <li>{t('helpOwn')}</li>
        <li>{t('helpRoundTrip')}</li>
        <li>{t('helpDraft')}</li>
      </ul>
      <p>
        <button type="button" className="function-link" onClick={save}>
          <Icon name="download" />
          {t('template')}
        </button>
      </p>
      <details className="import-columns">
        <summary>{t('columns')}</summary>
        <dl>
          {templateColumns.map((name) => (
            <div key={name}>
              <dt>{t(`column.${name}`)}</dt>
              <dd>{t(`columnHelp.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
