import { mayAnywhere, type Actor } from './actor.ts';
import type { ParameterBag } from '../reads/parameter-bag.ts';

/** Who may see a published entry. A draft is for its own organisation, whatever else is set. */
export const visibilities = ['OWN', 'SHARED', 'K98', 'PUBLIC'] as const;
export type Visibility = (typeof visibilities)[number];

/** What decides who may see an entry. */
export interface CatalogueEntity {
  /** The visibility in force: `OWN` for what is not published. */
  readonly audience: Visibility;
  readonly ownerId: string | null;
  /** The organisations and clusters that it is shared with, by id. */
  readonly sharedWith: readonly string[];
}

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
 * draft is `OWN`. Stores keep `audience` and `ownerId` up to date, so that two properties of the node itself
 * decide; only what is shared with somebody in particular needs a look at its neighbours.
 */
export const catalogueVisibility: VisibilityRule<CatalogueEntity> = {
  apply(actor, { audience, ownerId, sharedWith }) {
    const view = viewOf(actor);
    if (view === 'all') return true;
    return (
      view.audiences.includes(audience) ||
      (ownerId !== null && view.organisations.includes(ownerId)) ||
      (audience === 'SHARED' && sharedWith.some((id) => view.groups.includes(id)))
    );
  },
  toCypher(actor, node, parameters) {
    const view = viewOf(actor);
    if (view === 'all') return 'true';
    if (view.organisations.length === 0) return `${node}.audience = 'PUBLIC'`;
    const groups = parameters.addChoices(view.groups);
    return (
      `(${node}.audience IN ${parameters.addChoices(view.audiences)} ` +
      `OR ${node}.ownerId IN ${parameters.addChoices(view.organisations)} ` +
      `OR (${node}.audience = 'SHARED' AND EXISTS { (${node})-[:SHARED_WITH]->(grantee) WHERE grantee.id IN ${groups} }))`
    );
  },
};

/** Reference data that everybody may see: classifications, the strategy. */
export const visibleToAll: VisibilityRule<unknown> = {
  apply: () => true,
  toCypher: () => 'true',
};

interface View {
  readonly audiences: readonly Visibility[];
  /** Whose own entries are seen. */
  readonly organisations: readonly string[];
  /** With whom something must be shared to be seen. */
  readonly groups: readonly string[];
}

const publicView: View = { audiences: ['PUBLIC'], organisations: [], groups: [] };

function viewOf(actor: Actor): View | 'all' {
  if (actor.kind === 'anonymous' || !mayAnywhere(actor, 'catalogue:read')) return publicView;
  const { memberships } = actor;
  if (memberships.some(({ roles }) => roles.includes('AUDITOR'))) return 'all';
  const organisations = memberships.map(({ organisationId }) => organisationId);
  return {
    audiences: memberships.some(({ isInK98 }) => isInK98) ? ['PUBLIC', 'K98'] : ['PUBLIC'],
    organisations,
    groups: [...organisations, ...memberships.flatMap(({ clusters }) => clusters)],
  };
}
