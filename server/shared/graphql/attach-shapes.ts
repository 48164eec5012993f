import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { aliasKey, type Shape } from '../reads/shape.ts';

/** The resolver of a field that a read keeps by alias. */
export const byAlias: GraphQLFieldResolver<object, unknown> = (source, _args, _context, { path }) =>
  (source as Record<string, unknown>)[aliasKey(String(path.key))];

/**
 * Lets the fields that a read keeps by alias be found again.
 *
 * All other fields of shaped types are plain properties and need no resolver, which is what makes
 * executing a large page cheap.
 */
export function attachShapes(schema: GraphQLSchema, shapes: readonly Shape[]): GraphQLSchema {
  for (const shape of shapes) {
    const perAlias = Object.entries(shape.fields).filter(([, field]) => field.perAlias);
    attach(
      schema,
      shape.type,
      perAlias.map(([name]) => name),
    );
  }
  for (const name of Object.keys(schema.getTypeMap())) {
    if (name.endsWith('Connection')) attach(schema, name, ['edges', 'nodes']);
    if (name.endsWith('Edge')) attach(schema, name, ['node']);
  }
  return schema;
}

function attach(schema: GraphQLSchema, typeName: string, fieldNames: readonly string[]): void {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return;
  const fields = type.getFields();
  for (const name of fieldNames) if (fields[name]) fields[name].resolve ??= byAlias;
}
