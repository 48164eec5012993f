import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { DomainError } from '../errors/domain-error.ts';
import type { Sentence } from '../errors/sentences.ts';
import type { Language } from '../language/language.ts';
import { toDomainError } from '../neo4j/errors.ts';
import { tokensExceeded } from './limits.ts';

const requestMistakes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/**
 * The one place where an error gets the form in which callers see it: a sentence and a stable
 * `extensions.code`. What is not meant for them is logged and told as INTERNAL with the log's id.
 */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = meantBy(thrown, formatted);
    if (error instanceof DomainError) return domainError(formatted, error);
    const code = String(formatted.extensions?.['code']);
    if (requestMistakes.includes(code)) {
      return { ...formatted, extensions: { code: 'VALIDATION_FAILED', reason: code } };
    }
    return internalError(formatted, error, log);
  };
}

/** Says the errors of an answer in the language of whoever asked. */
export const localizedErrors: ApolloServerPlugin<{ readonly language: Language }> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body }, errors, contextValue }) {
        if (body.kind === 'single' && body.singleResult.errors && errors) {
          body.singleResult.errors = body.singleResult.errors.map((formatted, i) => {
            const error = meantBy(errors[i], errors[i]!);
            const said =
              error instanceof DomainError ? error.sentence : unexpected(formatted.extensions?.['id']);
            return said ? { ...formatted, message: said[contextValue.language] } : formatted;
          });
        }
        return Promise.resolve();
      },
    }),
};

/** The domain's error behind a thrown one, if there is one: the parser's own limit is ours too. */
function meantBy(thrown: unknown, { message }: { readonly message: string }): unknown {
  const isTokenLimit = message.includes('Document contains more');
  return isTokenLimit ? originalOf(tokensExceeded()) : toDomainError(originalOf(thrown));
}

function domainError({ locations, path }: GraphQLFormattedError, error: DomainError): GraphQLFormattedError {
  const { message, code, details } = error;
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...details },
  };
}

function internalError(
  { locations, path }: GraphQLFormattedError,
  error: unknown,
  log: Logger,
): GraphQLFormattedError {
  const id = randomUUID();
  log.error({ err: error, errorId: id, path }, 'unexpected error');
  return {
    message: unexpected(id)!.en,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: 'INTERNAL', id },
  };
}

/** What is told in place of an error that is not meant for whoever asked; undefined without an id. */
export function unexpected(id: unknown): Sentence | undefined {
  if (typeof id !== 'string') return undefined;
  return {
    da: `Noget gik galt hos os. Oplys dette id, hvis du melder det: ${id}`,
    en: `Something went wrong on our side. Quote this id if you report it: ${id}`,
  };
}

/** What a resolver threw, behind what GraphQL's executors made of it. */
export function originalOf(thrown: unknown): unknown {
  const error = unwrapResolverError(thrown);
  return error instanceof Error && 'originalError' in error && error.originalError
    ? error.originalError
    : error;
}
