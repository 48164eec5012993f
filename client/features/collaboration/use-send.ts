import { useCallback, useState } from 'react';
import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';
import { outcomeOf, type Outcome, type Trouble, type UserError } from '../../lib/mutation-outcome.ts';

interface Answered {
  readonly errors: readonly UserError[];
}

/** Sends what somebody wrote, and tells what came of it: what is to be mended, or why it did not arrive. */
export function useSend<Data, Variables extends AnyVariables, Payload extends Answered>(
  document: TypedDocumentNode<Data, Variables>,
  pick: (data: Data) => Payload,
) {
  const [{ fetching: isSending }, mutate] = useMutation(document);
  const [outcome, setOutcome] = useState<Outcome<Payload>>();
  const send = useCallback(
    async (variables: Variables): Promise<Outcome<Payload>> => {
      const next = outcomeOf(await mutate(variables), pick);
      setOutcome(next);
      return next;
    },
    [mutate, pick],
  );
  return {
    send,
    isSending,
    errors: outcome?.kind === 'rejected' ? outcome.errors : [],
    /** What was answered to what is to be mended. */
    payload: outcome?.kind === 'rejected' ? outcome.payload : undefined,
    trouble: troubleIn(outcome),
  };
}

function troubleIn(outcome: Outcome<unknown> | undefined): Trouble | undefined {
  return outcome?.kind === 'signedOut' || outcome?.kind === 'failed' ? outcome : undefined;
}

/** What is wrong with one field. */
export function errorOf(errors: readonly UserError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
