import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { FormError } from '../../../components/ui/form/error-summary.tsx';
import { withoutEmptyRows, type UseCaseValues } from './use-case-values.ts';
import { inOrder, useMistakes } from './use-mistakes.ts';
import { useSending, type Begun, type Sent } from './use-sending.ts';

/** Sends the form. What is to be mended comes back at its fields; what others made meanwhile, to choose from. */
export function useSaving(form: UseFormReturn<UseCaseValues>) {
  const { mistakesIn, show } = useMistakes(form);
  const send = useSending();
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Pick<Sent, 'theirs' | 'trouble'>>({});
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  return {
    ...{ isSending, errors, theirs: outcome.theirs, trouble: outcome.trouble },
    settle: () => setOutcome({}),
    /** The id of what was saved; undefined when it was not, as when there are `leftovers`. */
    save: async (subject: Begun, leftovers: readonly FormError[]): Promise<string | undefined> => {
      const values = withoutEmptyRows(form.getValues());
      form.reset(values, { keepDefaultValues: true });
      const mistakes = mistakesIn(values);
      setSending(true);
      // What is known to be wrong is told together with what the hub finds.
      const sent = await send(subject, values, mistakes.length + leftovers.length > 0);
      setSending(false);
      setOutcome(sent);
      const found = (sent.errors ?? []).filter(({ field }) =>
        mistakes.every((known) => known.field !== field),
      );
      setErrors(sent.theirs ? [] : inOrder([...[...mistakes, ...found].map(show), ...leftovers]));
      return sent.id;
    },
  };
}
