import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { EditorForm } from '../../../../components/ui/form/editor-form.tsx';
import type { EditedProfileFragment } from '../../../../gql/graphql.ts';
import { useEditing } from '../../../../lib/editing.ts';
import type { KeptForm } from '../../../../lib/kept-form.ts';
import { useLocalPath } from '../../../../lib/local-link.tsx';
import { changedFields, valuesOf, type FieldName, type ProfileValues } from '../profile-values.ts';
import { useSavingProfile } from '../use-saving-profile.ts';
import { ProfileFields } from './profile-fields.tsx';

interface ProfileEditorProps {
  readonly formKey: string;
  /** What a person knows the unsent form by. */
  readonly title: string;
  readonly profile: EditedProfileFragment;
  /** Finds what was kept of the form. */
  readonly find: () => KeptForm<ProfileValues> | undefined;
  /** The page of the organisation. */
  readonly path: string;
}

/** The form of a profile: what is typed is kept as it is typed, and sent when its writer says so. */
export function ProfileEditor({ formKey, title, profile, find, path }: ProfileEditorProps) {
  const t = useTranslations();
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const subject = { id: profile.id, version: profile.version };
  const editing = useEditing<ProfileValues, FieldName>({
    ...{ formKey, subject, read: valuesOf(profile), find, changedFields },
    titleOf: () => title,
  });
  const { keep } = editing;
  const form = useForm<ProfileValues>({ defaultValues: editing.initial });
  const saving = useSavingProfile();
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }),
    [form, keep],
  );
  const submit = async () => {
    if (!(await saving.save({ ...subject, ...editing.begun }, form.getValues()))) return;
    void editing.discard();
    void navigate(localPath(path), { state: { saved: Date.now() } });
  };
  return (
    <EditorForm
      {...{ editing, form, saving }}
      labelOf={(field) => t(`profile.field.${field}`)}
      textOf={(value) => value.trim() || t('app.unknown')}
      submit={t('form.save')}
      back={path}
      onSubmit={() => void submit()}
    >
      <ProfileFields register={form.register} errorAt={saving.errorAt} />
    </EditorForm>
  );
}
