import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';

/** What was asked for at and below this field, with fragments, directives and variables worked in. */
export function askedFor(info: GraphQLResolveInfo): ResolveTree {
  return parseResolveInfo(info) as ResolveTree;
}

/** A selection of an entity's id alone: for those who only need to know that the caller may see it. */
export const identityAlone: ResolveTree = { name: 'id', alias: 'id', args: {}, fieldsByTypeName: {} };

/** What was asked for below one field of this selection, under all of its aliases together. */
export function askedBelow(asked: ResolveTree, ...path: readonly string[]): ResolveTree {
  return path.reduce((tree, name) => mergeBelow(tree, name), asked);
}

function mergeBelow(tree: ResolveTree, name: string): ResolveTree {
  const found = Object.values(tree.fieldsByTypeName)
    .flatMap((fields) => Object.values(fields))
    .filter((field) => field.name === name);
  const merged: ResolveTree = { name, alias: name, args: {}, fieldsByTypeName: {} };
  for (const { fieldsByTypeName } of found) {
    for (const [type, fields] of Object.entries(fieldsByTypeName)) {
      merged.fieldsByTypeName[type] = { ...merged.fieldsByTypeName[type], ...fields };
    }
  }
  return merged;
}
