import type { ResolveTree } from 'graphql-parse-resolve-info';
import { aliasKey, type Projection, type ReadContext, type Scope, type Shape } from './shape.ts';

/** One entity as it was asked for: plain fields by name, others by `aliasKey`. */
export type ShapedRow = Record<string, unknown>;

/**
 * Compiles what is asked for below `asked` into one expression over `scope`.
 *
 * The expression is a list of values, not a map: a map repeats its keys for every row on the wire, and
 * reading those costs the server about as much as everything else it does for a page (docs/performance.md).
 * The reader puts the names back. Fields that the shape does not know are left to their own resolvers.
 */
export function compileShape(
  shape: Shape,
  asked: ResolveTree | undefined,
  scope: Scope,
  context: ReadContext,
): Projection & { read: (value: unknown) => ShapedRow } {
  const columns = [...columnsOf(shape, asked, scope, context)];
  const keys = columns.map(([key]) => key);
  const reads = columns.map(([, projection]) => projection.read);
  return {
    cypher: `[${columns.map(([, projection]) => projection.cypher).join(', ')}]`,
    read(value) {
      const values = value as unknown[];
      const row: ShapedRow = {};
      for (let i = 0; i < keys.length; i++) row[keys[i]!] = reads[i]!(values[i]);
      return row;
    },
  };
}

function columnsOf(
  shape: Shape,
  asked: ResolveTree | undefined,
  scope: Scope,
  context: ReadContext,
): Map<string, Projection> {
  const columns = new Map<string, Projection>();
  for (const field of [identity(shape), ...fieldsFor(shape, asked)]) {
    const known = field && shape.fields[field.name];
    if (!known) continue;
    const key = known.perAlias ? aliasKey(field.alias) : field.name;
    if (!columns.has(key)) columns.set(key, known.project({ scope, asked: field, context }));
  }
  return columns;
}

/** The identity is always read: resolvers of other modules find their way by it. */
function identity(shape: Shape): ResolveTree | undefined {
  return shape.fields['id'] && { name: 'id', alias: 'id', args: {}, fieldsByTypeName: {} };
}

function fieldsFor(shape: Shape, asked: ResolveTree | undefined): ResolveTree[] {
  const types = [shape.type, ...(shape.interfaces ?? [])];
  return types.flatMap((type) => Object.values(asked?.fieldsByTypeName[type] ?? {}));
}
