import { isInterfaceType, isUnionType, type GraphQLSchema } from 'graphql';

/**
 * Lets the type of an object behind an interface or union be told by its `__typename`.
 *
 * type-graphql gives every interface an asynchronous `resolveType`, which compiled queries cannot wait for.
 */
export function tellTypesByName(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) || isUnionType(type)) {
      type.resolveType = (value: { __typename: string }) => value.__typename;
    }
  }
  return schema;
}
