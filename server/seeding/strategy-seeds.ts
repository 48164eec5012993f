import type { Transaction } from '../shared/neo4j/graph.ts';
import { findable } from './classification-seeds.ts';
import type { StrategySeeds } from './seed-files.ts';
import type { EdgeSeed, NodeSeed, SeedStore } from './seed.store.ts';

interface Numbered {
  readonly number: number;
  readonly title: { readonly da: string; readonly en: string };
  readonly description: { readonly da: string; readonly en: string };
}

/** Writes the report of 2021: its numbered parts and how they hang together. */
export async function writeStrategy(tx: Transaction, store: SeedStore, seeds: StrategySeeds): Promise<void> {
  const { objectives, initiatives, scenarios, barriers, needs } = seeds;
  await store.writeNodes(
    tx,
    'Objective',
    objectives.map((objective) => node('objective', objective)),
  );
  await store.writeNodes(
    tx,
    'Initiative',
    initiatives.map((initiative) => node('initiative', initiative, { topThree: initiative.topThree })),
  );
  const withBasis = (kind: string) => (item: Numbered & { basis: string }) =>
    node(kind, item, { basis: item.basis });
  await store.writeNodes(tx, 'Scenario', scenarios.map(withBasis('scenario')));
  await store.writeNodes(tx, 'Barrier', barriers.map(withBasis('barrier')));
  await store.writeNodes(tx, 'Need', needs.map(withBasis('need')));
  await writeInitiativeEdges(tx, store, initiatives);
  const meets = (to: string) => ({ from: 'Objective', type: 'MEETS', to });
  await store.replaceEdges(
    tx,
    meets('Barrier'),
    barriers.flatMap((barrier) => meeting('barrier', barrier)),
  );
  await store.replaceEdges(
    tx,
    meets('Need'),
    needs.flatMap((need) => meeting('need', need)),
  );
}

async function writeInitiativeEdges(
  tx: Transaction,
  store: SeedStore,
  initiatives: StrategySeeds['initiatives'],
) {
  const edges = (to: (initiative: (typeof initiatives)[number]) => readonly EdgeSeed[]) =>
    initiatives.flatMap(to);
  const partOf = edges(({ number, objective }) => [
    { from: idOf('initiative', number), to: idOf('objective', objective) },
  ]);
  const related = (kind: 'requires' | 'synergies') =>
    edges((initiative) =>
      initiative[kind].map((other) => ({
        from: idOf('initiative', initiative.number),
        to: idOf('initiative', other),
        properties: { basis: initiative.relationBasis },
      })),
    );
  const inScenario = edges(({ number, scenarios, scenarioBasis }) =>
    scenarios.map((scenario) => ({
      from: idOf('initiative', number),
      to: idOf('scenario', scenario),
      properties: { basis: scenarioBasis },
    })),
  );
  const initiative = (type: string, to: string) => ({ from: 'Initiative', type, to });
  await store.replaceEdges(tx, initiative('PART_OF', 'Objective'), partOf);
  await store.replaceEdges(tx, initiative('REQUIRES', 'Initiative'), related('requires'));
  await store.replaceEdges(tx, initiative('SYNERGY_WITH', 'Initiative'), oncePerPair(related('synergies')));
  await store.replaceEdges(tx, initiative('IN_SCENARIO', 'Scenario'), inScenario);
}

/** What holds both ways is one edge, whichever of the two mentions the other. */
function oncePerPair(edges: readonly EdgeSeed[]): EdgeSeed[] {
  return [...new Map(edges.map((edge) => [[edge.from, edge.to].sort().join(), edge])).values()];
}

function node(
  kind: string,
  { number, title, description }: Numbered,
  more: Record<string, unknown> = {},
): NodeSeed {
  const properties = {
    ...{ number, title: title.da, titleDa: title.da, titleEn: title.en },
    ...{ description: description.da, descriptionDa: description.da, descriptionEn: description.en, ...more },
  };
  return findable({ id: idOf(kind, number), properties }, title.da, description.da, title.en, description.en);
}

function meeting(
  kind: string,
  { number, objectives }: { number: number; objectives: readonly number[] },
): EdgeSeed[] {
  return objectives.map((objective) => ({ from: idOf('objective', objective), to: idOf(kind, number) }));
}

function idOf(kind: string, number: number): string {
  return `${kind}-${String(number).padStart(2, '0')}`;
}
