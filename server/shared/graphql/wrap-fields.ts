import type { GraphQLFieldResolver, GraphQLObjectType } from 'graphql';

type Resolver<Context> = GraphQLFieldResolver<unknown, Context>;

/** Puts something around the resolver of every field of the type that has one. */
export function wrapFields<Context>(
  type: GraphQLObjectType | null | undefined,
  around: (resolve: Resolver<Context>) => Resolver<Context>,
): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    if (field.resolve) field.resolve = around(field.resolve as Resolver<Context>);
  }
}
