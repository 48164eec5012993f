import { useFieldArray } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { SelectField } from '../../../../components/ui/form/choice-fields.tsx';
import { TextArea, TextField } from '../../../../components/ui/form/text-field.tsx';
import { useField, useUseCaseForm } from '../form-context.ts';
import { FormRows } from './form-rows.tsx';

/** The story, in the order in which a colleague would tell it. */
export function StoryFields() {
  const t = useTranslations('writing');
  const field = useField();
  return (
    <section>
      <h2>{t('story')}</h2>
      <TextField label={t('field.title')} help={t('help.title')} required {...field('title')} />
      <TextArea label={t('field.summary')} help={t('help.summary')} rows={3} {...field('summary')} />
      <TextArea label={t('field.problem')} help={t('help.problem')} {...field('problem')} />
      <TextArea label={t('field.solution')} help={t('help.solution')} {...field('solution')} />
      <EffectRows />
      <LessonRows />
      <TextArea label={t('field.wouldDoDifferently')} {...field('wouldDoDifferently')} />
    </section>
  );
}

function EffectRows() {
  const t = useTranslations('writing');
  const field = useField();
  const { control } = useUseCaseForm();
  const { fields, append, remove } = useFieldArray({ control, name: 'effects' });
  return (
    <FormRows
      legend={t('field.effects')}
      help={t('help.effects')}
      add={t('addEffect')}
      rows={fields}
      keyOf={({ id }) => id}
      onAdd={() => append({ kind: 'EXPECTED', text: '' })}
      onRemove={remove}
    >
      {(_, i) => (
        <>
          <SelectField label={t('effectKind')} {...field(`effects.${i}.kind`)}>
            <option value="EXPECTED">{t('effectEXPECTED')}</option>
            <option value="MEASURED">{t('effectMEASURED')}</option>
          </SelectField>
          <TextField label={t('effectText')} {...field(`effects.${i}.text`)} />
        </>
      )}
    </FormRows>
  );
}

function LessonRows() {
  const t = useTranslations('writing');
  const field = useField();
  const { control } = useUseCaseForm();
  const { fields, append, remove } = useFieldArray({ control, name: 'lessons' });
  return (
    <FormRows
      legend={t('field.lessons')}
      help={t('help.lessons')}
      add={t('addLesson')}
      rows={fields}
      keyOf={({ id }) => id}
      onAdd={() => append({ text: '' })}
      onRemove={remove}
    >
      {(_, i) => <TextField label={t('lesson', { number: i + 1 })} {...field(`lessons.${i}.text`)} />}
    </FormRows>
  );
}
