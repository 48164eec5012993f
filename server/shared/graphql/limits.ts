import { HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import { LimitExceeded } from '../errors/domain-error.ts';
import type { Sentence } from '../errors/sentences.ts';
import { costOf, unfoldsTooFar } from './cost.ts';

/** The limits of one GraphQL request. */
export const limits = {
  /** Length of the request body, in bytes. */
  bodyBytes: 256 * 1024,
  /** Lexical tokens in the document. */
  tokens: 4_000,
  /** Levels of fields. */
  depth: 12,
  /** Aliases in the document. */
  aliases: 50,
  /** Directives in the document. */
  directives: 50,
  /** Values that the answer may hold, by the sizes of the lists that are asked for, and the work of finding them. */
  cost: 25_000,
  /** Time until the answer is given up, in milliseconds. */
  milliseconds: 20_000,
} as const;

/** Rules over the document alone; Apollo remembers their verdict with the parsed document. */
export function documentLimits(): ValidationRule[] {
  const rejecting = (limit: 'depth' | 'aliases' | 'directives', mend: Sentence) => ({
    n: limits[limit],
    propagateOnRejection: false,
    onReject: [
      (context: { reportError(error: GraphQLError): void } | null) =>
        context?.reportError(asGraphQLError(exceeded(limit, mend))),
    ],
  });
  return [
    maxDepthRule({
      ...rejecting('depth', { da: 'spørg om færre niveauer', en: 'ask for fewer levels' }),
      ignoreIntrospection: true,
      flattenFragments: true,
    }),
    maxAliasesRule({ ...rejecting('aliases', { da: 'brug færre aliaser', en: 'use fewer aliases' }) }),
    maxDirectivesRule({
      ...rejecting('directives', { da: 'brug færre direktiver', en: 'use fewer directives' }),
    }),
  ] as ValidationRule[];
}

/** Counts what a request may cost its caller; throws when that is too much for now. */
export type ChargeCost<Context> = (context: Context, cost: number) => Promise<void>;

/** Refuses a request whose answer could be too large, before anything is read, and charges its caller. */
export function costLimit<Context extends BaseContext>(
  schema: GraphQLSchema,
  charge: ChargeCost<Context>,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ document, operationName, request, contextValue }) {
          const cost = costOf(schema, document, operationName, request.variables ?? {});
          if (cost === unfoldsTooFar) throw asGraphQLError(exceeded('cost', tooManyFragments));
          if (cost > limits.cost) throw asGraphQLError(exceeded('cost', tooCostly(cost)));
          await charge(contextValue, cost).catch(refuseForNow);
        },
      }),
  };
}

/** The limit of a caller, told as HTTP tells it too. */
function refuseForNow(error: unknown): never {
  if (!(error instanceof LimitExceeded)) throw error;
  const headers = new HeaderMap([['retry-after', String(error.details['retryAfterSeconds'])]]);
  throw new GraphQLError(error.message, {
    originalError: error,
    extensions: { http: { status: 429, headers } },
  });
}

/** The error for a document with too many tokens, which the parser itself refuses. */
export function tokensExceeded(): GraphQLError {
  return asGraphQLError(
    exceeded('tokens', { da: 'send en kortere forespørgsel', en: 'send a shorter document' }),
  );
}

/** The error for a limit that was met, with what to do about it. */
export function exceeded(limit: keyof typeof limits, mend: Sentence): LimitExceeded {
  return new LimitExceeded(limit, limits[limit], {
    da: `Grænsen "${limit}" er ${limits[limit]}: ${mend.da}.`,
    en: `The limit "${limit}" is ${limits[limit]}: ${mend.en}.`,
  });
}

function tooCostly(cost: number): Sentence {
  return {
    da: `denne forespørgsel tæller ${cost}: spørg om kortere lister, færre felter eller færre ting ad gangen`,
    en: `this request counts as ${cost}: ask for shorter lists, fewer fields or fewer things at a time`,
  };
}

const tooManyFragments: Sentence = {
  da: 'brug færre fragmenter i hinanden',
  en: 'use fewer fragments inside one another',
};

function asGraphQLError(originalError: LimitExceeded): GraphQLError {
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
}
