import { useCallback, useState } from 'react';
import { useMutation, type OperationResult, type TypedDocumentNode } from 'urql';
import { outcomeOf, type Outcome, type Trouble, type UserError } from './mutation-outcome.ts';

interface PayloadWithErrors {
  readonly errors: readonly UserError[];
}

export interface Submission<Input, Payload> {
  /** Sends it; answers the payload of what was done, or nothing when it was not. */
  readonly submit: (input: Input) => Promise<Payload | undefined>;
  readonly isSending: boolean;
  readonly errors: readonly UserError[];
  /** What was answered to what is to be mended, for instance what somebody else made of it meanwhile. */
  readonly rejected: Payload | undefined;
  /** What is wrong with one field of the input, or with something inside it. */
  readonly errorAt: (field: string) => string | undefined;
  /** Why it did not arrive, when it is not for what was sent. */
  readonly trouble: Trouble | undefined;
}

const nothing: readonly string[] = [];

/**
 * Sends a mutation with one `input`, and keeps what is to be mended for the form to show beside its fields. What is
 * shown of the types that `touched` names is asked for anew, as is what the payload holds.
 */
export function useSubmission<Data, Input, Payload extends PayloadWithErrors>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
  pick: (data: Data) => Payload,
  touched: readonly string[] = nothing,
): Submission<Input, Payload> {
  const [{ fetching: isSending }, mutate] = useMutation(mutation);
  const [outcome, setOutcome] = useState<Outcome<Payload>>();
  const submit = useCallback(
    async (input: Input) => {
      const result: OperationResult<Data> = await mutate({ input }, { additionalTypenames: [...touched] });
      const next = outcomeOf(result, pick);
      setOutcome(next);
      return next.kind === 'done' ? next.payload : undefined;
    },
    // `pick` only names a field of the data.
    [mutate, touched],
  );
  const errors = outcome?.kind === 'rejected' ? outcome.errors : [];
  const rejected = outcome?.kind === 'rejected' ? outcome.payload : undefined;
  const trouble = outcome?.kind === 'signedOut' || outcome?.kind === 'failed' ? outcome : undefined;
  const errorAt = (field: string) =>
    errors.find((error) => error.field === field || error.field?.startsWith(`${field}.`))?.message;
  return { submit, isSending, errors, rejected, errorAt, trouble };
}
