import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../auth/actor.ts';
import { wrapFields } from './wrap-fields.ts';

interface AskedBy {
  actor: Actor;
  readonly actorNow?: () => Promise<Actor>;
}

/**
 * Lets each mutation of a document be made with the rights of its moment: who asks is found out anew before every one,
 * so that what is taken away counts for those to come, and for those that had to wait. To be put around the permission
 * rules.
 */
export function currentActors(schema: GraphQLSchema): GraphQLSchema {
  wrapFields<AskedBy>(schema.getMutationType(), (resolve) => async (parent, args, context, info) => {
    if (context.actorNow) context.actor = await context.actorNow();
    return await resolve(parent, args, context, info);
  });
  return schema;
}
