import { Neo4jError } from 'neo4j-driver';
import { Conflict, DeadlineExceeded, Unavailable } from '../errors/domain-error.ts';
import { tookTooLong, type Sentence } from '../errors/sentences.ts';

const noAnswer: Sentence = {
  da: 'Databasen svarer ikke i øjeblikket. Prøv igen om få sekunder.',
  en: 'The graph does not answer at the moment. Try again in a few seconds.',
};
const takesTooMuch: Sentence = {
  da: 'Svaret kræver mere hukommelse, end databasen giver til ét spørgsmål. Spørg om mindre, eller afgræns mere.',
  en: 'The answer takes more memory than the graph gives to one question. Ask for less, or narrow it down.',
};
const sameIdentity: Sentence = {
  da: 'Der findes allerede noget med samme identitet.',
  en: 'Something with the same identity exists already.',
};

const unavailable = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Cluster',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
];
const timedOut = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.TransientError.Transaction.LockClientStopped',
  'Neo.ClientError.Transaction.LockClientStopped',
];
const tooLarge = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
];
/** The driver gives no code to its own error that all connections are in use. */
const noConnection = 'Connection acquisition timed out';
const conflicting = ['Neo.ClientError.Schema.ConstraintValidationFailed'];

/** Why a server that was named cannot be used. */
export type ConnectionFault = 'credentials' | 'database' | 'noAnswer';

/** What is wrong with a connection whose first question failed. */
export function connectionFault(error: unknown): ConnectionFault {
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.includes('Security.')) return 'credentials';
  return code.includes('DatabaseNotFound') ? 'database' : 'noAnswer';
}

/** Whether the statement took more memory than it may: it would again. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Neo4jError && tooLarge.includes(error.code);
}

/**
 * The one place where an error of the driver becomes one of the domain.
 *
 * What a caller can do something about is told; everything else stays as it is, and is hidden behind an
 * id further out.
 */
export function toDomainError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const is = (codes: readonly string[]) => codes.some((code) => error.code.startsWith(code));
  if (is(unavailable) || error.message.startsWith(noConnection)) {
    return new Unavailable(noAnswer, {}, { cause: error });
  }
  if (is(timedOut)) {
    return new DeadlineExceeded(tookTooLong, {}, { cause: error });
  }
  if (isTooLarge(error)) {
    return new DeadlineExceeded(takesTooMuch, {}, { cause: error });
  }
  if (is(conflicting)) {
    return new Conflict(sameIdentity, {}, { cause: error });
  }
  return error;
}
