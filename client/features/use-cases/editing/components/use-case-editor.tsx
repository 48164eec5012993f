import { useEffect, useState, type FormEvent } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { Buttons } from '../../../../components/ui/dialog.tsx';
import { ConflictChoice } from '../../../../components/ui/form/conflict-choice.tsx';
import { ErrorSummary } from '../../../../components/ui/form/error-summary.tsx';
import { KeptNotice, KeptStatus } from '../../../../components/ui/form/kept-status.tsx';
import { SubmitTrouble } from '../../../../components/ui/form/submit-trouble.tsx';
import { conflictBetween, settled } from '../../../../lib/conflict.ts';
import { begunFrom, useKeeping, type KeptForm } from '../../../../lib/kept-form.ts';
import { LocalLink, useLocalPath } from '../../../../lib/local-link.tsx';
import { useSaving, type Subject, type Theirs } from '../use-saving.ts';
import { changedFields, noValues, type FieldName, type UseCaseValues } from '../use-case-values.ts';
import { useValueText } from '../value-text.ts';
import { FactFields } from './fact-fields.tsx';
import { StoryFields } from './story-fields.tsx';

interface UseCaseEditorProps {
  readonly formKey: string;
  readonly subject: Subject;
  readonly found: KeptForm<UseCaseValues> | undefined;
  /** The titles of what is inferred now, by field. */
  readonly inferred?: Readonly<Record<string, string>>;
}

/** The form of a use case: what is typed is kept as it is typed, and sent when its writer says so. */
export function UseCaseEditor({ formKey, subject: read, found, inferred = {} }: UseCaseEditorProps) {
  const t = useTranslations();
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const [subject, setSubject] = useState(() => subjectFrom(read, found));
  const base = baseOf(subject);
  const form = useForm<UseCaseValues>({ defaultValues: { ...base, ...found?.values } });
  const { kept, keepForm, discard } = useKeeping<UseCaseValues>(formKey);
  const [hasFound, setHasFound] = useState(found !== undefined);
  const place = 'id' in read ? `/anvendelser/${encodeURIComponent(read.id)}` : '/anvendelser';
  const saving = useSaving(form, (id) => {
    void discard();
    void navigate(localPath(`/anvendelser/${encodeURIComponent(id)}`), { state: { saved: Date.now() } });
  });
  useEffect(() => {
    const begun =
      'version' in subject ? { version: subject.version } : { organisation: subject.organisation };
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => keepForm({ base, values, title: values.title, ...begun }),
    });
  }, [form, keepForm, base, subject]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void saving.save(subject);
  };
  const startOver = () => {
    void discard();
    setSubject(read);
    form.reset(baseOf(read));
    setHasFound(false);
  };
  const settle = (theirs: Theirs, fields: readonly FieldName[]) => {
    form.reset(settled(form.getValues(), theirs.values, fields));
    if ('id' in subject) setSubject({ id: subject.id, version: theirs.version, base: theirs.values });
    saving.settle();
  };
  return (
    <FormProvider {...form}>
      <form onSubmit={submit} noValidate className="editor">
        {hasFound && <KeptNotice at={found!.savedAt} onDiscard={startOver} />}
        <ErrorSummary errors={saving.summary} />
        {saving.theirs && (
          <Choice
            base={base}
            mine={form.getValues()}
            theirs={saving.theirs.values}
            onSettle={(fields) => settle(saving.theirs!, fields)}
          />
        )}
        <StoryFields />
        <FactFields inferred={inferred} own={'id' in subject ? subject.id : undefined} />
        <SubmitTrouble trouble={saving.trouble} />
        <Buttons>
          <button type="submit" className="button button-primary" disabled={saving.isSaving}>
            {saving.isSaving ? t('form.saving') : t('writing.save')}
          </button>
          <LocalLink to={place} className="button button-secondary">
            {t('form.cancel')}
          </LocalLink>
          <KeptStatus kept={kept} />
        </Buttons>
      </form>
    </FormProvider>
  );
}

interface ChoiceProps {
  readonly base: UseCaseValues;
  readonly mine: UseCaseValues;
  readonly theirs: UseCaseValues;
  readonly onSettle: (fields: FieldName[]) => void;
}

function Choice({ onSettle, ...versions }: ChoiceProps) {
  const t = useTranslations('writing');
  const textOf = useValueText();
  const { mine, theirs } = versions;
  return (
    <ConflictChoice
      conflict={conflictBetween(versions, changedFields)}
      labelOf={(field) => t(`field.${field}`)}
      textsOf={(field) => ({ mine: textOf(mine[field]), theirs: textOf(theirs[field]) })}
      onSettle={onSettle}
    />
  );
}

function baseOf(subject: Subject): UseCaseValues {
  return subject.base ?? noValues;
}

function subjectFrom(read: Subject, found: KeptForm<UseCaseValues> | undefined): Subject {
  return 'id' in read ? { id: read.id, ...begunFrom(read, found, changedFields) } : read;
}
