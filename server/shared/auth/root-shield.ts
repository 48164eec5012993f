import type { GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { deny, shield, type allow, type and, type rule } from 'graphql-shield';

const rootTypes = ['Query', 'Mutation', 'Subscription'] as const;
type ShieldRule = typeof allow | ReturnType<typeof and> | ReturnType<ReturnType<typeof rule>>;
type RootType = (typeof rootTypes)[number];

/** A module's coarse gate: a rule for each of its root fields. */
export type RootRules = Partial<Record<RootType, Record<string, ShieldRule>>>;

/**
 * Puts the modules' rules on the root fields; a root field without a rule is denied.
 *
 * Only root fields are wrapped. What may be seen below them is decided in the statement, not field by
 * field: graphql-shield's own fallback would wrap every field of every type and cost a third of a page.
 */
export function shieldRoots(schema: GraphQLSchema, fragments: readonly RootRules[]): GraphQLSchema {
  const present = rootTypes.filter((type) => schema.getType(type));
  const rules = Object.fromEntries(present.map((type) => [type, rulesOf(type, fragments)]));
  const options = { fallbackRule: deny, allowExternalErrors: true };
  const middleware = shield(rules, options).generate(schema) as Record<string, object>;
  const onRoots = Object.fromEntries(present.map((type) => [type, middleware[type]!]));
  return applyMiddleware(schema, onRoots);
}

function rulesOf(type: RootType, fragments: readonly RootRules[]): Record<string, ShieldRule> {
  return Object.assign({ '*': deny }, ...fragments.map((fragment) => fragment[type] ?? {})) as Record<
    string,
    ShieldRule
  >;
}
