import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { HubProcess } from '../testkit/hub-process.mjs';
import { runFolder, TestHub } from '../testkit/hub.ts';

const dataDir = runFolder('life');
/** A start takes ten seconds, and many more on a machine that has much else to do. */
const startMilliseconds = 400_000;

let hubProcess: HubProcess;
let hub: TestHub;

async function start(): Promise<void> {
  hubProcess = new HubProcess('main', { PORT: '0', DATA_DIR: dataDir, SEED: 'reference' });
  hub = new TestHub(await hubProcess.ready());
}

/** The Java process that a hub started. */
function neo4jPid({ pid } = hubProcess): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const java = children.find((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('java'));
  return Number(java);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('It did not happen within a minute.');
    await sleep(100);
  }
}

/** Adds an entry by an import, beside the hub where it runs, and answers its title. */
async function addEntry(title: string): Promise<string> {
  const file = runFolder('life.csv');
  const mapping = runFolder('life.yml');
  await writeFile(file, `nr;kommune;titel\n${title};Aarhus;${title}\n`);
  await writeFile(
    mapping,
    'scheme: life-test\nlanguage: da\ncolumns:\n  id: nr\n  owner: kommune\n  title: titel\n',
  );
  const imported = new HubProcess('cli/import', { DATA_DIR: dataDir }, ['csv', file, '--map', mapping]);
  expect({ code: await imported.exited, output: imported.output }).toMatchObject({ code: 0 });
  return title;
}

async function titlesFound(title: string): Promise<string[]> {
  const { useCases } = await hub
    .query<{ useCases: { nodes: { title: string }[] } }>(
      'query Find($title: String!) { useCases(query: $title) { nodes { title } } }',
      { title },
    )
    .expectNoErrors();
  return useCases.nodes.map((node) => node.title);
}

beforeAll(start, startMilliseconds);
afterAll(() => hubProcess.stop(), startMilliseconds);

describe('a hub of its own', () => {
  it('keeps the graph on the loopback interface, behind a password that only its owner can read', () => {
    expect(statSync(`${dataDir}/neo4j-password`).mode & 0o777).toBe(0o600);
    const listening = execFileSync('cat', ['/proc/net/tcp'], { encoding: 'utf8' });
    const { boltUri } = JSON.parse(readFileSync(`${dataDir}/in-use.json`, 'utf8')) as { boltUri: string };
    const port = Number(new URL(boltUri).port).toString(16).toUpperCase().padStart(4, '0');
    expect(new URL(boltUri).hostname).toBe('127.0.0.1');
    expect(listening).not.toContain(`00000000:${port}`);
  });

  it('leaves out demo content when it is told to', async () => {
    const query = '{ useCases(where: [{ demo: true }]) { totalCount } }';
    const { useCases } = await hub.query<{ useCases: { totalCount: number } }>(query).expectNoErrors();
    expect(useCases.totalCount).toBe(0);
  });

  it(
    'answers UNAVAILABLE while Neo4j is gone, starts it again, and has lost nothing',
    async () => {
      const title = await addEntry('Kvitteringsøvelse');
      process.kill(neo4jPid(), 'SIGKILL');
      const error = await hub.query('{ useCases { totalCount } }').expectError('UNAVAILABLE');
      expect(error.message).not.toMatch(/neo4j:|bolt:|\n\s+at /);
      expect((await hub.fetch('/healthz')).status).toBe(200);
      await hubProcess.said(/Neo4j is back/);
      await until(async () => (await hub.fetch('/readyz')).status === 200);
      expect(await titlesFound(title)).toEqual([title]);
    },
    startMilliseconds,
  );

  it(
    'survives a crash of its own without loss, and leaves no server behind',
    async () => {
      const title = await addEntry('Nedbrudsøvelse');
      const java = neo4jPid();
      await hubProcess.kill();
      await until(() => !isAlive(java));
      await start();
      expect(await titlesFound(title)).toEqual([title]);
    },
    startMilliseconds,
  );

  it(
    'stops in order on Ctrl-C, and starts again with what it knew and what an import on its own added',
    async () => {
      const title = await addEntry('Slukøvelse');
      const java = neo4jPid();
      expect(await hubProcess.stop()).toBe(0);
      expect(hubProcess.output).toContain('Stopping …');
      expect(isAlive(java)).toBe(false);
      const titleMeanwhile = await addEntry('Enegangsøvelse');
      await start();
      expect(await titlesFound(title)).toEqual([title]);
      expect(await titlesFound(titleMeanwhile)).toEqual([titleMeanwhile]);
    },
    startMilliseconds,
  );
});

describe('a hub that is stopped while it starts', () => {
  it(
    'leaves nothing running, and starts the next time',
    async () => {
      const settings = { PORT: '0', DATA_DIR: runFolder('early'), SEED: 'none' };
      const stopped = new HubProcess('main', settings);
      await stopped.said(/Bringing the graph up to date: 002/);
      const java = neo4jPid(stopped);
      await stopped.stop();
      await until(() => !isAlive(java));
      const next = new HubProcess('main', settings);
      expect((await fetch(`${await next.ready()}/readyz`)).status).toBe(200);
      expect(await next.stop()).toBe(0);
    },
    startMilliseconds,
  );
});
