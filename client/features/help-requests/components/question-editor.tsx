import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { EditorForm } from '../../../components/ui/form/editor-form.tsx';
import type { FormError } from '../../../components/ui/form/error-summary.tsx';
import { useEditing, type Subject } from '../../../lib/editing.ts';
import type { KeptForm } from '../../../lib/kept-form.ts';
import { useLocalPath } from '../../../lib/local-link.tsx';
import { changedFields, type FieldName, type QuestionValues } from '../question-values.ts';
import { useSavingQuestion } from '../use-saving-question.ts';
import { QuestionFields } from './question-fields.tsx';

interface QuestionEditorProps {
  readonly formKey: string;
  readonly subject: Subject;
  /** What the form begins with. */
  readonly base: QuestionValues;
  /** Finds what was kept of the form. */
  readonly find: () => KeptForm<QuestionValues> | undefined;
  /** Where the way leads that gives it up. */
  readonly back: string;
}

/** The form of a question: what is typed is kept as it is typed, and sent when its writer says so. */
export function QuestionEditor({ formKey, subject, base, find, back }: QuestionEditorProps) {
  const t = useTranslations();
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const editing = useEditing<QuestionValues, FieldName>({
    ...{ formKey, subject, read: base, find, titleOf, changedFields },
  });
  const [values, setValues] = useState(editing.initial);
  const saving = useSavingQuestion();
  const submit = async (leftovers: readonly FormError[]) => {
    const id = await saving.save({ ...subject, ...editing.begun }, values, leftovers);
    if (id === undefined) return;
    void editing.discard();
    void navigate(localPath(`/spoergsmaal/${id}`));
  };
  return (
    <EditorForm
      {...{ editing, saving, back }}
      form={{ getValues: () => values, reset: setValues }}
      labelOf={(field) => t(`questions.field.${field}`)}
      textOf={(value) => textOf(value) || t('app.unknown')}
      submit={t('organisation' in subject ? 'questions.askNow' : 'form.save')}
      onSubmit={(leftovers) => void submit(leftovers)}
    >
      <QuestionFields
        values={values}
        errorAt={saving.errorAt}
        onChange={(next) => {
          setValues(next);
          editing.keep(next);
        }}
      />
    </EditorForm>
  );
}

const titleOf = ({ title }: QuestionValues) => title;

function textOf(value: QuestionValues[FieldName]): string {
  return typeof value === 'string' ? value : value.map(({ title }) => title).join(', ');
}
