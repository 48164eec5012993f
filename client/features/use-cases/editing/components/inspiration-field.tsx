import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { PickerField } from '../../../../components/ui/form/picker-field.tsx';
import { useUseCasesByWords } from '../../../../lib/use-cases-by-words.ts';
import { idOfField } from '../../../../lib/field-id.ts';
import { useUseCaseForm } from '../form-context.ts';

/** The use cases that it was inspired by, looked up by their words. */
export function InspirationField({ own }: { own: string | undefined }) {
  const t = useTranslations('writing');
  const { control } = useUseCaseForm();
  const { choices, ...found } = useUseCasesByWords();
  return (
    <Controller
      control={control}
      name="inspiredBy"
      render={({ field: { value, onChange }, fieldState: { error } }) => (
        <PickerField
          id={idOfField('inspiredBy')}
          label={t('field.inspiredBy')}
          help={t('help.inspiredBy')}
          error={error?.message}
          chosen={value}
          choices={choices.filter(({ id }) => id !== own)}
          onChange={onChange}
          {...found}
        />
      )}
    />
  );
}
