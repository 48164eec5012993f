import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity/cjs';
import { Extensions } from 'type-graphql';
import { defaultPageSize } from '../pagination/page.ts';

/** What a field costs beyond one for itself and what is asked for below it. */
interface FieldCost {
  /** What finding its value takes, in values that could be answered in the same time. */
  readonly work?: number;
  /** Length that is assumed of a list that grows with the catalogue and has no size argument. */
  readonly length?: number;
}

/** Length that is assumed of other lists without a size argument. */
const assumedLength = 5;
/** The same for a list of the type that it stands on, which can be asked for inside itself. */
const assumedOwnLength = 20;

/** The work of a text that is searched for, and of each condition of a filter, alone or in one of several alternatives. */
const textWork = 100;
const conditionWork = 25;
const alternativeWork = 1_000;

/** Says of a field what it costs, where its type and arguments do not tell. */
export const Costs = (cost: FieldCost) => Extensions({ cost });

/** What `costOf` answers for a document whose fragments unfold to more fields than can be counted. */
export const unfoldsTooFar = Infinity;
/** What graphql-query-complexity says of a short document whose fragments unfold to 10,000 fields. */
const unfolding = 'Query exceeds the maximum allowed number of nodes';

/**
 * What a question may cost: the values that its answer may hold, and the work of finding them. Throws what is wrong
 * with the variables as a mistake of the request: a cost needs their values.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
): number {
  try {
    const named = operationName ?? undefined;
    return getComplexity({ schema, query, operationName: named, variables, estimators: [estimate] });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes } = error;
    if (message.startsWith(unfolding)) return unfoldsTooFar;
    throw new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const { work = 0, length } = (field.extensions['cost'] ?? {}) as FieldCost;
  const own = 1 + work + workOf(args);
  const isConnection = type.name.endsWith('Connection');
  if (isConnection || childComplexity === 0) return own + childComplexity;
  if (String(field.type).includes('Connection'))
    return own + (sizeIn(args) ?? defaultPageSize) * childComplexity;
  if (!isListType(getNullableType(field.type))) return own + childComplexity;
  const assumed = length ?? (getNamedType(field.type) === type ? assumedOwnLength : assumedLength);
  return own + (sizeIn(args) ?? assumed) * childComplexity;
};

/** A size that will be refused must not pay for what stands beside it. */
function sizeIn(args: Record<string, unknown>): number | undefined {
  const size = args['first'] ?? args['last'];
  return typeof size === 'number' ? Math.max(1, size) : undefined;
}

function workOf({ query, where }: Record<string, unknown>): number {
  const alternatives = (Array.isArray(where) ? where : [where]) as unknown[];
  const conditions = alternatives.flatMap((filter) => Object.keys(filter ?? {}));
  const each = alternatives.length > 1 ? alternativeWork : conditionWork;
  return (typeof query === 'string' ? textWork : 0) + conditions.length * each;
}
