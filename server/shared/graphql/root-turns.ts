import type { GraphQLSchema } from 'graphql';
import pLimit from 'p-limit';
import { wrapFields } from './wrap-fields.ts';

/** How many root fields of one question are answered at the same time. Each sends some statements. */
export const rootFieldsAtOnce = 6;

/** Lets the many root fields of one question take turns, so that it leaves connections to everybody else's. */
export function rootTurns(schema: GraphQLSchema): GraphQLSchema {
  const turns = new WeakMap<object, ReturnType<typeof pLimit>>();
  const turnOf = (context: object) => {
    const turn = turns.get(context) ?? pLimit(rootFieldsAtOnce);
    turns.set(context, turn);
    return turn;
  };
  wrapFields<object>(
    schema.getQueryType(),
    (resolve) => (parent, args, context, info) => turnOf(context)(() => resolve(parent, args, context, info)),
  );
  return schema;
}
