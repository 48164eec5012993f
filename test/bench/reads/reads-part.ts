import { join } from 'node:path';
import { BenchGraph } from '../graphs/bench-graph.ts';
import { fillGraph } from '../graphs/fill-graph.ts';
import type { Effort } from '../options.ts';
import { Child } from '../processes/child.ts';
import { compareReads } from './read-comparison.ts';
import type { HttpLoader } from './contenders.ts';
import { measureGrowth, type SizedGraph } from './growth.ts';

/** Reads over HTTP beside @neo4j/graphql and Cypher by hand, and how they grow with the catalogue. */
export async function measureReads(scratch: string, effort: Effort): Promise<void> {
  console.log('\n## Reads');
  const graphs: SizedGraph[] = [];
  const loader: HttpLoader = await Child.start('load/http-load.js');
  try {
    for (const size of effort.sizes) graphs.push(await startFilled(join(scratch, `reads-${size}`), size));
    for (const { graph, count } of graphs) await compareReads(graph, count, effort, loader);
    await measureGrowth(graphs, effort, loader);
  } finally {
    await loader.stop();
    await Promise.all(graphs.map(({ graph }) => graph.stop()));
  }
}

async function startFilled(folder: string, size: number): Promise<SizedGraph> {
  const count = size.toLocaleString('en');
  console.error(`Inventing ${count} use cases …`);
  const graph = await BenchGraph.start(folder);
  try {
    await fillGraph(graph, size);
    return { graph, count };
  } catch (error) {
    await graph.stop();
    throw error;
  }
}
