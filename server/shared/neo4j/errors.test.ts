import { Neo4jError } from 'neo4j-driver';
import { Conflict, DeadlineExceeded, Unavailable, type DomainError } from '../errors/domain-error.ts';
import { connectionFault, toDomainError } from './errors.ts';

const thrown = (code: string) => new Neo4jError('internals at 10.0.0.7', code, '', '');

describe('an error of the database', () => {
  it.each([
    ['ServiceUnavailable', Unavailable],
    ['SessionExpired', Unavailable],
    ['Neo.TransientError.General.DatabaseUnavailable', Unavailable],
    ['Neo.TransientError.Cluster.ReplicationFailure', Unavailable],
    ['Neo.ClientError.Cluster.NotALeader', Unavailable],
    ['Neo.ClientError.Transaction.TransactionTimedOut', DeadlineExceeded],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', DeadlineExceeded],
    ['Neo.TransientError.Transaction.LockClientStopped', DeadlineExceeded],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', DeadlineExceeded],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', Conflict],
  ])('%s is told as %p', (code, kind) => {
    const cause = thrown(code);
    const told = toDomainError(cause);
    expect(told).toBeInstanceOf(kind);
    expect((told as DomainError).cause).toBe(cause);
    expect(JSON.stringify((told as DomainError).sentence)).not.toContain('10.0.0.7');
  });

  it('of the driver that all connections are in use is told as that the graph does not answer', () => {
    const error = new Neo4jError('Connection acquisition timed out in 10000 ms.', 'N/A', '', '');
    expect(toDomainError(error)).toBeInstanceOf(Unavailable);
  });

  it('that nobody can do anything about stays what it is, to be hidden further out', () => {
    const error = thrown('Neo.ClientError.Statement.SyntaxError');
    expect(toDomainError(error)).toBe(error);
  });

  it('is not made of other errors', () => {
    const error = new TypeError('ServiceUnavailable');
    expect(toDomainError(error)).toBe(error);
    expect(toDomainError(undefined)).toBeUndefined();
  });
});

describe('a connection that cannot be used', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'credentials'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'credentials'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'database'],
    ['ServiceUnavailable', 'noAnswer'],
  ])('for %s is a matter of %s', (code, fault) => {
    expect(connectionFault(thrown(code))).toBe(fault);
  });

  it('for any other reason does not answer', () => {
    expect(connectionFault(new Error('ENOTFOUND'))).toBe('noAnswer');
  });
});
