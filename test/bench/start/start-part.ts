import { join } from 'node:path';
import { post } from '../load/http-client.ts';
import { median } from '../measuring/statistics.ts';
import type { Effort } from '../options.ts';
import { HubProcess } from '../processes/hub-process.ts';
import { milliseconds, seconds } from '../report/figures.ts';
import { printTable } from '../report/table.ts';

const firstQuestion = JSON.stringify({
  query: `{ solvers(problem: "sortering af post") { organisation { id name } useCases { id title } reasons { text } } }`,
});

interface Start {
  readonly untilReady: number;
  /** From then until the first question was answered. */
  readonly firstAnswer: number;
}

/** How long it takes until a hub answers: on a fresh data folder, which it fills, and on the same again. */
export async function measureStart(scratch: string, { coldStarts }: Effort): Promise<void> {
  console.log('\n## Start');
  await fetchJars(scratch);
  const fresh: Start[] = [];
  const second: Start[] = [];
  for (let i = 0; i < coldStarts; i++) {
    const folder = join(scratch, `start-${i}`);
    fresh.push(await startOnce(folder));
    second.push(await startOnce(folder));
  }
  const rows = [row('fresh data folder, with the demo seed', fresh), row('the same folder again', second)];
  const headers = ['', 'until ready', 'then the first solvers'];
  printTable(`Start of the hub with its own Neo4j (median of ${coldStarts})`, headers, rows);
}

/** The first start on a machine fetches the Neo4j server; that is not what is measured. */
async function fetchJars(scratch: string): Promise<void> {
  const hub = await HubProcess.start({ DATA_DIR: join(scratch, 'start-first'), NEO4J_URI: '', SEED: 'none' });
  await hub.stop();
}

async function startOnce(folder: string): Promise<Start> {
  const hub = await HubProcess.start({ DATA_DIR: folder, NEO4J_URI: '', SEED: 'demo' });
  const asked = performance.now();
  const answer = await post(hub.graphqlUrl, firstQuestion);
  const firstAnswer = performance.now() - asked;
  await hub.stop();
  if (!answer.includes('"organisation"')) throw new Error(`No solvers were found: ${answer.slice(0, 300)}`);
  return { untilReady: hub.startMilliseconds, firstAnswer };
}

function row(name: string, starts: readonly Start[]): string[] {
  const untilReady = median(starts.map((start) => start.untilReady));
  return [name, seconds(untilReady), milliseconds(median(starts.map(({ firstAnswer }) => firstAnswer)))];
}
