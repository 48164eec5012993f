import type { UseFormRegister } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { TextArea, TextField } from '../../../../components/ui/form/text-field.tsx';
import { idOfField } from '../../../../lib/field-id.ts';
import type { FieldName, ProfileValues } from '../profile-values.ts';

interface ProfileFieldsProps {
  readonly register: UseFormRegister<ProfileValues>;
  readonly errorAt: (name: FieldName) => string | undefined;
}

/** What an organisation can say of itself. */
export function ProfileFields({ register, errorAt }: ProfileFieldsProps) {
  const t = useTranslations('profile');
  const field = (name: FieldName) => ({
    ...register(name),
    label: t(`field.${name}`),
    id: idOfField(name),
    error: errorAt(name),
  });
  return (
    <>
      <section>
        <h2>{t('about')}</h2>
        <TextArea help={t('help.descriptionDa')} {...field('descriptionDa')} />
        <TextArea help={t('help.descriptionEn')} {...field('descriptionEn')} />
        <TextArea help={t('help.aiWorkDa')} {...field('aiWorkDa')} />
        <TextArea {...field('aiWorkEn')} />
        <TextField help={t('help.website')} inputMode="url" {...field('website')} />
      </section>
      <section>
        <h2>{t('contact')}</h2>
        <TextField help={t('help.contactFunction')} {...field('contactFunction')} />
        <TextField help={t('help.contactEmail')} inputMode="email" {...field('contactEmail')} />
        <TextField help={t('help.contactPhone')} inputMode="tel" {...field('contactPhone')} />
      </section>
    </>
  );
}
