import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSubmission, type Submission } from '../../lib/submission.ts';
import {
  closeQuestionMutation,
  reopenQuestionMutation,
  withdrawQuestionMutation,
} from './api/question-changes.ts';

export interface Moves extends Pick<Submission<never, unknown>, 'isSending' | 'errors' | 'trouble'> {
  /** Perhaps by the answer that helped. */
  readonly close: (answer?: string) => Promise<void>;
  readonly withdraw: () => Promise<void>;
  readonly reopen: () => Promise<void>;
  /** What was done last; nothing when it was not. */
  readonly said: string | undefined;
}

type Move = 'closed' | 'withdrawn' | 'reopened';

/** What becomes of a question: closed, withdrawn, open again. When a colleague was first, it is read again. */
export function useMoves(
  { id, version }: { readonly id: string; readonly version: number },
  onOutdated: () => void,
): Moves {
  const t = useTranslations('questions');
  const [last, setLast] = useState<{ readonly move: Move; readonly isDone: boolean }>();
  const submissions = {
    closed: useSubmission(closeQuestionMutation, (data) => data.closeHelpRequest),
    withdrawn: useSubmission(withdrawQuestionMutation, (data) => data.withdrawHelpRequest),
    reopened: useSubmission(reopenQuestionMutation, (data) => data.reopenHelpRequest),
  };
  const { errors, trouble } = last ? submissions[last.move] : { errors: [], trouble: undefined };
  const isRejected = errors.length > 0;
  useEffect(() => {
    if (isRejected) onOutdated();
  }, [isRejected, onOutdated]);
  const isSending = Object.values(submissions).some((each) => each.isSending);
  const make = async (move: Move, submit: () => Promise<object | undefined>) => {
    if (isSending) return;
    setLast({ move, isDone: false });
    setLast({ move, isDone: (await submit()) !== undefined });
  };
  return {
    close: (answer) =>
      make('closed', () => submissions.closed.submit({ id, version, ...(answer && { answer }) })),
    withdraw: () => make('withdrawn', () => submissions.withdrawn.submit({ id, version })),
    reopen: () => make('reopened', () => submissions.reopened.submit({ id, version })),
    ...{ errors, trouble, isSending },
    said: last?.isDone ? t(last.move) : undefined,
  };
}
