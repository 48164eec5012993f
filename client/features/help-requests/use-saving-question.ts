import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FormError } from '../../components/ui/form/error-summary.tsx';
import { readFragment } from '../../gql/index.ts';
import { useTheirs, type Subject } from '../../lib/editing.ts';
import { useSubmission } from '../../lib/submission.ts';
import { idOfField } from '../../lib/field-id.ts';
import { useFieldNaming } from '../../lib/field-naming.ts';
import { createQuestionMutation, updateQuestionMutation } from './api/question-changes.ts';
import { editedQuestionFragment } from './api/question.ts';
import {
  changedInput,
  fieldNames,
  inputOf,
  valuesOf,
  type FieldName,
  type QuestionValues,
} from './question-values.ts';

/** Sends the form. What is to be mended comes back at its fields; what a colleague made meanwhile, to choose from. */
export function useSavingQuestion() {
  const t = useTranslations('questions');
  const named = useFieldNaming();
  const creating = useSubmission(createQuestionMutation, (data) => data.createHelpRequest);
  const updating = useSubmission(updateQuestionMutation, (data) => data.updateHelpRequest);
  const current = readFragment(editedQuestionFragment, updating.rejected?.current);
  const [theirs, settle] = useTheirs(
    current ? { version: current.version, values: valuesOf(current) } : undefined,
  );
  const [leftovers, setLeftovers] = useState<readonly FormError[]>([]);
  const refused = current ? [] : [...creating.errors, ...updating.errors];
  const errors = refused.map(({ field, message }) => {
    const name = fieldNames.find((each) => field?.split('.')[0] === each);
    if (!name) return { message };
    return { name, id: idOfField(name), message: named(message, name, t(`field.${name}`)) };
  });
  return {
    ...{
      errors: current ? [] : [...errors, ...leftovers],
      theirs,
      settle,
      isSending: creating.isSending || updating.isSending,
    },
    trouble: creating.trouble ?? updating.trouble,
    errorAt: (field: FieldName) => errors.find(({ name }) => name === field)?.message,
    /** The id of what was saved; undefined when it was not, as when something is left. */
    save: async (
      { base, ...subject }: Subject & { base: QuestionValues },
      values: QuestionValues,
      left: readonly FormError[],
    ) => {
      setLeftovers(left);
      // What is left is told together with what the hub finds.
      const dryRun = left.length > 0;
      const payload =
        'organisation' in subject
          ? await creating.submit({ ...subject, ...inputOf(values), dryRun })
          : await updating.submit({ ...subject, ...changedInput(base, values), dryRun });
      return payload?.helpRequest?.id;
    },
  };
}
