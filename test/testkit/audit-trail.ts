import { readEnvironment } from '../../server/environment.ts';
import { joinGraph } from '../../server/graph-connection.ts';
import type { Graph } from '../../server/shared/neo4j/graph.ts';
import { HubProcess } from './hub-process.mjs';

/** What `npm run audit:verify` prints about the trail in a data folder, and how it ends. */
export async function verifyAuditTrail(dataDir: string): Promise<{ exit: number | null; output: string }> {
  const verifying = new HubProcess('cli/audit-verify', { DATA_DIR: dataDir });
  return { exit: await verifying.exited, output: verifying.output };
}

/** Does something to the graph of a data folder, beside its hub or without one. */
export async function onGraph(dataDir: string, work: (graph: Graph) => Promise<unknown>): Promise<void> {
  const connected = await joinGraph(readEnvironment({ DATA_DIR: dataDir }), 'a test', () => undefined);
  try {
    await work(connected.graph);
  } finally {
    await connected.close();
  }
}
