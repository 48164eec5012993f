import { mayAnywhere } from '../../shared/auth/actor.ts';
import { visibleToAll, type VisibilityRule } from '../../shared/auth/visibility.ts';
import { expression, one, otherEnd, property } from '../../shared/reads/fields.ts';
import type { Shape } from '../../shared/reads/shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';

/** The trail is for those who may read all of it, and for nobody else. */
export const auditVisibility: VisibilityRule<unknown> = {
  apply: (actor) => mayAnywhere(actor, 'audit:read'),
  toCypher: (actor) => (mayAnywhere(actor, 'audit:read') ? 'true' : 'false'),
};

/**
 * Who did it, over the event's own node. Events hold ids alone: the name is looked up when they are read, so that
 * it is the one of today, and gone from the trail when it is gone from the hub.
 */
const auditActorShape: Shape = {
  type: 'AuditActor',
  visible: visibleToAll,
  fields: {
    id: property('actor'),
    name: expression(
      ({ node }) => `coalesce(
        head(COLLECT { MATCH (person:Person {id: ${node}.actor}) RETURN person.name }),
        head(COLLECT { MATCH (token:ApiToken {id: ${node}.actor}) RETURN token.name }))`,
    ),
  },
};

/** What an event of the audit trail looks like in the graph. */
export const auditEventShape: Shape = {
  type: 'AuditEvent',
  visible: auditVisibility,
  fields: {
    id: property('id'),
    sequence: property('sequence'),
    at: property('at'),
    kind: property('kind'),
    actor: otherEnd(() => auditActorShape),
    subject: property('subject'),
    organisation: one(
      ({ node, target }) => `(${target}:Organisation {id: ${node}.organisation})`,
      () => organisationShape,
    ),
    details: property('details'),
    hash: property('hash'),
  },
};

export const auditShapes = [auditEventShape, auditActorShape];
