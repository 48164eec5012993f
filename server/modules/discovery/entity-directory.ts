import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Permission } from '../../shared/auth/permissions.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { ClusterService } from '../clusters/cluster.service.ts';
import { clusterShape } from '../clusters/cluster.shape.ts';
import { problemShape, techniqueShape } from '../concepts/concept.shapes.ts';
import type { ConceptService } from '../concepts/concept.service.ts';
import type { HelpRequestService } from '../help-requests/help-request.service.ts';
import { helpRequestShape } from '../help-requests/help-request.shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import type { OrganisationService } from '../organisations/organisation.service.ts';
import type { DataStandardService } from '../standards/standard.service.ts';
import { dataStandardShape } from '../standards/standard.shape.ts';
import type { StrategyService } from '../strategy/strategy.service.ts';
import {
  barrierShape,
  initiativeShape,
  needShape,
  objectiveShape,
  scenarioShape,
} from '../strategy/strategy.shapes.ts';
import type { TaskService } from '../tasks/task.service.ts';
import { taskShape } from '../tasks/task.shape.ts';
import { useCaseShape } from '../use-cases/use-case.shape.ts';
import type { UseCaseService } from '../use-cases/use-case.service.ts';
import type { Shape } from '../../shared/reads/shape.ts';

export interface Entity {
  readonly id: string;
  privileges: Permission[];
  /** The GraphQL type, by which interfaces are resolved. */
  __typename: string;
}

type ByIds = (ids: readonly string[], asked: ResolveTree, caller: Caller) => Promise<Map<string, object>>;

interface EntityKind {
  /** The first word of the kind's ids. */
  readonly prefix: string;
  readonly shape: Shape;
  readonly byIds: ByIds;
}

export interface EntityServices {
  readonly useCases: UseCaseService;
  readonly organisations: OrganisationService;
  readonly clusters: ClusterService;
  readonly helpRequests: HelpRequestService;
  readonly tasks: TaskService;
  readonly concepts: ConceptService;
  readonly standards: DataStandardService;
  readonly strategy: StrategyService;
}

/** Knows every kind of entity that has an address of its own, and how to fetch it. */
export class EntityDirectory {
  readonly #kinds: readonly EntityKind[];

  constructor(services: EntityServices) {
    const { useCases, organisations, clusters, helpRequests, tasks, concepts, standards, strategy } =
      services;
    const strategyKind = (
      prefix: string,
      shape: Shape,
      kind: Parameters<StrategyService['byIds']>[0],
    ): EntityKind => ({
      prefix,
      shape,
      byIds: (...args) => strategy.byIds(kind, ...args),
    });
    this.#kinds = [
      { prefix: 'usecase', shape: useCaseShape, byIds: (...args) => useCases.byIds(...args) },
      { prefix: 'organisation', shape: organisationShape, byIds: (...args) => organisations.byIds(...args) },
      { prefix: 'cluster', shape: clusterShape, byIds: (...args) => clusters.byIds(...args) },
      { prefix: 'helprequest', shape: helpRequestShape, byIds: (...args) => helpRequests.byIds(...args) },
      { prefix: 'task', shape: taskShape, byIds: (...args) => tasks.byIds(...args) },
      { prefix: 'problem', shape: problemShape, byIds: (...args) => concepts.byIds('Problem', ...args) },
      {
        prefix: 'technique',
        shape: techniqueShape,
        byIds: (...args) => concepts.byIds('Technique', ...args),
      },
      { prefix: 'standard', shape: dataStandardShape, byIds: (...args) => standards.byIds(...args) },
      strategyKind('objective', objectiveShape, 'Objective'),
      strategyKind('initiative', initiativeShape, 'Initiative'),
      strategyKind('scenario', scenarioShape, 'Scenario'),
      strategyKind('barrier', barrierShape, 'Barrier'),
      strategyKind('need', needShape, 'Need'),
    ];
  }

  /** The entities that the caller may see, by id. Ids of several kinds may be mixed. */
  async fetch(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, Entity>> {
    const found = await Promise.all(
      this.#kinds.map(async ({ prefix, shape, byIds }) => {
        const ofKind = ids.filter((id) => id.startsWith(`${prefix}-`));
        if (ofKind.length === 0) return [];
        const entities = await byIds(ofKind, asked, caller);
        return [...entities.values()].map(
          (entity) => Object.assign(entity, { __typename: shape.type }) as Entity,
        );
      }),
    );
    return new Map(found.flat().map((entity) => [entity.id, entity]));
  }
}
