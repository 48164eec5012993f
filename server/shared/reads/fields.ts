import { compileShape } from './compile.ts';
import type { Field, FieldRequest, ReadContext, Scope, Shape } from './shape.ts';

/** A pattern from the node at hand to its neighbour, for instance `(node)<-[:OWNS]-(target:Organisation)`. */
export type Pattern = (
  scope: { node: string; target: string; edge: string },
  request: FieldRequest,
) => string;

/** A property of the node, under its own name unless another is given. Missing properties read as null. */
export function property(name: string): Field {
  return expression(({ node }) => `${node}.${name}`);
}

/** A property that holds a list; a missing one reads as an empty list. */
export function listProperty(name: string): Field {
  return expression(({ node }) => `coalesce(${node}.${name}, [])`);
}

/** A date or time property, read as ISO 8601. */
export function temporal(name: string): Field {
  return expression(({ node }) => `toString(${node}.${name})`);
}

/** A property of the relationship that led here. */
export function edgeProperty(name: string): Field {
  return expression(({ edge }) => `${edge}.${name}`);
}

/** A text in the caller's language where the entry has it, and in the entry's own otherwise. */
export function translated(name: string): Field {
  return expression(({ node }, { language }) => {
    const translation = `${node}.${name}${language === 'en' ? 'En' : 'Da'}`;
    return `coalesce(${translation}, ${node}.${name})`;
  });
}

/** The language that a translated text comes in. */
export function languageOfTranslated(name: string): Field {
  return expression(({ node }, { language }) => {
    const translation = `${node}.${name}${language === 'en' ? 'En' : 'Da'}`;
    return `CASE WHEN ${translation} IS NULL THEN ${node}.language ELSE '${language}' END`;
  });
}

export function expression(cypher: (scope: Scope, context: ReadContext) => string): Field {
  return {
    perAlias: false,
    project: ({ scope, context }) => ({ cypher: cypher(scope, context), read: asItIs }),
  };
}

/** A neighbour, or null. */
export function one(pattern: Pattern, shape: () => Shape): Field {
  return {
    perAlias: true,
    project(request) {
      const { match, row } = neighbour(request, pattern, shape());
      return {
        cypher: `head(COLLECT { ${match} RETURN ${row.cypher} LIMIT 1 })`,
        read: (value) => (value === null ? null : row.read(value)),
      };
    },
  };
}

/** Longest list that is answered without paging. */
const longestPlainList = 200;

/** All neighbours, in order. For lists that are short by nature; others are connections. */
export function many(pattern: Pattern, shape: () => Shape, orderBy: (scope: Scope) => string): Field {
  return {
    perAlias: true,
    project(request) {
      const { match, row, scope } = neighbour(request, pattern, shape());
      const order = `ORDER BY ${orderBy(scope)} LIMIT ${longestPlainList}`;
      return {
        cypher: `COLLECT { ${match} WITH * ${order} RETURN ${row.cypher} }`,
        read: (value) => (value as unknown[]).map(row.read),
      };
    },
  };
}

/** The node that a relationship's shape stands for: the other end of the relationship at hand. */
export function otherEnd(shape: () => Shape): Field {
  return {
    perAlias: true,
    project: ({ scope, asked, context }) => compileShape(shape(), asked, { node: scope.node }, context),
  };
}

function neighbour(request: FieldRequest, pattern: Pattern, shape: Shape) {
  const { scope, asked, context } = request;
  const target = context.parameters.variable();
  const edge = context.parameters.variable();
  const found = { node: target, edge };
  const visible = shape.visible.toCypher(context.actor, target, context.parameters);
  return {
    scope: found,
    match: `MATCH ${pattern({ node: scope.node, target, edge }, request)} WHERE ${visible}`,
    row: compileShape(shape, asked, found, context),
  };
}

function asItIs(value: unknown): unknown {
  return value;
}
