import type { BenchGraph } from '../graphs/bench-graph.ts';
import { post } from '../load/http-client.ts';
import { interleave, medianOf, ratio, type Contender } from '../measuring/rounds.ts';
import type { Effort } from '../options.ts';
import { HubProcess } from '../processes/hub-process.ts';
import { milliseconds, times } from '../report/figures.ts';
import { printTable } from '../report/table.ts';
import type { HttpLoader } from './contenders.ts';

const row = 'nodes { id title status owner { id name } problems { id title } techniques { id title } }';
const total = 'totalCount';

const fewMatches = ['parkering Samsø', 'chatbot Odder', 'byggetilladelse Læsø'];
const manyMatches = ['parkering', 'byggetilladelse', 'sortering af post', 'chatbot', 'udbetaling'];

/** What is asked of a small and of a large catalogue. Those of several queries ask them in turns. */
const questions: readonly { name: string; queries: readonly string[] }[] = [
  { name: 'first page', queries: [`{ useCases(first: 25) { ${row} pageInfo { hasNextPage endCursor } } }`] },
  {
    name: 'first page, total and facets',
    queries: [`{ useCases(first: 25) { ${total} facets { facet values { value count } } ${row} } }`],
  },
  { name: 'use cases by rare words', queries: fewMatches.map(listQuery) },
  { name: 'use cases by common words', queries: manyMatches.map(listQuery) },
  { name: 'search, rare words', queries: fewMatches.map(searchQuery) },
  { name: 'search, common words', queries: manyMatches.map(searchQuery) },
];

function listQuery(query: string): string {
  return `{ useCases(first: 25, query: "${query}") { ${total} ${row} } }`;
}

function searchQuery(query: string): string {
  const hit = 'kind title { text isMatch } excerpt { text isMatch } entity { id }';
  return `{ search(first: 25, query: "${query}") { ${total} nodes { ${hit} } } }`;
}

/** A graph with so many use cases. */
export interface SizedGraph {
  readonly graph: BenchGraph;
  readonly count: string;
}

/** How much slower the hub's answers become when the catalogue grows; both hubs run side by side. */
export async function measureGrowth(
  graphs: readonly SizedGraph[],
  effort: Effort,
  loader: HttpLoader,
): Promise<void> {
  const hubs = await Promise.all(graphs.map(({ graph }) => HubProcess.start(graph.settings)));
  try {
    const rows: string[][] = [];
    for (const { name, queries } of questions)
      rows.push(await compare(name, queries, graphs, hubs, effort, loader));
    const headers = [
      'asked one at a time',
      ...graphs.flatMap(({ count }) => [`matches of ${count}`, `median at ${count}`]),
      'growth',
    ];
    console.log('\n### The same hub with a small and with a large catalogue');
    printTable(`Growth from ${graphs[0]!.count} to ${graphs.at(-1)!.count} use cases`, headers, rows);
  } finally {
    await Promise.all(hubs.map((hub) => hub.stop()));
  }
}

async function compare(
  name: string,
  queries: readonly string[],
  graphs: readonly SizedGraph[],
  hubs: readonly HubProcess[],
  effort: Effort,
  loader: HttpLoader,
): Promise<string[]> {
  const bodies = queries.map((query) => JSON.stringify({ query }));
  const contenders: Contender[] = hubs.map(({ pid, graphqlUrl: url }, i) => ({
    ...{ name: graphs[i]!.count, pid },
    run: (load) => loader.ask({ ...load, url, bodies }),
  }));
  for (const contender of contenders) await contender.run({ concurrency: 2, ...effort.warmUp });
  const load = { concurrency: 1, milliseconds: effort.turnMilliseconds };
  const results = await interleave(contenders, effort.rounds, load, () => undefined);
  const found = await Promise.all(hubs.map(({ graphqlUrl }) => countMatches(graphqlUrl, bodies)));
  const figures = results.flatMap((result, i) => [found[i]!, milliseconds(result.median)]);
  return [name, ...figures, times(ratio(results.at(-1)!, results[0]!, medianOf))];
}

/** The matches of all the questions together, for their mean. */
async function countMatches(url: string, bodies: readonly string[]): Promise<string> {
  let sum = 0;
  for (const body of bodies) {
    const found = /"totalCount":(\d+)/.exec(await post(url, body))?.[1];
    if (found === undefined) return '';
    sum += Number(found);
  }
  return String(Math.round(sum / bodies.length));
}
