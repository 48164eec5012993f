import type { Actor } from './actor.ts';
import type { ParameterBag } from '../reads/parameter-bag.ts';

/** Who may see a published entry. A draft is for its own organisation, whatever else is set. */
export const visibilities = ['OWN', 'SHARED', 'K98', 'PUBLIC'] as const;
export type Visibility = (typeof visibilities)[number];

/**
 * One rule with two faces: `apply` for an entity in hand, `toCypher` for every place where entities are
 * found. Lists, single reads, neighbours, counts, facets and search use the latter, inside the statement.
 */
export interface VisibilityRule<Entity> {
  apply(actor: Actor, entity: Entity): boolean;
  /** A predicate over the variable `node`; values go through the parameters. */
  toCypher(actor: Actor, node: string, parameters: ParameterBag): string;
}

/**
 * The rule of every catalogue node, by its `audience`: the visibility that is in force, which for a
 * draft is `OWN`. Stores keep `audience` up to date, so that one indexed property decides.
 */
export const catalogueVisibility: VisibilityRule<{ audience: Visibility }> = {
  apply: (_actor, { audience }) => audience === 'PUBLIC',
  toCypher: (_actor, node) => `${node}.audience = 'PUBLIC'`,
};

/** Reference data that everybody may see: classifications, the strategy. */
export const visibleToAll: VisibilityRule<unknown> = {
  apply: () => true,
  toCypher: () => 'true',
};
