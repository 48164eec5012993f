import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readFragment } from '../../gql/index.ts';
import { useSubmission } from '../../lib/submission.ts';
import { createQuestionMutation, updateQuestionMutation } from './api/question-changes.ts';
import { editedQuestionFragment } from './api/question.ts';
import { changedInput, fieldNames, inputOf, valuesOf, type QuestionValues } from './question-values.ts';

/** What is saved: a new question of an organisation, or a change of one that is there. */
export type Subject = { readonly organisation: string } | { readonly id: string; readonly version: number };

/** The question as a colleague has made it meanwhile. */
export interface Theirs {
  readonly version: number;
  readonly values: QuestionValues;
}

/** Sends the form. What is to be mended comes back at its fields; what a colleague made meanwhile, to choose from. */
export function useSavingQuestion() {
  const t = useTranslations('questions');
  const creating = useSubmission(createQuestionMutation, (data) => data.createHelpRequest);
  const updating = useSubmission(updateQuestionMutation, (data) => data.updateHelpRequest);
  const [settledVersion, setSettledVersion] = useState(0);
  const current = readFragment(editedQuestionFragment, updating.rejected?.current);
  const isTheirs = current && current.version !== settledVersion;
  const theirs: Theirs | undefined = isTheirs
    ? { version: current.version, values: valuesOf(current) }
    : undefined;
  const errors = (current ? [] : [...creating.errors, ...updating.errors]).map(({ field, message }) => {
    const name = fieldNames.find((each) => field?.split('.')[0] === each);
    return { name, message: name ? message.replace(`"${name}"`, `»${t(`field.${name}`)}«`) : message };
  });
  return {
    ...{ errors, theirs, isSending: creating.isSending || updating.isSending },
    trouble: creating.trouble ?? updating.trouble,
    /** The id of what was saved; undefined when it was not. */
    save: async (subject: Subject, base: QuestionValues, mine: QuestionValues) => {
      const payload =
        'organisation' in subject
          ? await creating.submit({ ...subject, ...inputOf(mine) })
          : await updating.submit({ ...subject, ...changedInput(base, mine) });
      return payload?.helpRequest?.id;
    },
    /** Their version was looked at, and a choice made. */
    settle: () => current && setSettledVersion(current.version),
  };
}
