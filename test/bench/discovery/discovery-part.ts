import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readAlgorithmRegister } from '../../../server/modules/imports/formats/algoritmeregister-nl.ts';
import { projectRoot } from '../../../server/shared/project-root.ts';
import { BenchGraph } from '../graphs/bench-graph.ts';
import { graphqlClient } from '../load/http-client.ts';
import type { HttpLoad } from '../load/http-load.ts';
import type { Sample } from '../load/load.ts';
import { median, quantile } from '../measuring/statistics.ts';
import type { Effort } from '../options.ts';
import { Child } from '../processes/child.ts';
import { HubProcess } from '../processes/hub-process.ts';
import { milliseconds } from '../report/figures.ts';
import { printTable } from '../report/table.ts';
import { fullTextAlone, measureQuality, oursOverHttp } from './discovery-quality.ts';
import { readJudgedQueries, type JudgedQuery } from './judged-queries.ts';

const judgedFolder = pathToFileURL(join(projectRoot, 'test/bench/judged/'));
const defaultFile = '../shared/data/algoritmeregister-nl.json';

/** How well and how fast the hub finds who has solved something, with the Dutch register imported. */
export async function measureDiscovery(scratch: string, effort: Effort): Promise<void> {
  console.log('\n## Discovery');
  const file = resolve(projectRoot, process.env['ALGORITMEREGISTER_FILE'] || defaultFile);
  if (!existsSync(file)) {
    console.log(`skipped: there is no extract of the Dutch register; set ALGORITMEREGISTER_FILE to one.`);
    return;
  }
  const graph = await BenchGraph.start(join(scratch, 'discovery'));
  try {
    await importRegister(graph, file);
    const hub = await HubProcess.start(graph.settings);
    const queries = readJudgedQueries(judgedFolder);
    await printQuality(queries, hub, graph);
    await printSpeed(queries, hub, effort);
    await hub.stop();
  } finally {
    await graph.stop();
  }
}

async function importRegister({ services }: BenchGraph, file: string): Promise<void> {
  const quiet = () => undefined;
  const { created, refused } = await services.imports.run(readAlgorithmRegister(readFileSync(file)), {
    dryRun: false,
    progress: quiet,
  });
  await services.embeddings.refresh(quiet);
  console.log(`Imported ${created} entries of the Dutch register; ${refused.length} were refused.`);
}

async function printQuality(
  queries: readonly JudgedQuery[],
  hub: HubProcess,
  graph: BenchGraph,
): Promise<void> {
  const ours = oursOverHttp(graphqlClient(hub.graphqlUrl));
  const quality = await measureQuality(queries, ours, fullTextAlone(graph.graph));
  const rows = quality.map(({ set, queries: count, ours: own, fullText }) => [
    set,
    String(count),
    own.toFixed(3),
    fullText.toFixed(3),
  ]);
  printTable('nDCG@10', ['judged set', 'queries', 'Fælled', "Neo4j's full text alone"], rows);
}

const solversQuery = `query Solvers($problem: String!) {
  solvers(problem: $problem) { score organisation { id name } useCases { id title status } reasons { text } }
}`;
const similarQuery = `query Similar($id: ID!) {
  useCase(id: $id) { similar { score useCase { id title owner { id name } } reasons { text } } }
}`;

async function printSpeed(queries: readonly JudgedQuery[], hub: HubProcess, effort: Effort): Promise<void> {
  const loader = await Child.start<HttpLoad, Sample>('load/http-load.js');
  const measure = async (name: string, query: string, variables: readonly Record<string, string>[]) => {
    const bodies = variables.map((each) => JSON.stringify({ query, variables: each }));
    const load = { url: hub.graphqlUrl, bodies, concurrency: 1 };
    await loader.ask({ ...load, ...effort.warmUp });
    const milliseconds_ = effort.rounds * effort.turnMilliseconds;
    const { latencies } = await loader.ask({ ...load, milliseconds: milliseconds_ });
    return [name, milliseconds(median(latencies)), milliseconds(quantile(latencies, 0.95))];
  };
  const problems = queries.flatMap(({ text }) => (text === undefined ? [] : { problem: text }));
  const entries = queries.flatMap(({ entry }) => (entry === undefined ? [] : { id: entry }));
  const rows = [
    await measure('solvers', solversQuery, problems),
    await measure('similar', similarQuery, entries),
  ];
  printTable('Warm, one at a time, over HTTP', ['asked', 'median', 'p95'], rows);
  await loader.stop();
}
