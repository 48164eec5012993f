import type { StrategyQuery } from '../../gql/graphql.ts';

export type Objectives = StrategyQuery['objectives'];
export type InitiativeNode = Objectives[number]['initiatives'][number];

/** How an initiative bears on the one in focus. */
export type Relation = 'requires' | 'requiredBy' | 'synergies';

const relations: readonly Relation[] = ['requires', 'requiredBy', 'synergies'];

/** What an initiative is to the one in focus, if anything. */
export function relationTo(focused: InitiativeNode | undefined, other: string): Relation | undefined {
  return (
    focused &&
    relations.find((relation) => focused[relation].some(({ initiative }) => initiative.id === other))
  );
}

/** Everything that an initiative hangs together with, each once, by the strongest relation. */
export function relationsOf(focused: InitiativeNode): { id: string; relation: Relation }[] {
  const ids = new Set(
    relations.flatMap((relation) => focused[relation].map(({ initiative }) => initiative.id)),
  );
  return [...ids].map((id) => ({ id, relation: relationTo(focused, id)! }));
}

/** Whether an initiative belongs to the chosen scenario; all do when none is chosen. */
export function isInScenario({ scenarios }: InitiativeNode, scenario: string | undefined): boolean {
  return scenario === undefined || scenarios.some((membership) => membership.scenario.id === scenario);
}
