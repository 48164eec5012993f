import { useCallback, useState } from 'react';
import { useMutation, type OperationResult, type TypedDocumentNode } from 'urql';
import { outcomeOf, type Trouble, type UserError } from './mutation-outcome.ts';

interface PayloadWithErrors {
  readonly errors: readonly UserError[];
}

export interface Submission<Input, Payload> {
  /** Sends it; answers the payload of what was done, or nothing when it was not. */
  readonly submit: (input: Input) => Promise<Payload | undefined>;
  readonly isSending: boolean;
  readonly errors: readonly UserError[];
  /** What is wrong with one field of the input, or with something inside it. */
  readonly errorAt: (field: string) => string | undefined;
  /** Why it did not arrive, when it is not for what was sent. */
  readonly trouble: Trouble | undefined;
}

/** Sends a mutation with one `input`, and keeps what is to be mended for the form to show beside its fields. */
export function useSubmission<Data, Input, Payload extends PayloadWithErrors>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
  pick: (data: Data) => Payload,
): Submission<Input, Payload> {
  const [{ fetching: isSending }, mutate] = useMutation(mutation);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const submit = useCallback(
    async (input: Input) => {
      const result: OperationResult<Data> = await mutate({ input });
      const outcome = outcomeOf(result, pick);
      setErrors(outcome.kind === 'rejected' ? outcome.errors : []);
      setTrouble(outcome.kind === 'signedOut' || outcome.kind === 'failed' ? outcome : undefined);
      return outcome.kind === 'done' ? outcome.payload : undefined;
    },
    // `pick` only names a field of the data.
    [mutate],
  );
  const errorAt = (field: string) =>
    errors.find((error) => error.field === field || error.field?.startsWith(`${field}.`))?.message;
  return { submit, isSending, errors, errorAt, trouble };
}
