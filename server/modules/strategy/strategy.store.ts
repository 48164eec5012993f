import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import type { Shape } from '../../shared/reads/shape.ts';
import {
  barrierShape,
  initiativeShape,
  needShape,
  objectiveShape,
  scenarioShape,
} from './strategy.shapes.ts';

export type StrategyKind = 'Objective' | 'Initiative' | 'Scenario' | 'Barrier' | 'Need';

const shapes: Record<StrategyKind, Shape> = {
  Objective: objectiveShape,
  Initiative: initiativeShape,
  Scenario: scenarioShape,
  Barrier: barrierShape,
  Need: needShape,
};

/** The report of 2021 in the graph: a few numbered nodes of each kind. */
export class StrategyStore {
  constructor(private readonly reader: Reader) {}

  /** All entities of a kind, by number. */
  list<Entity>(kind: StrategyKind, asked: ResolveTree, caller: Caller): Promise<Entity[]> {
    const request = {
      name: `strategy.list${kind}`,
      shape: shapes[kind],
      match: (node: string) => `MATCH (${node}:${kind})`,
      orderBy: (node: string) => `ORDER BY ${node}.number`,
      asked,
    };
    return this.reader.entities(request, caller) as Promise<Entity[]>;
  }

  /** Those of the entities that exist, by id. */
  byIds<Entity>(
    kind: StrategyKind,
    ids: readonly string[],
    asked: ResolveTree,
    caller: Caller,
  ): Promise<Map<string, Entity>> {
    return this.reader.byIds(
      { name: `strategy.byIds${kind}`, label: kind, shape: shapes[kind] },
      ids,
      asked,
      caller,
    );
  }
}
