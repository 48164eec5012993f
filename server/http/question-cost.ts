import { parse, type GraphQLSchema } from 'graphql';
import { costLimit } from '../shared/graphql/limits.ts';

/** Answers what the API would charge for a question with these variables. */
export type CostOf = (source: string, variables: Record<string, unknown>) => Promise<number>;

interface Asked {
  cost: number;
}

/**
 * What questions cost that are asked of the schema without the API in between. It asks the plugin that charges there,
 * so that both count alike.
 */
export function costOfQuestions(schema: GraphQLSchema): CostOf {
  const plugin = costLimit<Asked>(schema, (asked, cost) => {
    asked.cost = cost;
    return Promise.resolve();
  });
  return async (source, variables) => {
    const contextValue: Asked = { cost: 0 };
    const asked = { document: parse(source), operationName: null, request: { variables }, contextValue };
    const listener = await plugin.requestDidStart?.(asked as never);
    if (!listener?.didResolveOperation)
      throw new Error('The limit on cost no longer charges before a question is answered.');
    await listener.didResolveOperation(asked as never);
    return contextValue.cost;
  };
}
