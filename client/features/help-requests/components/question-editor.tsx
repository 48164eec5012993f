import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { Buttons } from '../../../components/ui/dialog.tsx';
import { ConflictChoice } from '../../../components/ui/form/conflict-choice.tsx';
import { ErrorSummary } from '../../../components/ui/form/error-summary.tsx';
import { KeptNotice, KeptStatus } from '../../../components/ui/form/kept-status.tsx';
import { SubmitTrouble } from '../../../components/ui/form/submit-trouble.tsx';
import { conflictBetween, settled } from '../../../lib/conflict.ts';
import { begunFrom, useKeeping, type Begun, type KeptForm } from '../../../lib/kept-form.ts';
import { LocalLink, useLocalPath } from '../../../lib/local-link.tsx';
import { changedFields, type FieldName, type QuestionValues } from '../question-values.ts';
import { useSavingQuestion, type Subject, type Theirs } from '../use-saving-question.ts';
import { idOfField, QuestionFields } from './question-fields.tsx';

interface QuestionEditorProps {
  readonly formKey: string;
  readonly subject: Subject;
  /** What the form begins with. */
  readonly base: QuestionValues;
  readonly found: KeptForm<QuestionValues> | undefined;
  /** Where the way leads that gives it up. */
  readonly back: string;
}

/** The form of a question: what is typed is kept as it is typed, and sent when its writer says so. */
export function QuestionEditor({ formKey, subject, base: read, found, back }: QuestionEditorProps) {
  const t = useTranslations();
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const [begun, setBegun] = useState(() => beginning(subject, read, found));
  const [values, setValues] = useState(found?.values ?? read);
  const [hasFound, setHasFound] = useState(found !== undefined);
  const { kept, keepForm, discard } = useKeeping<QuestionValues>(formKey);
  const saving = useSavingQuestion();
  const { theirs, errors } = saving;
  const isNew = 'organisation' in subject;
  const change = (next: QuestionValues) => {
    setValues(next);
    keepForm({ ...begun, values: next, title: next.title });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const now = isNew ? subject : { ...subject, version: begun.version! };
    const id = saving.isSending ? undefined : await saving.save(now, begun.base, values);
    if (id === undefined) return;
    void discard();
    void navigate(localPath(`/spoergsmaal/${id}`));
  };
  const startOver = () => {
    void discard();
    setBegun(beginning(subject, read, undefined));
    setValues(read);
    setHasFound(false);
  };
  const settle = (other: Theirs, fields: FieldName[]) => {
    setValues(settled(values, other.values, fields));
    setBegun({ version: other.version, base: other.values });
    saving.settle();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="editor">
      {hasFound && <KeptNotice at={found!.savedAt} onDiscard={startOver} />}
      <ErrorSummary errors={errors.map(({ name, message }) => ({ id: name && idOfField(name), message }))} />
      {theirs && (
        <Choice
          versions={{ base: begun.base, mine: values, theirs: theirs.values }}
          onSettle={(fields) => settle(theirs, fields)}
        />
      )}
      <QuestionFields
        values={values}
        errorAt={(field) => errors.find(({ name }) => name === field)?.message}
        onChange={change}
      />
      <SubmitTrouble trouble={saving.trouble} />
      <Buttons>
        <button type="submit" className="button button-primary" aria-disabled={saving.isSending}>
          {saving.isSending ? t('form.saving') : t(isNew ? 'questions.askNow' : 'form.save')}
        </button>
        <LocalLink to={back} className="button button-secondary">
          {t('form.cancel')}
        </LocalLink>
        <KeptStatus kept={kept} />
      </Buttons>
    </form>
  );
}

interface ChoiceProps {
  readonly versions: Record<'base' | 'mine' | 'theirs', QuestionValues>;
  readonly onSettle: (fields: FieldName[]) => void;
}

function Choice({ versions, onSettle }: ChoiceProps) {
  const t = useTranslations();
  const textOf = (value: QuestionValues[FieldName]) =>
    (typeof value === 'string' ? value : value.map(({ title }) => title).join(', ')) || t('app.unknown');
  const { mine, theirs } = versions;
  return (
    <ConflictChoice
      conflict={conflictBetween(versions, changedFields)}
      labelOf={(field) => t(`questions.field.${field}`)}
      textsOf={(field) => ({ mine: textOf(mine[field]), theirs: textOf(theirs[field]) })}
      onSettle={onSettle}
    />
  );
}

/** A new question has no version yet. */
function beginning(
  subject: Subject,
  base: QuestionValues,
  found: KeptForm<QuestionValues> | undefined,
): Partial<Begun<QuestionValues>> & Pick<Begun<QuestionValues>, 'base'> {
  return 'version' in subject
    ? begunFrom({ version: subject.version, base }, found, changedFields)
    : { base };
}
