import { createServices, type Services } from '../../server/services.ts';
import { anonymous } from '../../server/shared/auth/actor.ts';
import type { Graph } from '../../server/shared/neo4j/graph.ts';
import { migrate, readMigrations } from '../../server/shared/neo4j/migrations.ts';
import { rowsOf, startOwnGraph } from '../testkit/own-graph.ts';

// Tests of the audit trail as a whole, in their order, on one Neo4j server that is empty at first.

const own = startOwnGraph();
const unhurriedMilliseconds = 240_000;

let graph: Graph;
let services: Services;

beforeAll(async () => {
  graph = own.connect();
  await migrate(graph, readMigrations(), () => undefined);
  services = createServices(graph, { embeddings: undefined });
}, unhurriedMilliseconds);

const rows = <Row>(cypher: string, parameters = {}) => rowsOf<Row>(graph, cypher, parameters);
const check = () => services.auditChecking.check();
const record = (subject: string) =>
  services.audit.recordAlone(anonymous, { kind: 'session.refused', subject, reason: 'test' });

/** A chain of five events and nothing else. */
async function fiveEvents(): Promise<void> {
  await rows('MATCH (n:AuditEvent|AuditHead) DETACH DELETE n');
  for (let n = 1; n <= 5; n++) await record(`test-${n}`);
}

const idOf = async (sequence: number) =>
  (
    await rows<{ id: string }>('MATCH (e:AuditEvent {sequence: $sequence}) RETURN e.id AS id', { sequence })
  )[0]!.id;
const broken = async () => {
  const report = await check();
  return report.isWhole ? undefined : report.broken;
};

describe('the audit trail', () => {
  it('is whole when nothing has happened', async () => {
    expect(await check()).toMatchObject({ isWhole: true, events: 0 });
  });

  it(
    'is whole after sixteen have written to it at once',
    async () => {
      await Promise.all(Array.from({ length: 16 }, (_, n) => record(`at-once-${n}`)));
      expect(await check()).toMatchObject({ isWhole: true, events: 16 });
    },
    unhurriedMilliseconds,
  );

  it('is whole while somebody writes to it', async () => {
    const writing = Promise.all(Array.from({ length: 8 }, (_, n) => record(`meanwhile-${n}`)));
    const reports = await Promise.all([check(), check(), check()]);
    await writing;
    for (const report of reports) expect(report.isWhole).toBe(true);
  });

  it('holds nothing of a change that was not made', async () => {
    await fiveEvents();
    const failing = graph.write('test.failing', async (tx) => {
      await services.audit.record(tx, anonymous, {
        kind: 'session.refused',
        subject: 'never',
        reason: 'test',
      });
      throw new TypeError('changed my mind');
    });
    await expect(failing).rejects.toThrow(TypeError);
    expect(await check()).toMatchObject({ isWhole: true, events: 5 });
  });
});

describe('a broken link is named:', () => {
  beforeEach(fiveEvents);

  it('an event that was altered', async () => {
    const id = await idOf(3);
    await rows("MATCH (e:AuditEvent {sequence: 3}) SET e.actor = 'person-else'");
    expect(await broken()).toMatchObject({ sequence: 3, id });
  });

  it('two events that have changed places', async () => {
    const id = await idOf(4);
    await rows('MATCH (e:AuditEvent {sequence: 2}) SET e.sequence = -2');
    await rows('MATCH (e:AuditEvent {sequence: 4}) SET e.sequence = 2');
    await rows('MATCH (e:AuditEvent {sequence: -2}) SET e.sequence = 4');
    expect(await broken()).toMatchObject({ sequence: 2, id });
  });

  it('an event that is gone', async () => {
    await rows('MATCH (e:AuditEvent {sequence: 2}) DETACH DELETE e');
    expect(await broken()).toEqual({ sequence: 2, id: null, differs: 'there is no such event' });
  });

  it('the first event that is gone', async () => {
    await rows('MATCH (e:AuditEvent {sequence: 1}) DETACH DELETE e');
    expect(await broken()).toMatchObject({ sequence: 1, id: null });
  });

  it('the last event that is gone', async () => {
    await rows('MATCH (e:AuditEvent {sequence: 5}) DETACH DELETE e');
    expect(await broken()).toEqual({ sequence: 5, id: null, differs: 'there is no such event' });
  });

  it('all events that are gone', async () => {
    await rows('MATCH (e:AuditEvent) DETACH DELETE e');
    expect(await broken()).toMatchObject({ sequence: 1, id: null });
  });

  it('a head that is gone', async () => {
    await rows('MATCH (h:AuditHead) DETACH DELETE h');
    expect(await broken()).toMatchObject({ sequence: 5 });
  });

  it('an edge that is gone', async () => {
    const id = await idOf(4);
    await rows('MATCH (:AuditEvent {sequence: 4})-[p:PREVIOUS]->() DELETE p');
    expect(await broken()).toMatchObject({ sequence: 4, id });
    await rows(
      'MATCH (e:AuditEvent {sequence: 4}), (p:AuditEvent {sequence: 3}) CREATE (e)-[:PREVIOUS]->(p)',
    );
    await rows('MATCH (:AuditHead)-[l:LAST]->() DELETE l');
    expect(await broken()).toMatchObject({ sequence: 5 });
  });

  it('an event that was put in from outside', async () => {
    await rows("CREATE (:AuditEvent {id: 'audit-forged', sequence: 0})");
    expect(await broken()).toMatchObject({ sequence: 0, id: 'audit-forged' });
  });

  it('a beginning that was moved', async () => {
    await rows(`
      MATCH (h:AuditHead), (e:AuditEvent {sequence: 2})
      SET h.purgedThrough = 2, h.purgedHash = e.hash`);
    await rows('MATCH (e:AuditEvent) WHERE e.sequence <= 2 DETACH DELETE e');
    expect(await broken()).toMatchObject({ sequence: 3 });
  });
});

describe('old events', () => {
  const dayMilliseconds = 24 * 3_600_000;
  const inDays = (days: number) => Date.now() + days * dayMilliseconds;
  const kinds = async () =>
    (await rows<{ kind: string }>('MATCH (e:AuditEvent) RETURN e.kind AS kind ORDER BY e.sequence')).map(
      ({ kind }) => kind,
    );

  beforeEach(fiveEvents);

  it('are kept until they are as old as they may be', async () => {
    expect(await services.auditRetention.purge(365, inDays(364))).toBe(0);
    expect(await check()).toMatchObject({ isWhole: true, events: 5 });
  });

  it('are removed then, which is an event; the chain goes on from where they ended', async () => {
    expect(await services.auditRetention.purge(365, inDays(366))).toBe(5);
    expect(await kinds()).toEqual(['audit.purged']);
    expect(await check()).toMatchObject({ isWhole: true, events: 1 });
    await record('afterwards');
    expect(await check()).toMatchObject({ isWhole: true, events: 2 });
    const [purged] = await rows<{ actor: string; details: string; sequence: number }>(
      "MATCH (e:AuditEvent {kind: 'audit.purged'}) RETURN e.actor AS actor, e.details AS details, e.sequence AS sequence",
    );
    expect(purged).toMatchObject({ actor: 'system', sequence: 6 });
    expect(JSON.parse(purged!.details)).toMatchObject({ through: 5, events: 5 });
  });

  it('are removed again and again, and the chain stays whole', async () => {
    await services.auditRetention.purge(365, inDays(366));
    for (let n = 6; n <= 8; n++) await record(`test-${n}`);
    expect(await services.auditRetention.purge(365, inDays(366))).toBe(4);
    expect(await check()).toMatchObject({ isWhole: true, events: 1 });
    expect(await services.auditRetention.purge(365)).toBe(0);
  });

  it('are removed once when two hubs do it at the same time', async () => {
    const both = await Promise.all([1, 2].map(() => services.auditRetention.purge(365, inDays(366))));
    // On that day the event of the one that was first is old as well.
    expect(both.sort()).toEqual([1, 5]);
    expect(await check()).toMatchObject({ isWhole: true, events: 1 });
  });

  it('that were removed by hand afterwards are missed', async () => {
    await services.auditRetention.purge(365, inDays(366));
    for (let n = 7; n <= 9; n++) await record(`test-${n}`);
    await rows(`
      MATCH (h:AuditHead), (e:AuditEvent {sequence: 7}) SET h.purgedThrough = 7, h.purgedHash = e.hash`);
    await rows('MATCH (e:AuditEvent) WHERE e.sequence <= 7 DETACH DELETE e');
    expect(await broken()).toMatchObject({ sequence: 8 });
  });
});
