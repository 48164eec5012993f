import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { RadioField } from '../../../components/ui/form/choice-fields.tsx';
import { PickerField } from '../../../components/ui/form/picker-field.tsx';
import { TextArea, TextField } from '../../../components/ui/form/text-field.tsx';
import { idOfField } from '../../../lib/field-id.ts';
import { questionChoicesQuery } from '../api/question.ts';
import { taskChoice, type FieldName, type QuestionValues } from '../question-values.ts';

const languages = ['da', 'en'] as const;

interface QuestionFieldsProps {
  readonly values: QuestionValues;
  readonly errorAt: (name: FieldName) => string | undefined;
  readonly onChange: (values: QuestionValues) => void;
}

/** What a question says, and what it is about. */
export function QuestionFields({ values, errorAt, onChange }: QuestionFieldsProps) {
  const t = useTranslations('questions');
  const [{ data }] = useQuery({ query: questionChoicesQuery });
  const choices = { problems: data?.problems ?? [], tasks: (data?.tasks ?? []).map(taskChoice) };
  const field = (name: FieldName) => ({
    ...{ id: idOfField(name), label: t(`field.${name}`), error: errorAt(name) },
  });
  return (
    <>
      <TextField
        {...field('title')}
        help={t('help.title')}
        required
        value={values.title}
        onChange={({ target }) => onChange({ ...values, title: target.value })}
      />
      <TextArea
        {...field('text')}
        help={t('help.text')}
        rows={8}
        required
        value={values.text}
        onChange={({ target }) => onChange({ ...values, text: target.value })}
      />
      {(['problems', 'tasks'] as const).map((name) => (
        <PickerField
          key={name}
          {...field(name)}
          help={t(`help.${name}`)}
          chosen={values[name]}
          choices={choices[name]}
          onChange={(chosen) => onChange({ ...values, [name]: chosen })}
        />
      ))}
      <RadioField
        {...field('language')}
        options={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
        value={values.language}
        onChange={(language) => onChange({ ...values, language })}
      />
    </>
  );
}
