import type { DriverQuestion } from '../contenders/driver-loop.ts';
import type { BenchGraph } from '../graphs/bench-graph.ts';
import type { HttpLoad } from '../load/http-load.ts';
import type { Sample } from '../load/load.ts';
import type { Contender } from '../measuring/rounds.ts';
import { Child } from '../processes/child.ts';
import { HubProcess } from '../processes/hub-process.ts';
import { hubBody, neo4jGraphqlBody, neo4jGraphqlIndexedBody, pageSize, type PageEntry } from './page.ts';
import { post } from '../load/http-client.ts';

/** A contender that answers the page, so that its answer can be compared. */
export interface PageContender extends Contender {
  readonly page: (() => Promise<PageEntry[]>) | undefined;
}

/** Everything that is compared on one graph, each in a process of its own. */
export interface Contenders {
  readonly hub: PageContender;
  readonly all: readonly PageContender[];
  stop(): Promise<void>;
}

export type HttpLoader = Child<HttpLoad, Sample>;

export async function startContenders(graph: BenchGraph, loader: HttpLoader): Promise<Contenders> {
  const settings = { ...graph.settings, NODE_ENV: 'production' };
  const processes = await Promise.all([
    HubProcess.start(settings),
    Child.start<'url', string>('contenders/neo4j-graphql-server.js', settings),
    Child.start<'url', string>('contenders/neo4j-graphql-server.js', { ...settings, TUNED: 'yes' }),
    Child.start<'url', string>('contenders/cypher-server.js', settings),
    Child.start<DriverQuestion, unknown>('contenders/driver-loop.js', settings),
  ]);
  const [hubProcess, neo4jGraphql, neo4jGraphqlTuned, cypherServer, driver] = processes;
  const [plain, tuned] = [await serverOf(neo4jGraphql), await serverOf(neo4jGraphqlTuned)];
  const byHand = await serverOf(cypherServer);
  const first = JSON.stringify({ first: pageSize });
  const hub = overHttp(
    'Fælled, rules on',
    { pid: hubProcess.pid, url: hubProcess.graphqlUrl },
    hubBody,
    fromHub,
    loader,
  );
  return {
    hub,
    all: [
      hub,
      overHttp('@neo4j/graphql, no rules', plain, neo4jGraphqlBody, fromNeo4jGraphql, loader),
      overHttp('the same, tuned', tuned, neo4jGraphqlIndexedBody, fromNeo4jGraphql, loader),
      overHttp('best Cypher, bare HTTP', byHand, first, (page) => page as PageEntry[], loader),
      throughDriver('best Cypher, driver alone', driver, 'page'),
      throughDriver('RETURN 1, driver alone', driver, 'RETURN 1'),
    ],
    stop: async () => void (await Promise.all(processes.map((each) => each.stop()))),
  };
}

interface HttpServer {
  readonly pid: number | undefined;
  readonly url: string;
}

async function serverOf(child: Child<'url', string>): Promise<HttpServer> {
  return { pid: child.pid, url: await child.ask('url') };
}

/** A contender behind HTTP, loaded by the process that does nothing else. */
function overHttp(
  name: string,
  { pid, url }: HttpServer,
  body: string,
  read: (answer: unknown) => PageEntry[],
  loader: HttpLoader,
): PageContender {
  return {
    ...{ name, pid },
    run: (load) => loader.ask({ ...load, url, bodies: [body] }),
    page: async () => read(JSON.parse(await post(url, body))),
  };
}

/** A contender that asks Neo4j itself. */
function throughDriver(
  name: string,
  driver: Child<DriverQuestion, unknown>,
  ask: 'page' | 'RETURN 1',
): PageContender {
  return {
    ...{ name, pid: driver.pid },
    run: (load) => driver.ask({ ...load, ask }) as Promise<Sample>,
    page: ask === 'page' ? () => driver.ask('page') as Promise<PageEntry[]> : undefined,
  };
}

function fromHub(answer: unknown): PageEntry[] {
  return (answer as { data: { useCases: { nodes: PageEntry[] } } }).data.useCases.nodes;
}

type WithOwners = Omit<PageEntry, 'owner'> & { readonly owner: readonly PageEntry['owner'][] };

function fromNeo4jGraphql(answer: unknown): PageEntry[] {
  const { useCases } = (answer as { data: { useCases: WithOwners[] } }).data;
  return useCases.map((entry) => ({ ...entry, owner: entry.owner[0]! }));
}
