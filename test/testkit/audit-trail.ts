import { readEnvironment } from '../../server/environment.ts';
import { joinGraph } from '../../server/graph-connection.ts';
import type { Graph } from '../../server/shared/neo4j/graph.ts';
import type { SharedGraph } from './graph.ts';
import { HubProcess } from './hub-process.mjs';
import type { TestPerson } from './people.ts';

/** What `npm run audit:verify` prints about the trail in a data folder, and how it ends. */
export async function verifyAuditTrail(dataDir: string): Promise<{ exit: number | null; output: string }> {
  const verifying = new HubProcess('cli/audit-verify', { DATA_DIR: dataDir });
  return { exit: await verifying.exited, output: verifying.output };
}

/** The kinds of what the trail holds of somebody beside their signing in, the oldest first. */
export async function kindsDoneBy({ id }: TestPerson, shared: SharedGraph): Promise<string[]> {
  const cypher = `MATCH (e:AuditEvent {actor: $id}) WHERE NOT e.kind STARTS WITH 'session'
    RETURN e.kind AS kind ORDER BY e.sequence`;
  return (await shared.rows<{ kind: string }>(cypher, { id })).map(({ kind }) => kind);
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
