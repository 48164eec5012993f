import { join } from 'node:path';
import { BenchGraph } from '../graphs/bench-graph.ts';
import { fillGraph } from '../graphs/fill-graph.ts';
import { post } from '../load/http-client.ts';
import type { HttpLoad } from '../load/http-load.ts';
import type { Sample } from '../load/load.ts';
import { interleave, medianOf, ratio, type Contender, type Result } from '../measuring/rounds.ts';
import type { Effort } from '../options.ts';
import { Child } from '../processes/child.ts';
import { hubBody } from '../reads/page.ts';
import { milliseconds, perSecond, times } from '../report/figures.ts';
import { printTable } from '../report/table.ts';

const concurrencies = [1, 16];
const warmUpConcurrency = 4;
/** The rule of nobody in particular is one comparison, that of a member has three parts. */
const callers = [{ caller: 'anonymous' }, { caller: 'an editor', authorization: 'Bearer bench' }] as const;

/** What row rules cost: the same public page from two hubs on one graph, one of which has `true` in their place. */
export async function measureRules(scratch: string, effort: Effort): Promise<void> {
  console.log('\n## Row rules');
  const loader = await Child.start<HttpLoad, Sample>('load/http-load.js');
  try {
    for (const size of effort.sizes) await measureOn(join(scratch, `rules-${size}`), size, effort, loader);
  } finally {
    await loader.stop();
  }
}

async function measureOn(
  folder: string,
  size: number,
  effort: Effort,
  loader: Child<HttpLoad, Sample>,
): Promise<void> {
  const graph = await BenchGraph.start(folder);
  try {
    await fillGraph(graph, size);
    const settings = { ...graph.settings, ...quiet };
    const hubs = await Promise.all(
      ['on', 'off'].map((RULES) =>
        Child.start<'url', string>('contenders/hub-server.js', { ...settings, RULES }),
      ),
    );
    const urls = await Promise.all(hubs.map((hub) => hub.ask('url')));
    await assertSamePage(urls);
    for (const { caller, ...headers } of callers) {
      const contenders = hubs.map(({ pid }, i): Contender => ({
        ...{ name: i === 0 ? 'rules on' : 'rules off', pid },
        run: (load) => loader.ask({ ...load, url: urls[i]!, bodies: [hubBody], ...headers }),
      }));
      for (const each of contenders) await each.run({ concurrency: warmUpConcurrency, ...effort.warmUp });
      for (const concurrency of concurrencies) {
        const load = { concurrency, milliseconds: effort.turnMilliseconds };
        const results = await interleave(contenders, 2 * effort.rounds, load, () => graph.pid);
        print(`${size.toLocaleString('en')} use cases, ${concurrency} at a time, ${caller}`, results);
      }
    }
    await Promise.all(hubs.map((hub) => hub.stop()));
  } finally {
    await graph.stop();
  }
}

/** The measurements are one caller that asks as fast as it can. */
const quiet = {
  ...{ HOST: '127.0.0.1', PORT: '0', NODE_ENV: 'production', EMBEDDINGS_URL: '' },
  ...{ RATE_REQUESTS_PER_MINUTE: '0', RATE_COST_PER_MINUTE: '0' },
};

async function assertSamePage(urls: readonly string[]): Promise<void> {
  const [on, off] = await Promise.all(urls.map((url) => post(url, hubBody)));
  if (on !== off)
    throw new Error('The page differs with and without rules: it must be one that all may see.');
}

function print(title: string, results: readonly Result[]): void {
  const without = results[1]!;
  const rows = results.map((result) => [
    result.contender.name,
    milliseconds(result.median),
    milliseconds(result.p95),
    perSecond(result.requestsPerSecond),
    times(ratio(result, without, medianOf)),
    milliseconds(result.ownCpu),
    milliseconds(result.neo4jCpu),
  ]);
  const headers = ['', 'median', 'p95', 'requests/s', 'its median ÷ without', 'own CPU', "Neo4j's CPU"];
  printTable(title, headers, rows);
}
