import { createServices } from '../../server/services.ts';
import { anonymous } from '../../server/shared/auth/actor.ts';
import { onGraph, verifyAuditTrail } from '../testkit/audit-trail.ts';
import { runFolder, sharedDataDir } from '../testkit/hub.ts';

/** A start takes ten seconds, and many more on a machine that has much else to do. */
const startMilliseconds = 400_000;

describe('npm run audit:verify', () => {
  it(
    'says beside a running hub that the chain is whole',
    async () => {
      const { exit, output } = await verifyAuditTrail(sharedDataDir());
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
      const whole = await verifyAuditTrail(dataDir);
      expect(whole.output).toContain('The chain is whole: 3 events.');
      expect(whole.exit).toBe(0);
      await onGraph(dataDir, (graph) =>
        graph.runAlone({
          name: 'test.alter',
          cypher: "MATCH (e:AuditEvent {subject: 'two'}) SET e.actor = 'person-else'",
        }),
      );
      const broken = await verifyAuditTrail(dataDir);
      expect(broken.output).toMatch(
        /The chain is broken at event 2 \(audit-[0-9a-f-]+\): its hash is not that/,
      );
      expect(broken.exit).toBe(1);
    },
    startMilliseconds,
  );
});
