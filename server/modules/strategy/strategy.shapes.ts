import { visibleToAll } from '../../shared/auth/visibility.ts';
import {
  edgeProperty,
  many,
  one,
  otherEnd,
  property,
  translated,
  type Pattern,
} from '../../shared/reads/fields.ts';
import { noPrivileges } from '../../shared/reads/privileges.ts';
import type { Field, Shape } from '../../shared/reads/shape.ts';
import { indicatorField } from './strategy.indicators.ts';

const byNumber = ({ node }: { node: string }) => `${node}.number`;

const described = {
  id: property('id'),
  privileges: noPrivileges,
  number: property('number'),
  title: translated('title'),
  description: translated('description'),
};

const relationShape: Shape = {
  type: 'InitiativeRelation',
  visible: visibleToAll,
  fields: { basis: edgeProperty('basis'), initiative: otherEnd(() => initiativeShape) },
};

const membershipShape: Shape = {
  type: 'ScenarioMembership',
  visible: visibleToAll,
  fields: { basis: edgeProperty('basis'), scenario: otherEnd(() => scenarioShape) },
};

function related(pattern: Pattern): Field {
  return many(pattern, () => relationShape, byNumber);
}

export const initiativeShape: Shape = {
  type: 'Initiative',
  interfaces: ['Node'],
  visible: visibleToAll,
  fields: {
    ...described,
    topThree: property('topThree'),
    indicator: indicatorField,
    objective: one(
      ({ node, target }) => `(${node})-[:PART_OF]->(${target}:Objective)`,
      () => objectiveShape,
    ),
    requires: related(({ node, target, edge }) => `(${node})-[${edge}:REQUIRES]->(${target}:Initiative)`),
    requiredBy: related(({ node, target, edge }) => `(${node})<-[${edge}:REQUIRES]-(${target}:Initiative)`),
    synergies: related(({ node, target, edge }) => `(${node})-[${edge}:SYNERGY_WITH]-(${target}:Initiative)`),
    scenarios: many(
      ({ node, target, edge }) => `(${node})-[${edge}:IN_SCENARIO]->(${target}:Scenario)`,
      () => membershipShape,
      byNumber,
    ),
  },
};

export const objectiveShape: Shape = {
  type: 'Objective',
  interfaces: ['Node'],
  visible: visibleToAll,
  fields: {
    ...described,
    initiatives: many(
      ({ node, target }) => `(${node})<-[:PART_OF]-(${target}:Initiative)`,
      () => initiativeShape,
      byNumber,
    ),
  },
};

export const scenarioShape: Shape = {
  type: 'Scenario',
  interfaces: ['Node'],
  visible: visibleToAll,
  fields: { ...described, basis: property('basis') },
};

const objectivesMet = many(
  ({ node, target }) => `(${node})<-[:MEETS]-(${target}:Objective)`,
  () => objectiveShape,
  byNumber,
);

export const barrierShape: Shape = {
  type: 'Barrier',
  interfaces: ['Node'],
  visible: visibleToAll,
  fields: { ...described, basis: property('basis'), objectives: objectivesMet },
};

export const needShape: Shape = { ...barrierShape, type: 'Need' };

export const strategyShapes: readonly Shape[] = [
  objectiveShape,
  initiativeShape,
  relationShape,
  membershipShape,
  scenarioShape,
  barrierShape,
  needShape,
];
