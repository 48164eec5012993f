import type { CombinedError, OperationResult } from 'urql';

/** One thing that the server says is to be mended. */
export interface UserError {
  readonly field: string | null;
  readonly code: 'VALIDATION_FAILED' | 'CONFLICT';
  readonly message: string;
}

/** Why nothing was done, when it is not for what was sent. */
export type Trouble =
  { readonly kind: 'signedOut' } | { readonly kind: 'failed'; readonly error: CombinedError };

export type Outcome<Payload> =
  | { readonly kind: 'done'; readonly payload: Payload }
  | { readonly kind: 'rejected'; readonly payload: Payload; readonly errors: readonly UserError[] }
  | Trouble;

/** What came of a mutation whose document asks `errors { field code message }` of its one field. */
export function outcomeOf<Data, Payload extends { readonly errors: readonly UserError[] }>(
  { data, error }: OperationResult<Data>,
  pick: (data: Data) => Payload,
): Outcome<Payload> {
  if (error) return troubleOf(error);
  const payload = pick(data!);
  return payload.errors.length > 0
    ? { kind: 'rejected', payload, errors: payload.errors }
    : { kind: 'done', payload };
}

/** An error of the request as it matters to who typed. */
export function troubleOf(error: CombinedError): Trouble {
  const isSignedOut = error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED');
  return isSignedOut ? { kind: 'signedOut' } : { kind: 'failed', error };
}
