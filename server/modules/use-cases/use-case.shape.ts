import { catalogueVisibility, visibleToAll } from '../../shared/auth/visibility.ts';
import {
  edgeProperty,
  expression,
  languageOfTranslated,
  listProperty,
  many,
  one,
  otherEnd,
  property,
  temporal,
  translated,
} from '../../shared/reads/fields.ts';
import { privilegesBy } from '../../shared/reads/privileges.ts';
import type { Shape } from '../../shared/reads/shape.ts';
import { problemShape, techniqueShape } from '../concepts/concept.shapes.ts';
import { history } from '../history/history.shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { taskShape } from '../tasks/task.shape.ts';
import { sharedWith } from './editing/editing.shape.ts';
import { useCasePrivileges } from './use-case.privileges.ts';

const externalIdShape: Shape = {
  type: 'ExternalId',
  visible: visibleToAll,
  fields: { scheme: property('scheme'), value: property('value'), url: property('url') },
};

const sourceShape: Shape = {
  type: 'Source',
  visible: visibleToAll,
  fields: { url: property('url'), title: property('title') },
};

const effectShape: Shape = {
  type: 'Effect',
  visible: visibleToAll,
  fields: { kind: property('kind'), text: translated('text') },
};

const costShape: Shape = {
  type: 'Cost',
  visible: visibleToAll,
  fields: {
    kind: property('kind'),
    note: translated('note'),
    amount: {
      perAlias: false,
      project: ({ scope: { node } }) => ({
        cypher: `[${node}.amount, ${node}.currency]`,
        read(value) {
          const [amount, currency] = value as [number, string];
          return { amount, currency };
        },
      }),
    },
  },
};

const originShape: Shape = {
  type: 'Origin',
  visible: visibleToAll,
  fields: { id: property('id'), title: translated('title'), url: property('url') },
};

const participationShape: Shape = {
  type: 'Participation',
  visible: organisationShape.visible,
  fields: { role: edgeProperty('role'), organisation: otherEnd(() => organisationShape) },
};

/** What a UseCase looks like in the graph. Its parts have no life of their own. */
export const useCaseShape: Shape = {
  type: 'UseCase',
  interfaces: ['Node'],
  visible: catalogueVisibility,
  fields: {
    id: property('id'),
    privileges: privilegesBy(useCasePrivileges),
    lifecycle: property('lifecycle'),
    title: translated('title'),
    titleLanguage: languageOfTranslated('title'),
    summary: translated('summary'),
    summaryLanguage: languageOfTranslated('summary'),
    problem: property('problem'),
    solution: property('solution'),
    lessons: listProperty('lessons'),
    wouldDoDifferently: property('wouldDoDifferently'),
    status: property('status'),
    language: property('language'),
    start: property('start'),
    end: property('end'),
    techniqueNote: property('techniqueNote'),
    legalBasis: property('legalBasis'),
    impactAssessmentDone: property('impactAssessmentDone'),
    contactFunction: property('contactFunction'),
    verification: property('verification'),
    inferred: listProperty('inferred'),
    demo: expression(({ node }) => `coalesce(${node}.demo, false)`),
    visibility: property('visibility'),
    vanishedAt: temporal('vanishedAt'),
    createdAt: temporal('createdAt'),
    updatedAt: temporal('updatedAt'),
    version: property('version'),
    sharedWith,
    history,
    owner: one(
      ({ node, target }) => `(${node})<-[:OWNS]-(${target}:Organisation)`,
      () => organisationShape,
    ),
    origin: one(
      ({ node, target }) => `(${node})-[:FROM]->(${target}:Origin)`,
      () => originShape,
    ),
    participants: many(
      ({ node, target, edge }) => `(${node})<-[${edge}:TAKES_PART_IN]-(${target}:Organisation)`,
      () => participationShape,
      ({ node }) => `${node}.sortKey`,
    ),
    tasks: many(
      ({ node, target }) => `(${node})-[:IN_TASK]->(${target}:Task)`,
      () => taskShape,
      ({ node }) => `${node}.scheme DESC, ${node}.code`,
    ),
    problems: many(
      ({ node, target }) => `(${node})-[:ADDRESSES]->(${target}:Problem)`,
      () => problemShape,
      ({ node }) => `${node}.sortKey`,
    ),
    techniques: many(
      ({ node, target }) => `(${node})-[:USES_TECHNIQUE]->(${target}:Technique)`,
      () => techniqueShape,
      ({ node }) => `${node}.sortKey`,
    ),
    inspiredBy: many(
      ({ node, target }) => `(${node})-[:INSPIRED_BY]->(${target}:UseCase)`,
      () => useCaseShape,
      ({ node }) => `${node}.sortKey, ${node}.id`,
    ),
    inspired: many(
      ({ node, target }) =>
        `(${node})<-[:INSPIRED_BY]-(${target}:UseCase WHERE ${target}.lifecycle <> 'RETIRED')`,
      () => useCaseShape,
      ({ node }) => `${node}.sortKey, ${node}.id`,
    ),
    effects: many(
      ({ node, target }) => `(${node})-[:HAS_EFFECT]->(${target}:Effect)`,
      () => effectShape,
      ({ node }) => `${node}.position`,
    ),
    costs: many(
      ({ node, target }) => `(${node})-[:HAS_COST]->(${target}:Cost)`,
      () => costShape,
      ({ node }) => `${node}.position`,
    ),
    sources: many(
      ({ node, target }) => `(${node})-[:CITES]->(${target}:Source)`,
      () => sourceShape,
      ({ node }) => `${node}.position`,
    ),
    externalIds: many(
      ({ node, target }) => `(${node})-[:IDENTIFIED_BY]->(${target}:ExternalId)`,
      () => externalIdShape,
      ({ node }) => `${node}.scheme, ${node}.value`,
    ),
  },
};

export const useCaseShapes: readonly Shape[] = [
  useCaseShape,
  participationShape,
  effectShape,
  costShape,
  sourceShape,
  externalIdShape,
  originShape,
];
