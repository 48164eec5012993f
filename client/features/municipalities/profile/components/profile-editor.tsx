import { useEffect, useState, type FormEvent } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { Buttons } from '../../../../components/ui/dialog.tsx';
import { ConflictChoice } from '../../../../components/ui/form/conflict-choice.tsx';
import { ErrorSummary } from '../../../../components/ui/form/error-summary.tsx';
import { KeptNotice, KeptStatus } from '../../../../components/ui/form/kept-status.tsx';
import { SubmitTrouble } from '../../../../components/ui/form/submit-trouble.tsx';
import type { EditedProfileFragment } from '../../../../gql/graphql.ts';
import { conflictBetween, settled } from '../../../../lib/conflict.ts';
import { begunFrom, useKeeping, type Begun, type KeptForm } from '../../../../lib/kept-form.ts';
import { LocalLink, useLocalPath } from '../../../../lib/local-link.tsx';
import {
  changedFields,
  changedInput,
  valuesOf,
  type FieldName,
  type ProfileValues,
} from '../profile-values.ts';
import { useSavingProfile, type Theirs } from '../use-saving-profile.ts';
import { idOfField, ProfileFields } from './profile-fields.tsx';

interface ProfileEditorProps {
  readonly formKey: string;
  /** What a person knows the unsent form by. */
  readonly title: string;
  readonly profile: EditedProfileFragment;
  readonly found: KeptForm<ProfileValues> | undefined;
  /** The page of the organisation. */
  readonly path: string;
}

/** The form of a profile: what is typed is kept as it is typed, and sent when its writer says so. */
export function ProfileEditor({ formKey, title, profile, found, path }: ProfileEditorProps) {
  const t = useTranslations();
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const [begun, setBegun] = useState(() => begunFrom(asRead(profile), found, changedFields));
  const { version, base } = begun;
  const { register, reset, getValues, subscribe } = useForm<ProfileValues>({
    defaultValues: found?.values ?? base,
  });
  const { kept, keepForm, discard } = useKeeping<ProfileValues>(formKey);
  const [hasFound, setHasFound] = useState(found !== undefined);
  const saving = useSavingProfile();
  const { theirs } = saving;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => keepForm({ version, base, values, title }),
      }),
    [subscribe, keepForm, version, base, title],
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isSaved = await saving.save({ id: profile.id, version, ...changedInput(base, getValues()) });
    if (!isSaved) return;
    void discard();
    void navigate(localPath(path), { state: { saved: Date.now() } });
  };
  const startOver = () => {
    void discard();
    setBegun(asRead(profile));
    reset(valuesOf(profile));
    setHasFound(false);
  };
  const settle = (other: Theirs, fields: FieldName[]) => {
    reset(settled(getValues(), other.values, fields));
    setBegun({ version: other.version, base: other.values });
    saving.settle();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="editor">
      {hasFound && <KeptNotice at={found!.savedAt} onDiscard={startOver} />}
      <ErrorSummary
        errors={saving.errors.map(({ field, message }) => ({ id: field && idOfField(field), message }))}
      />
      {theirs && (
        <Choice
          versions={{ base, mine: getValues(), theirs: theirs.values }}
          onSettle={(fields) => settle(theirs, fields)}
        />
      )}
      <ProfileFields register={register} errorAt={saving.errorAt} />
      <SubmitTrouble trouble={saving.trouble} />
      <Buttons>
        <button type="submit" className="button button-primary" disabled={saving.isSending}>
          {t(saving.isSending ? 'form.saving' : 'form.save')}
        </button>
        <LocalLink to={path} className="button button-secondary">
          {t('form.cancel')}
        </LocalLink>
        <KeptStatus kept={kept} />
      </Buttons>
    </form>
  );
}

interface ChoiceProps {
  readonly versions: Record<'base' | 'mine' | 'theirs', ProfileValues>;
  readonly onSettle: (fields: FieldName[]) => void;
}

function Choice({ versions, onSettle }: ChoiceProps) {
  const t = useTranslations();
  const textOf = (value: string) => value.trim() || t('app.unknown');
  const { mine, theirs } = versions;
  return (
    <ConflictChoice
      conflict={conflictBetween(versions, changedFields)}
      labelOf={(field) => t(`profile.field.${field}`)}
      textsOf={(field) => ({ mine: textOf(mine[field]), theirs: textOf(theirs[field]) })}
      onSettle={onSettle}
    />
  );
}

function asRead(profile: EditedProfileFragment): Begun<ProfileValues> {
  return { version: profile.version, base: valuesOf(profile) };
}
