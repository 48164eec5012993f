import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { pino } from 'pino';
import { NotFound } from '../errors/domain-error.ts';
import { noSuch } from '../errors/sentences.ts';
import type { Language } from '../language/language.ts';
import { errorFormatter, localizedErrors } from './format-error.ts';

const place = { locations: [{ line: 1, column: 3 }], path: ['useCase'] };
const notFound = new NotFound(noSuch({ da: 'en anvendelse', en: 'use case' }, 'x'), { field: 'id' });

/** What a caller sees of an error that was thrown in a resolver, and what the log got. */
function tell(thrown: unknown, formatted: Partial<GraphQLFormattedError> = {}) {
  const logged: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'error' },
    { write: (line: string) => void logged.push(JSON.parse(line) as (typeof logged)[number]) },
  );
  const original = thrown instanceof Error ? thrown : undefined;
  const error = original && new GraphQLError(original.message, { originalError: original });
  const told = errorFormatter(log)({ message: 'as thrown', ...place, ...formatted }, error ?? thrown);
  return { told, logged };
}

describe('an error that is meant for the caller', () => {
  it('is told with its sentence, its code, its details and its place', () => {
    expect(tell(notFound).told).toEqual({
      message: 'There is no use case with the id x.',
      ...place,
      extensions: { code: 'NOT_FOUND', field: 'id' },
    });
  });

  it('is no matter for the log', () => {
    expect(tell(notFound).logged).toEqual([]);
  });

  it('may come from the database', () => {
    const { told } = tell(new Neo4jError('server at 10.0.0.7 gone', 'ServiceUnavailable', '', ''));
    expect(told.extensions).toEqual({ code: 'UNAVAILABLE' });
    expect(told.message).not.toContain('10.0.0.7');
  });
});

describe('a mistake in the request', () => {
  it.each(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST'])(
    'such as %s is told as it is, under one code',
    (code) => {
      const { told, logged } = tell(undefined, { message: 'Cannot query field "x".', extensions: { code } });
      expect(told).toMatchObject({
        message: 'Cannot query field "x".',
        extensions: { code: 'VALIDATION_FAILED', reason: code },
      });
      expect(logged).toEqual([]);
    },
  );

  it('that is too long a document is told as a limit', () => {
    const { told } = tell(undefined, { message: 'Syntax Error: Document contains more than 4000 tokens.' });
    expect(told).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED', limit: 'tokens', maximum: 4000 } });
  });
});

describe('an unexpected error', () => {
  const secret = new TypeError('cannot read password of bolt://10.0.0.7');

  it('is hidden behind an id', () => {
    const { told } = tell(secret, {
      extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at secret.ts'] },
    });
    expect(told).toEqual({
      message: expect.stringMatching(/^Something went wrong on our side\. Quote this id/) as string,
      ...place,
      extensions: { code: 'INTERNAL', id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
    });
    expect(JSON.stringify(told)).not.toMatch(/password|bolt|secret/);
  });

  it('is logged with that id and everything that is known', () => {
    const { told, logged } = tell(secret);
    expect(logged).toEqual([
      expect.objectContaining({
        errorId: told.extensions!['id'],
        path: ['useCase'],
        msg: 'unexpected error',
      }),
    ]);
    expect(logged[0]).toHaveProperty('err.message', secret.message);
    expect(logged[0]).toHaveProperty('err.stack');
  });

  it('has another id each time', () => {
    expect(tell(secret).told.extensions!['id']).not.toBe(tell(secret).told.extensions!['id']);
  });

  it('of the database is hidden too', () => {
    const { told } = tell(new Neo4jError('Invalid input', 'Neo.ClientError.Statement.SyntaxError', '', ''));
    expect(told.extensions!['code']).toBe('INTERNAL');
    expect(told.message).not.toContain('Invalid input');
  });
});

describe('the errors of an answer', () => {
  async function said(language: Language, thrown: Error, formatted: GraphQLFormattedError): Promise<string> {
    const singleResult = { errors: [formatted] as GraphQLFormattedError[] };
    const listener = (await localizedErrors.requestDidStart!({} as never))!;
    await listener.willSendResponse!({
      response: { body: { kind: 'single', singleResult } },
      errors: [new GraphQLError(thrown.message, { originalError: thrown })],
      contextValue: { language },
    } as never);
    return singleResult.errors[0]!.message;
  }

  it('are said in the language of whoever asked', async () => {
    const { told } = tell(notFound);
    expect(await said('da', notFound, told)).toBe("Der findes ikke en anvendelse med id'et x.");
    expect(await said('en', notFound, told)).toBe('There is no use case with the id x.');
  });

  it('are said with the same id, when they are unexpected', async () => {
    const { told } = tell(new Error('oops'));
    expect(await said('da', new Error('oops'), told)).toBe(
      `Noget gik galt hos os. Oplys dette id, hvis du melder det: ${String(told.extensions!['id'])}`,
    );
  });

  it('are left as they are, when they are mistakes in the request', async () => {
    const mistake = { message: 'Cannot query field "x".', extensions: { code: 'VALIDATION_FAILED' } };
    expect(await said('da', new Error('x'), mistake)).toBe('Cannot query field "x".');
  });
});
