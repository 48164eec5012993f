import type { BenchGraph } from '../graphs/bench-graph.ts';
import { residentBytes } from '../measuring/process-usage.ts';
import { interleave, medianOf, ratio, requestsPerSecondOf, type Result } from '../measuring/rounds.ts';
import type { Effort } from '../options.ts';
import { mebibytes, milliseconds, perSecond, times } from '../report/figures.ts';
import { printTable } from '../report/table.ts';
import { startContenders, type Contenders, type HttpLoader } from './contenders.ts';
import { assertSameAnswers } from './same-answers.ts';

const concurrencies = [1, 16];
const warmUpConcurrency = 4;

/** Compares the page on one graph: ours, @neo4j/graphql and Cypher by hand. */
export async function compareReads(
  graph: BenchGraph,
  count: string,
  effort: Effort,
  loader: HttpLoader,
): Promise<void> {
  const contenders = await startContenders(graph, loader);
  try {
    console.log(`\n### A page of 50 with owner, techniques, problems and their tasks; ${count} use cases\n`);
    await assertSameAnswers(contenders.all);
    const warmUp = { concurrency: warmUpConcurrency, ...effort.warmUp };
    for (const contender of contenders.all) await contender.run(warmUp);
    for (const concurrency of concurrencies) {
      const load = { concurrency, milliseconds: effort.turnMilliseconds };
      printSpeed(
        concurrency,
        await interleave(contenders.all, effort.rounds, load, () => graph.pid),
        contenders,
      );
    }
    printMemory(contenders, graph);
  } finally {
    await contenders.stop();
  }
}

function printSpeed(concurrency: number, results: readonly Result[], { hub }: Contenders): void {
  const ours = results.find(({ contender }) => contender === hub)!;
  const rows = results.map((result) => [
    result.contender.name,
    milliseconds(result.median),
    milliseconds(result.p95),
    perSecond(result.requestsPerSecond),
    times(ratio(result, ours, medianOf)),
    times(ratio(ours, result, requestsPerSecondOf)),
    milliseconds(result.ownCpu),
    milliseconds(result.neo4jCpu),
  ]);
  const headers = [
    '',
    'median',
    'p95',
    'requests/s',
    'its median ÷ ours',
    'our requests/s ÷ its',
    'own CPU',
    "Neo4j's CPU",
  ];
  printTable(`${concurrency} at a time`, headers, rows);
}

function printMemory({ all }: Contenders, graph: BenchGraph): void {
  const names = new Map<number | undefined, string>([[graph.pid, 'Neo4j']]);
  for (const { pid, name } of all) if (!names.has(pid)) names.set(pid, name);
  const rows = Array.from(names, ([pid, name]) => [name, mebibytes(residentBytes(pid))]);
  printTable('Memory of each process afterwards', ['process', 'resident'], rows);
}
