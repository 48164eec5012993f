import { useId, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { RadioField } from '../../../../components/ui/form/choice-fields.tsx';
import { ErrorSummary } from '../../../../components/ui/form/error-summary.tsx';
import { FormField } from '../../../../components/ui/form/form-field.tsx';
import { OrganisationField } from '../../../../components/ui/form/organisation-field.tsx';
import { SubmitTrouble } from '../../../../components/ui/form/submit-trouble.tsx';
import { TextArea } from '../../../../components/ui/form/text-field.tsx';
import { organisationsWith } from '../../../../lib/on-behalf.ts';
import type { Viewer } from '../../../../lib/viewer.tsx';
import { decodeFile } from '../read-file.ts';
import type { ImportState, ImportWish } from '../use-import.ts';

interface ImportFormProps {
  readonly viewer: Viewer;
  readonly state: ImportState;
  /** What was looked at is no longer what stands here. */
  readonly onChange: () => void;
  readonly onLook: (wish: ImportWish) => void;
}

/** Whose use cases they are, the file or its text, and what to do when not all is right. */
export function ImportForm({ viewer, state, onChange, onLook }: ImportFormProps) {
  const t = useTranslations('importing');
  const id = useId();
  const organisations = organisationsWith(viewer, 'USE_CASE_IMPORT');
  const [organisation, choose] = useState(organisations[0]!.id);
  const [csv, setCsv] = useState('');
  const [isWindows, setWindows] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [mode, setMode] = useState('good');
  const { errors, trouble, isLooking = false } = state;
  const fieldId = `${id}-csv`;
  const write = (text: string, isFromWindows = false) => {
    setCsv(text);
    setWindows(isFromWindows);
    setEmpty(false);
    onChange();
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    if (csv.trim() === '') return setEmpty(true);
    if (!isLooking) onLook({ organisation, csv, allOrNothing: mode === 'all' });
  };
  const told = isEmpty ? [t('nothingChosen')] : errors.map(({ message }) => message);
  return (
    <form noValidate onSubmit={look} className="import-form">
      <ErrorSummary errors={told.map((message) => ({ message, id: fieldId }))} />
      <SubmitTrouble trouble={trouble} />
      <OrganisationField
        label={t('organisation')}
        organisations={organisations}
        value={organisation}
        onChange={(next) => {
          choose(next);
          onChange();
        }}
      />
      <FilePicker onPick={write} />
      {isWindows && <p role="status">{t('isWindows')}</p>}
      <TextArea
        id={fieldId}
        label={t('text')}
        help={t('textHelp')}
        error={told[0]}
        rows={6}
        spellCheck={false}
        value={csv}
        onChange={(event) => write(event.target.value)}
      />
      <RadioField
        label={t('mode')}
        value={mode}
        onChange={(next) => {
          setMode(next);
          onChange();
        }}
        options={(['good', 'all'] as const).map((value) => ({ value, label: t(`mode_${value}`) }))}
      />
      <button type="submit" className="button button-primary" aria-disabled={isLooking}>
        {isLooking ? t('looking') : t('look')}
      </button>
    </form>
  );
}

function FilePicker({ onPick }: { onPick: (text: string, isWindows: boolean) => void }) {
  const t = useTranslations('importing');
  const read = async (file: File | undefined) => {
    if (!file) return;
    const { text, isWindows } = decodeFile(await file.arrayBuffer());
    onPick(text, isWindows);
  };
  return (
    <FormField label={t('file')} help={t('fileHelp')}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={(event) => void read(event.target.files?.[0])}
        />
      )}
    </FormField>
  );
}
