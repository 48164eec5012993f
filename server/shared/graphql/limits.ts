import { HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  GraphQLError,
  getNamedType,
  isListType,
  getNullableType,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity/cjs';
import { LimitExceeded } from '../errors/domain-error.ts';
import type { Sentence } from '../errors/sentences.ts';
import { defaultPageSize } from '../pagination/page.ts';

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
  /** Values that the answer may hold, by the sizes of the lists that are asked for. */
  cost: 25_000,
  /** Time until the answer is given up, in milliseconds. */
  milliseconds: 20_000,
} as const;

/** Length that is assumed of a list that has no size argument. */
const assumedListLength = 5;
/** The same for a list of the type that it stands on, which can be asked for inside itself. */
const assumedOwnListLength = 20;

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
          if (cost > limits.cost) {
            throw asGraphQLError(exceeded('cost', tooCostly(cost)));
          }
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

/** What graphql-query-complexity says of a short document whose fragments unfold to 10,000 fields. */
const unfoldsTooFar = 'Query exceeds the maximum allowed number of nodes';
const tooManyFragments: Sentence = {
  da: 'brug færre fragmenter i hinanden',
  en: 'use fewer fragments inside one another',
};

/**
 * What a question may cost, in values that its answer may hold. Throws what is wrong with the variables as a mistake of
 * the request: a cost needs their values.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
): number {
  try {
    const estimators = [estimateByListSize];
    return getComplexity({
      schema,
      query,
      operationName: operationName ?? undefined,
      variables,
      estimators,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes } = error;
    if (message.startsWith(unfoldsTooFar)) throw asGraphQLError(exceeded('cost', tooManyFragments));
    throw new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

const estimateByListSize: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const isConnection = type.name.endsWith('Connection');
  if (isConnection || childComplexity === 0) return 1 + childComplexity;
  const size = sizeIn(args);
  const target = String(field.type);
  if (target.includes('Connection')) return 1 + (size ?? defaultPageSize) * childComplexity;
  if (isListType(getNullableType(field.type))) {
    const assumed = getNamedType(field.type) === type ? assumedOwnListLength : assumedListLength;
    return 1 + (size ?? assumed) * childComplexity;
  }
  return 1 + childComplexity;
};

/** A size that will be refused must not pay for what stands beside it. */
function sizeIn(args: Record<string, unknown>): number | undefined {
  const size = args['first'] ?? args['last'];
  return typeof size === 'number' ? Math.max(1, size) : undefined;
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
    da: `denne forespørgsel kan give ${cost} værdier: spørg om kortere lister eller færre felter`,
    en: `this request could answer ${cost} values: ask for shorter lists or fewer fields`,
  };
}

function asGraphQLError(originalError: LimitExceeded): GraphQLError {
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
}
