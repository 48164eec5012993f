import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { execute, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { variableCompleter } from './variable-defaults.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
type RequestContext = Parameters<GatewayExecutor>[0];
type Run = (request: RequestContext) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Lets Apollo Server execute with compiled queries.
 *
 * A document that comes a second time is compiled to a function by graphql-jit; one that comes once is
 * executed by graphql-js, because compiling costs more than it saves then. Compiled queries live as long
 * as Apollo keeps the parsed document in its bounded cache.
 */
export function compiledExecution(schema: GraphQLSchema): GatewayInterface {
  const executor = compiledExecutor(schema);
  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

function compiledExecutor(schema: GraphQLSchema): GatewayExecutor {
  const seen = new WeakMap<DocumentNode, Map<string, Run>>();
  return (request) => {
    const { document, operation, operationName } = request;
    if (!operation) return interpreted(schema)(request) as ReturnType<GatewayExecutor>; // says what is wrong
    const runs = seen.get(document) ?? new Map<string, Run>();
    seen.set(document, runs);
    const key = operationName ?? '';
    const run = runs.get(key);
    if (run) return run(request) as ReturnType<GatewayExecutor>;
    runs.set(
      key,
      onSecondSight(schema, request, (compiled) => runs.set(key, compiled)),
    );
    return interpreted(schema)(request) as ReturnType<GatewayExecutor>;
  };
}

function onSecondSight(
  schema: GraphQLSchema,
  { document, operationName }: RequestContext,
  keep: (run: Run) => void,
): Run {
  return (request) => {
    const compiled = compileQuery(schema, document, operationName ?? undefined);
    const complete = variableCompleter(schema, document, operationName);
    const run: Run = isCompiledQuery(compiled)
      ? async ({ context, request: { variables } }) =>
          withPlainErrors(await compiled.query(undefined, context, complete(variables ?? {})))
      : interpreted(schema);
    keep(run);
    return run(request);
  };
}

/**
 * graphql-jit has an error class of its own, without the `extensions` that whoever formats errors counts on.
 */
function withPlainErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(({ message, locations, path, originalError, extensions }) =>
    Object.assign(new GraphQLError(message, { path, originalError, extensions }), { locations }),
  );
  return { ...result, errors };
}

function interpreted(schema: GraphQLSchema): Run {
  return ({ document, context, request: { operationName, variables } }) =>
    execute({ schema, document, operationName, contextValue: context, variableValues: variables });
}
