import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readFragment } from '../../../gql/index.ts';
import type { UpdateOrganisationInput } from '../../../gql/graphql.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { editedProfileFragment } from './api/profile.ts';
import { updateOrganisationMutation } from './api/update-organisation.ts';
import { isFieldName, valuesOf, type FieldName, type ProfileValues } from './profile-values.ts';

/** The profile as somebody else has made it meanwhile. */
export interface Theirs {
  readonly version: number;
  readonly values: ProfileValues;
}

/** Sends the form. What is to be mended comes back at its fields; what others made meanwhile, to choose from. */
export function useSavingProfile() {
  const t = useTranslations('profile');
  const submission = useSubmission(
    updateOrganisationMutation,
    ({ updateOrganisation }) => updateOrganisation,
  );
  const { submit, isSending, rejected, trouble } = submission;
  const [settledVersion, setSettledVersion] = useState(0);
  const current = readFragment(editedProfileFragment, rejected?.current);
  const isOpen = current && current.version !== settledVersion;
  const theirs: Theirs | undefined = isOpen
    ? { version: current.version, values: valuesOf(current) }
    : undefined;
  const errors = (current ? [] : submission.errors).map(({ field, message }) =>
    isFieldName(field)
      ? { field, message: message.replace(`"${field}"`, `»${t(`field.${field}`)}«`) }
      : { field: undefined, message },
  );
  return {
    ...{ isSending, trouble, errors, theirs },
    /** Whether it was saved. */
    save: async (input: UpdateOrganisationInput) => (await submit(input)) !== undefined,
    errorAt: (name: FieldName) => errors.find(({ field }) => field === name)?.message,
    /** Their version was looked at, and a choice made. */
    settle: () => current && setSettledVersion(current.version),
  };
}
