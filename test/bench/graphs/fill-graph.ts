import { readSeeds } from '../../../server/seeding/seed-files.ts';
import type { BenchGraph } from './bench-graph.ts';
import { SyntheticUseCases } from './synthetic-use-cases.ts';

const batchSize = 500;
const writeMilliseconds = 600_000;

/** Writes this many invented use cases, as the hub itself writes them. */
export async function fillGraph({ graph, services }: BenchGraph, count: number): Promise<void> {
  const invented = new SyntheticUseCases(readSeeds({ withDemo: false }));
  for (let start = 0; start < count; start += batchSize) {
    const size = Math.min(batchSize, count - start);
    await services.useCaseWriting.saveAll(Array.from({ length: size }, (_, i) => invented.draft(start + i)));
  }
  const options = { deadline: Date.now() + writeMilliseconds };
  await graph.runAlone(spreadChanges, {}, options);
  await graph.runAlone(awaitIndexes, {}, options);
}

/** A catalogue's entries are changed one by one over years, those of one import in one moment. */
const spreadChanges = {
  name: 'bench.spreadChanges',
  cypher: `
    MATCH (u:UseCase)
    WITH u, CASE WHEN u.id STARTS WITH 'usecase-bench.' THEN toInteger(split(u.id, '.')[1]) END AS number
    CALL (u, number) {
      SET u.updatedAt = datetime('2026-01-01T00:00:00Z') - duration({minutes: coalesce(number, 1000000)})
    } IN TRANSACTIONS OF 1000 ROWS`,
};

const awaitIndexes = { name: 'bench.awaitIndexes', cypher: 'CALL db.awaitIndexes(600)' };
