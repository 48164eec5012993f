import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { PickerField } from '../../../../components/ui/form/picker-field.tsx';
import { idOfField } from '../../../../lib/field-id.ts';
import { editingChoicesQuery } from '../api/edited-use-case.ts';
import { useUseCaseForm } from '../form-context.ts';

const names = ['problems', 'tasks', 'techniques'] as const;

/** What it is about. Left empty, the hub infers it from the texts, and says what it inferred. */
export function ConceptFields({ inferred }: { inferred: Readonly<Record<string, string>> }) {
  const t = useTranslations('writing');
  const { control } = useUseCaseForm();
  const [{ data }] = useQuery({ query: editingChoicesQuery });
  const choices = {
    problems: data?.problems ?? [],
    techniques: data?.techniques ?? [],
    tasks: (data?.tasks ?? []).map(({ id, scheme, code, title }) => ({
      id,
      title: `${scheme} ${code} ${title}`,
    })),
  };
  return names.map((name) => (
    <Controller
      key={name}
      control={control}
      name={name}
      render={({ field: { value, onChange }, fieldState: { error } }) => (
        <PickerField
          id={idOfField(name)}
          label={t(`field.${name}`)}
          help={inferred[name] ? t('inferredNow', { titles: inferred[name] }) : t('help.concepts')}
          error={error?.message}
          chosen={value}
          choices={choices[name]}
          onChange={onChange}
        />
      )}
    />
  ));
}
