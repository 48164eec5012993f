import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Trouble, UserError } from '../../lib/mutation-outcome.ts';
import { useSubmission } from '../../lib/submission.ts';
import {
  closeQuestionMutation,
  reopenQuestionMutation,
  withdrawQuestionMutation,
} from './api/question-changes.ts';

interface Moves {
  /** Answers whether it was done. */
  readonly close: (answer?: string) => Promise<boolean>;
  readonly withdraw: () => Promise<boolean>;
  readonly reopen: () => Promise<boolean>;
  readonly isSending: boolean;
  readonly errors: readonly UserError[];
  readonly trouble: Trouble | undefined;
  /** What was done last. */
  readonly said: string | undefined;
}

/** What becomes of a question: closed, withdrawn, open again. When a colleague was first, it is read again. */
export function useMoves(question: { id: string; version: number }, onOutdated: () => void): Moves {
  const t = useTranslations('questions');
  const [said, say] = useState<string>();
  const closing = useSubmission(closeQuestionMutation, (data) => data.closeHelpRequest);
  const withdrawing = useSubmission(withdrawQuestionMutation, (data) => data.withdrawHelpRequest);
  const reopening = useSubmission(reopenQuestionMutation, (data) => data.reopenHelpRequest);
  const all = [closing, withdrawing, reopening];
  const { id, version } = question;
  const settle = (payload: object | undefined, done: string) => {
    say(payload && done);
    if (!payload) onOutdated();
    return payload !== undefined;
  };
  return {
    close: async (answer) =>
      settle(await closing.submit({ id, version, ...(answer && { answer }) }), t('closed')),
    withdraw: async () => settle(await withdrawing.submit({ id, version }), t('withdrawn')),
    reopen: async () => settle(await reopening.submit({ id, version }), t('reopened')),
    isSending: all.some((each) => each.isSending),
    errors: all.flatMap((each) => [...each.errors]),
    trouble: all.find((each) => each.trouble)?.trouble,
    said,
  };
}
