import { readEnvironment } from '../../server/environment.ts';
import { joinGraph } from '../../server/graph-connection.ts';
import { createServices } from '../../server/services.ts';
import { anonymous } from '../../server/shared/auth/actor.ts';
import type { Graph } from '../../server/shared/neo4j/graph.ts';
import { HubProcess } from '../testkit/hub-process.mjs';
import { runFolder, sharedDataDir } from '../testkit/hub.ts';

/** A start takes ten seconds, and many more on a machine that has much else to do. */
const startMilliseconds = 400_000;

/** What `npm run audit:verify` prints, and how it ends. */
async function verify(dataDir: string): Promise<{ exit: number | null; output: string }> {
  const verifying = new HubProcess('cli/audit-verify', { DATA_DIR: dataDir });
  return { exit: await verifying.exited, output: verifying.output };
}

describe('npm run audit:verify', () => {
  it(
    'says beside a running hub that the chain is whole',
    async () => {
      const { exit, output } = await verify(sharedDataDir());
      expect(output).toMatch(/^The chain is whole: \d+ events\.$/m);
      expect(exit).toBe(0);
    },
    startMilliseconds,
  );

  it(
    'says so alone, and names the first link that is broken',
    async () => {
      const dataDir = runFolder('audit-verify');
      await onGraph(dataDir, async (graph) => {
        const { audit } = createServices(graph, { embeddings: undefined });
        for (const subject of ['one', 'two', 'three'])
          await audit.recordAlone(anonymous, { kind: 'session.refused', subject, reason: 'test' });
      });
      const whole = await verify(dataDir);
      expect(whole.output).toContain('The chain is whole: 3 events.');
      expect(whole.exit).toBe(0);
      await onGraph(dataDir, (graph) =>
        graph.runAlone({
          name: 'test.alter',
          cypher: "MATCH (e:AuditEvent {subject: 'two'}) SET e.actor = 'person-else'",
        }),
      );
      const broken = await verify(dataDir);
      expect(broken.output).toMatch(
        /The chain is broken at event 2 \(audit-[0-9a-f-]+\): its hash is not that/,
      );
      expect(broken.exit).toBe(1);
    },
    startMilliseconds,
  );
});

/** Does something to the graph of a data folder that no hub uses. */
async function onGraph(dataDir: string, work: (graph: Graph) => Promise<unknown>): Promise<void> {
  const connected = await joinGraph(readEnvironment({ DATA_DIR: dataDir }), 'a test', () => undefined);
  try {
    await work(connected.graph);
  } finally {
    await connected.close();
  }
}
