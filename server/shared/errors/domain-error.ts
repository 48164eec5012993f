import type { Sentence } from './sentences.ts';

/** The stable codes that clients may rely on (`extensions.code`). */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'VALIDATION_FAILED'
  | 'CONFLICT'
  | 'GATE_CLOSED'
  | 'LIMIT_EXCEEDED'
  | 'PERSISTED_DOCUMENT_NOT_FOUND'
  | 'DEADLINE_EXCEEDED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/**
 * An exceptional outcome that may be shown to whoever asked.
 *
 * The sentence says what is wrong and what to do about it, without internals, in both languages; `message`
 * is the English one. `details` goes to `extensions` beside the code (the field, the limit, …).
 * Everything that is not a DomainError is hidden behind an id.
 */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;

  constructor(
    readonly sentence: Sentence,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(sentence.en, options);
    this.name = new.target.name;
  }
}

/** The input breaks a rule; `field` is the argument's path, as the caller wrote it. */
export class ValidationFailed extends DomainError {
  readonly code = 'VALIDATION_FAILED';

  constructor(field: string, sentence: Sentence) {
    super(sentence, { field });
  }
}

/** Several things are wrong with the input of one mutation; they become the user errors of its payload. */
export class InputRejected extends DomainError {
  readonly code = 'VALIDATION_FAILED';

  constructor(readonly problems: readonly InputProblem[]) {
    const [first] = problems;
    super(first!.sentence, { field: first!.field });
  }
}

export interface InputProblem {
  /** The path in the input, as the caller wrote it: `effects.0.text`. */
  readonly field: string;
  readonly sentence: Sentence;
  /** What is written down of it where somebody tried to get, for themself or a token, more than they may have. */
  readonly refusal?: Forbidden;
}

/** It is not known who asks, and it must be. */
export class Unauthenticated extends DomainError {
  readonly code = 'UNAUTHENTICATED';
}

/** Whoever asks may see the thing, and may not do this to it. */
export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN';
}

/** Nothing with that identity exists, or the asker may not know that it does. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
}

/** A limit of the API was met; `limit` names it and `maximum` is its value. */
export class LimitExceeded extends DomainError {
  readonly code = 'LIMIT_EXCEEDED';

  constructor(
    limit: string,
    maximum: number,
    sentence: Sentence,
    further: Readonly<Record<string, unknown>> = {},
  ) {
    super(sentence, { limit, maximum, ...further });
  }
}

/** The answer could not be ready in time; a narrower question may be. */
export class DeadlineExceeded extends DomainError {
  readonly code = 'DEADLINE_EXCEEDED';
}

/** The graph does not answer at the moment; the same request may succeed shortly. */
export class Unavailable extends DomainError {
  readonly code = 'UNAVAILABLE';
}

/** Somebody else changed the same thing first. */
export class Conflict extends DomainError {
  readonly code = 'CONFLICT';
}

/** No document is known by that id, or only known ones are answered. */
export class DocumentNotKnown extends DomainError {
  readonly code = 'PERSISTED_DOCUMENT_NOT_FOUND';
}
