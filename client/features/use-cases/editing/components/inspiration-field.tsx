import { useDeferredValue, useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { PickerField } from '../../../../components/ui/form/picker-field.tsx';
import { useCasesByWordsQuery } from '../api/edited-use-case.ts';
import { idOfField, useUseCaseForm } from '../form-context.ts';

const fewestLetters = 2;

/** The use cases that it was inspired by, looked up by their words. */
export function InspirationField({ own }: { own: string | undefined }) {
  const t = useTranslations('writing');
  const { control } = useUseCaseForm();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const [{ data }] = useQuery({
    query: useCasesByWordsQuery,
    variables: { text: wanted },
    pause: wanted.length < fewestLetters,
  });
  const choices = (data?.useCases.nodes ?? [])
    .filter(({ id }) => id !== own)
    .map(({ id, title, owner: { name } }) => ({ id, title: `${title} (${name})` }));
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
          choices={choices}
          onChange={onChange}
          onType={setText}
        />
      )}
    />
  );
}
