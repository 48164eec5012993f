import { mayAnywhere, type Actor } from '../../shared/auth/actor.ts';
import { signedIn, withRight } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';
import type { VisibilityRule } from '../../shared/auth/visibility.ts';

const manages = withRight('cluster:manage');

/** Clusters are known to those who have signed in; to which of them, the statement decides. */
export const clusterRules: RootRules = {
  Query: { clusters: signedIn, cluster: signedIn },
  Mutation: { createCluster: manages, updateCluster: manages, retireCluster: manages },
};

/** What decides who may see a cluster. */
export interface SeenCluster {
  readonly id: string;
  readonly isRetired: boolean;
}

/**
 * K-98 sees every cluster in force, since its people choose whom to share with and which to join; others see those
 * that they are in. Who manages clusters, and the auditor, sees retired ones too.
 */
export const clusterVisibility: VisibilityRule<SeenCluster> = {
  apply(actor, { id, isRetired }) {
    const seen = seenBy(actor);
    return seen === 'all' || (!isRetired && (seen === 'in force' || seen.includes(id)));
  },
  toCypher(actor, node, parameters) {
    const seen = seenBy(actor);
    if (seen === 'all') return 'true';
    const inForce = `${node}.retiredAt IS NULL`;
    return seen === 'in force' ? inForce : `(${inForce} AND ${node}.id IN ${parameters.addChoices(seen)})`;
  },
};

function seenBy(actor: Actor): 'all' | 'in force' | readonly string[] {
  if (mayAnywhere(actor, 'cluster:manage') || mayAnywhere(actor, 'audit:read')) return 'all';
  if (actor.kind === 'anonymous' || !mayAnywhere(actor, 'catalogue:read')) return [];
  if (actor.memberships.some(({ isInK98 }) => isInK98)) return 'in force';
  return actor.memberships.flatMap(({ clusters }) => clusters);
}
