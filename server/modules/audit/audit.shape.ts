import { mayAnywhere } from '../../shared/auth/actor.ts';
import { visibleToAll, type VisibilityRule } from '../../shared/auth/visibility.ts';
import { expression, one, otherEnd, property } from '../../shared/reads/fields.ts';
import type { Field, Shape } from '../../shared/reads/shape.ts';
import { refusedKinds } from './audit.events.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';

/** The trail is for those who may read all of it, and for nobody else. */
export const auditVisibility: VisibilityRule<unknown> = {
  apply: (actor) => mayAnywhere(actor, 'audit:read'),
  toCypher: (actor) => (mayAnywhere(actor, 'audit:read') ? 'true' : 'false'),
};

/** Names are looked up as they are today, and only among the kind of thing that the id is of. */
const nameOfSubject = (id: string) => {
  const found = (label: string, name: string) =>
    `head(COLLECT { MATCH (named:${label} {id: ${id}}) RETURN named.${name} })`;
  return `CASE split(${id}, '-')[0]
    WHEN 'usecase' THEN ${found('UseCase', 'title')}
    WHEN 'organisation' THEN ${found('Organisation', 'name')}
    WHEN 'cluster' THEN ${found('Cluster', 'name')}
    WHEN 'helprequest' THEN ${found('HelpRequest', 'title')}
    WHEN 'person' THEN ${found('Person', 'name')}
    WHEN 'token' THEN ${found('ApiToken', 'name')}
    WHEN 'membership' THEN head(COLLECT {
      MATCH (named:Membership {id: ${id}})<-[:HAS_MEMBERSHIP]-(member:Person) RETURN member.name })
    END`;
};

/** Kinds as a list of Cypher: they are the program's own words. */
const kindList = (kinds: readonly string[]) => `[${kinds.map((kind) => `'${kind}'`).join(', ')}]`;

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

/** Details are JSON whose ids stand between quotes. */
const mentioned: Field = {
  perAlias: false,
  project: ({ scope: { node } }) => ({
    cypher: `COLLECT {
      UNWIND split(${node}.details, '"') AS part
      WITH part WHERE split(part, '-')[0] IN ['organisation', 'cluster', 'usecase']
      MATCH (named:Organisation|Cluster|UseCase {id: part})
      RETURN [named.id, coalesce(named.name, named.title)] }`,
    read: (rows) => (rows as [string, string][]).map(([id, name]) => ({ id, name })),
  }),
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
    subjectName: expression(({ node }) => nameOfSubject(`${node}.subject`)),
    outcome: expression(
      ({ node }) => `CASE WHEN ${node}.kind IN ${kindList(refusedKinds)} THEN 'REFUSED' ELSE 'DONE' END`,
    ),
    organisation: one(
      ({ node, target }) => `(${target}:Organisation {id: ${node}.organisation})`,
      () => organisationShape,
    ),
    details: property('details'),
    mentioned,
    hash: property('hash'),
  },
};

export const auditShapes = [auditEventShape, auditActorShape];
