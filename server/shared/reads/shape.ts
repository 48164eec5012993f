import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Actor } from '../auth/actor.ts';
import type { VisibilityRule } from '../auth/visibility.ts';
import type { Language } from '../language/language.ts';
import type { ParameterBag } from './parameter-bag.ts';

/** What one statement is compiled for. */
export interface ReadContext {
  readonly actor: Actor;
  readonly language: Language;
  readonly parameters: ParameterBag;
}

/** The variables that a field's expression may use: the node it belongs to and, behind a relationship, that. */
export interface Scope {
  readonly node: string;
  readonly edge?: string;
}

/** A piece of Cypher that yields one value, and how that value is read when it comes back. */
export interface Projection {
  readonly cypher: string;
  readonly read: (value: unknown) => unknown;
}

export interface FieldRequest {
  readonly scope: Scope;
  /** The field as it was asked for: alias, arguments and what is wanted below it. */
  readonly asked: ResolveTree;
  readonly context: ReadContext;
}

/** Turns one asked-for field into a projection. */
export interface Field {
  /**
   * Whether the answer depends on how the field was asked for (arguments, or a selection below it). Such
   * answers are kept by response key, since one field may be asked for twice under different aliases.
   */
  readonly perAlias: boolean;
  project(request: FieldRequest): Projection;
}

/**
 * What a GraphQL type looks like in the graph: its fields and who may see it.
 *
 * A module says this once for each of its types; `compileShape` turns a selection over it into one
 * expression, in which nothing is read that was not asked for, and which holds the visibility rule at
 * every hop.
 */
export interface Shape {
  /** The GraphQL object type, and the interfaces whose fields may be asked for in its place. */
  readonly type: string;
  readonly interfaces?: readonly string[];
  readonly visible: VisibilityRule<never>;
  readonly fields: Record<string, Field>;
}

/** The key under which a row holds the answer to a field that is kept by alias. */
export function aliasKey(alias: string): string {
  return `@${alias}`;
}
