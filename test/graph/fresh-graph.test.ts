import type { SeedChoice } from '../../server/environment.ts';
import type { EmbeddingsEndpoint } from '../../server/modules/retrieval/embedding/endpoint-embedder.ts';
import type { UseCaseDraft } from '../../server/modules/use-cases/use-case.draft.ts';
import { findableUseCases } from '../../server/modules/use-cases/use-case.service.ts';
import { seedGraph } from '../../server/seeding/seed-graph.ts';
import { createServices, type Services } from '../../server/services.ts';
import { anonymous } from '../../server/shared/auth/actor.ts';
import { Unavailable } from '../../server/shared/errors/domain-error.ts';
import { StartFailed } from '../../server/shared/neo4j/embedded/start-failed.ts';
import type { Graph } from '../../server/shared/neo4j/graph.ts';
import { migrate, readMigrations, type Migration } from '../../server/shared/neo4j/migrations.ts';
import { TestEmbeddings } from '../testkit/embeddings-endpoint.ts';
import { rowsOf, startOwnGraph } from '../testkit/own-graph.ts';
import { idOf, newDraft } from '../testkit/use-case.ts';

// Tests of the graph as a whole, in their order, on one Neo4j server that is empty at first.

const own = startOwnGraph();
const quietly = () => undefined;
/** For what fills the graph or fits a space, on a machine that does other things too. */
const unhurriedMilliseconds = 240_000;
const caller = { actor: anonymous, language: 'da' as const, deadline: Date.now() + 600_000 };

let graph: Graph;
beforeAll(() => (graph = own.connect()));

const rows = <Row>(cypher: string, parameters = {}) => rowsOf<Row>(graph, cypher, parameters);

describe('migrations', () => {
  const migration = (id: string, statements: string[], checksum = id): Migration => ({
    id,
    statements,
    checksum,
  });
  /** Steps that can be told from each other, and that would be seen if they were taken twice. */
  const first = migration('001-first', ['CREATE (:Step {name: "first"})']);
  const second = migration('002-second', [
    'MATCH (s:Step {name: "first"}) CREATE (s)-[:BEFORE]->(:Step {name: "second"})',
    'CREATE INDEX step_name IF NOT EXISTS FOR (s:Step) ON (s.name)',
  ]);
  const broken = migration('002-broken', ['CREATE (:Step {name: "second"})', 'CREATE (']);

  const steps = async () =>
    (await rows<{ name: string }>('MATCH (s:Step) RETURN s.name AS name ORDER BY name')).map(
      ({ name }) => name,
    );
  const applied = async () =>
    (
      await rows<{ id: string }>(
        'MATCH (m:Migration) WHERE m.checksum IS NOT NULL RETURN m.id AS id ORDER BY id',
      )
    ).map(({ id }) => id);

  beforeEach(() => rows('MATCH (n:Step|Migration) DETACH DELETE n'));
  afterAll(async () => {
    await rows('MATCH (n:Step|Migration) DETACH DELETE n');
    await rows('DROP INDEX step_name IF EXISTS');
  });

  async function refusalOf(migrations: readonly Migration[]): Promise<string> {
    const refusal: unknown = await migrate(graph, migrations, quietly).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StartFailed);
    return (refusal as StartFailed).message;
  }

  it('are applied in order, once, and say so', async () => {
    const said: string[] = [];
    await migrate(graph, [first, second], (line) => said.push(line));
    await migrate(graph, [first, second], (line) => said.push(line));
    expect(await steps()).toEqual(['first', 'second']);
    expect(await applied()).toEqual(['001-first', '002-second']);
    expect(said).toEqual([
      'Bringing the graph up to date: 001-first …',
      'Bringing the graph up to date: 002-second …',
    ]);
  });

  it('that are new come after those that were applied', async () => {
    await migrate(graph, [first], quietly);
    await migrate(graph, [first, second], quietly);
    expect(await steps()).toEqual(['first', 'second']);
  });

  it('that were changed afterwards stop the start, by their name', async () => {
    await migrate(graph, [first], quietly);
    expect(
      await refusalOf([migration('001-first', ['CREATE (:Step {name: "other"})'], 'changed'), second]),
    ).toBe(
      'Migration 001-first was changed after it had been applied: put the file back as it was, ' +
        'and write a new migration for the change.',
    );
    expect(await steps()).toEqual(['first']);
  });

  it('of a newer version stop the start of an older one', async () => {
    await migrate(graph, [first, second], quietly);
    expect(await refusalOf([first])).toBe(
      'The graph was brought up to date by a newer version of Fælled (migration 002-second): start that version.',
    );
  });

  it('leave one result when two processes apply them at the same time', async () => {
    const others = [own.connect(), own.connect(), own.connect()];
    await Promise.all(others.map((other) => migrate(other, [first, second], quietly)));
    expect(await steps()).toEqual(['first', 'second']);
    expect(await applied()).toEqual(['001-first', '002-second']);
  });

  it('that fail leave the earlier ones recorded, and can be mended', async () => {
    await expect(migrate(graph, [first, broken], quietly)).rejects.toThrow();
    expect(await applied()).toEqual(['001-first']);
    await rows('MATCH (s:Step {name: "second"}) DELETE s');
    await migrate(graph, [first, second], quietly);
    expect(await steps()).toEqual(['first', 'second']);
  });

  it('wait for another process, and do what it leaves undone when it ends in the middle', async () => {
    const other = own.connect();
    const turn = other.write('test.turn', async (tx) => {
      await tx.run({
        name: 'test.lock',
        cypher: 'MERGE (m:Migration {id: "lock"}) SET m.takenAt = datetime()',
      });
      const waiting = migrate(graph, [first], quietly);
      expect(await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 500, 'waits'))])).toBe(
        'waits',
      );
      throw Object.assign(new Error('killed'), { waiting });
    });
    const ended = (await turn.catch((error: unknown) => error)) as { waiting: Promise<void> };
    await ended.waiting;
    expect(await steps()).toEqual(['first']);
  });
});

describe('seeds', () => {
  let services: Services;

  beforeAll(async () => {
    await migrate(graph, readMigrations(), quietly);
    services = createServices(graph, { embeddings: undefined });
  }, unhurriedMilliseconds);

  async function seed(choice: SeedChoice): Promise<string[]> {
    const said: string[] = [];
    await seedGraph(services, choice, (line) => said.push(line));
    return said;
  }

  /** Everything in the graph as texts in a fixed order, but for the times at which reference data was written. */
  async function everything(): Promise<string[]> {
    const nodes = await rows(`
      MATCH (n) WHERE NOT n:Seeding AND NOT n:Migration AND NOT n:EmbeddingModel
      RETURN labels(n) AS labels, n {.*, updatedAt: CASE WHEN n:UseCase THEN n.updatedAt END} AS properties`);
    const edges = await rows(`
      MATCH (a)-[r]->(b)
      RETURN coalesce(a.id, a.value) AS from, type(r) AS type, properties(r) AS properties,
             coalesce(b.id, b.value, b.title, b.text, b.kind) AS to`);
    return [...nodes, ...edges].map((row) => JSON.stringify(row)).sort();
  }

  const demoEntries = () => rows('MATCH (n) WHERE n.demo RETURN n.id AS id');

  it('are none when none are wanted', async () => {
    expect(await seed('none')).toEqual([]);
    expect(await everything()).toEqual([]);
  });

  it(
    'hold nothing invented when they are for reference',
    async () => {
      await seed('reference');
      expect(await rows('MATCH (m:Municipality) RETURN count(m) AS n')).toEqual([{ n: 98 }]);
      expect(await demoEntries()).toEqual([]);
    },
    unhurriedMilliseconds,
  );

  it(
    'twice equal once',
    async () => {
      await seed('demo');
      expect(await demoEntries()).not.toEqual([]);
      const once = await everything();
      await rows('MATCH (s:Seeding) DELETE s');
      expect(await seed('demo')).not.toEqual([]);
      expect(await everything()).toEqual(once);
    },
    unhurriedMilliseconds,
  );

  it('are left alone when they are the same as last time', async () => {
    expect(await seed('demo')).toEqual([]);
  });
});

describe('the space that use cases are compared in', () => {
  const embeddings = new TestEmbeddings();
  let endpoint: EmbeddingsEndpoint;
  let services: Services;

  beforeAll(async () => {
    endpoint = await embeddings.start();
    services = createServices(graph, { embeddings: undefined });
  });
  afterAll(() => embeddings.stop());

  interface Space {
    readonly slot: 'A' | 'B';
    readonly version: number;
    readonly name: string;
  }

  async function space(): Promise<Space> {
    const [model] = await rows<Space>(
      'MATCH (m:EmbeddingModel) RETURN m.slot AS slot, m.version AS version, m.name AS name',
    );
    return model!;
  }

  /** How many use cases have no vector in a slot. */
  async function without(slot: 'A' | 'B'): Promise<number> {
    const [row] = await rows<{ n: number }>(
      `MATCH (u:UseCase) WHERE u.embedding${slot} IS NULL RETURN count(u) AS n`,
    );
    return row!.n;
  }

  /** The use case nearest to a text, as the services of some process find it. */
  async function nearest(text: string, { embeddings: service } = services): Promise<string | undefined> {
    const embedding = await service.embed(text);
    const [best] = embedding ? await service.nearest(embedding, 1, findableUseCases, caller) : [];
    return best?.id;
  }

  const save = (...drafts: UseCaseDraft[]) => services.useCaseWriting.saveAll(drafts);
  const refresh = () => services.embeddings.refresh(quietly);
  const roads = newDraft({
    title: 'Kameraer på skraldebiler finder vejskader',
    summary: 'Huller i asfalten ses.',
  });

  it('holds every use case that was seeded', async () => {
    expect(await without((await space()).slot)).toBe(0);
  });

  it('takes in a new use case without being made anew', async () => {
    const before = await space();
    await save(roads);
    expect(await without(before.slot)).toBe(1);
    await refresh();
    expect(await without(before.slot)).toBe(0);
    expect(await space()).toEqual(before);
    expect(await nearest(roads.title)).toBe(idOf(roads));
  });

  it('gives a use case that says something else another place', async () => {
    const changing = newDraft({ title: 'Chatbot til borgerservice' });
    await save(changing);
    await refresh();
    await save({ ...changing, title: 'Droner måler havvandets salt' });
    await refresh();
    expect(await nearest('droner måler salt i havvand')).toBe(idOf(changing));
    expect(await nearest('chatbot i borgerservice')).not.toBe(idOf(changing));
  });

  it(
    'is made anew beside the old one when it is outgrown, and other processes notice',
    async () => {
      const before = await space();
      const other = createServices(own.connect(), { embeddings: undefined });
      expect(await nearest(roads.title, other)).toBe(idOf(roads));
      await save(
        ...Array.from({ length: 120 }, (_, i) => newDraft({ title: `Bibliotekets bog nummer ${i}` })),
      );
      await refresh();
      const after = await space();
      expect(after).toMatchObject({ slot: before.slot === 'A' ? 'B' : 'A', version: before.version + 1 });
      expect(await without(after.slot)).toBe(0);
      expect((await other.embeddings.embed('x'))!.slot).toBe(after.slot);
      expect(await nearest(roads.title, other)).toBe(idOf(roads));
    },
    unhurriedMilliseconds,
  );

  it('stays in use when an endpoint fails before the new one is full', async () => {
    const before = await space();
    const withEndpoint = createServices(graph, { embeddings: endpoint });
    embeddings.answersLeft = 1;
    await expect(withEndpoint.embeddings.refresh(quietly)).rejects.toThrow(Unavailable);
    expect(await space()).toEqual(before);
    expect(await nearest(roads.title)).toBe(idOf(roads));
  });

  it('becomes the endpoint’s as soon as that has answered for every use case', async () => {
    const before = await space();
    const withEndpoint = createServices(graph, { embeddings: endpoint });
    embeddings.answersLeft = Infinity;
    await withEndpoint.embeddings.refresh(quietly);
    const after = await space();
    expect(after).toMatchObject({ name: `${endpoint.url}#letters`, version: before.version + 1 });
    expect(after.slot).not.toBe(before.slot);
    expect(await nearest(`${roads.title} ${roads.title} ${roads.summary}`, withEndpoint)).toBe(idOf(roads));
  });

  it(
    'is not used by a process that cannot make its vectors, which makes its own',
    async () => {
      expect(await services.embeddings.embed('vejskader')).toBeUndefined();
      await refresh();
      expect((await space()).name).toMatch(/^latent-/);
      expect(await nearest(roads.title)).toBe(idOf(roads));
    },
    unhurriedMilliseconds,
  );
});
