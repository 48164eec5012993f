import { useTranslations } from 'use-intl';
import { readFragment } from '../../../gql/index.ts';
import { useTheirs, type Changed } from '../../../lib/editing.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { idOfField } from '../../../lib/field-id.ts';
import { useFieldNaming } from '../../../lib/field-naming.ts';
import { editedProfileFragment } from './api/profile.ts';
import { updateOrganisationMutation } from './api/update-organisation.ts';
import { changedInput, isFieldName, valuesOf, type FieldName, type ProfileValues } from './profile-values.ts';

/** Sends the form. What is to be mended comes back at its fields; what others made meanwhile, to choose from. */
export function useSavingProfile() {
  const t = useTranslations('profile');
  const named = useFieldNaming();
  const submission = useSubmission(
    updateOrganisationMutation,
    ({ updateOrganisation }) => updateOrganisation,
  );
  const { submit, isSending, rejected, trouble } = submission;
  const current = readFragment(editedProfileFragment, rejected?.current);
  const [theirs, settle] = useTheirs(
    current ? { version: current.version, values: valuesOf(current) } : undefined,
  );
  const errors = (current ? [] : submission.errors).map(({ field, message }) =>
    isFieldName(field)
      ? { field, id: idOfField(field), message: named(message, field, t(`field.${field}`)) }
      : { message },
  );
  return {
    ...{ isSending, trouble, errors, theirs, settle },
    /** Whether it was saved. */
    save: async ({ base, ...subject }: Changed & { base: ProfileValues }, mine: ProfileValues) =>
      (await submit({ ...subject, ...changedInput(base, mine) })) !== undefined,
    errorAt: (name: FieldName) => errors.find(({ field }) => field === name)?.message,
  };
}
