import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { HubProcess } from '../testkit/hub-process.mjs';
import { initHub, runFolder, sharedDataDir, sharedGraphSettings } from '../testkit/hub.ts';

const hub = initHub();

/** Starts a hub that must not come up, and answers what it says. */
async function refusedStart(environment: Record<string, string>): Promise<string> {
  const attempt = new HubProcess('main', { PORT: '0', DATA_DIR: runFolder('never'), ...environment });
  expect(await attempt.exited).toBe(1);
  expect(attempt.output).not.toMatch(/^\s+at /m);
  return attempt.output;
}

describe('a wrong setting stops the start with a sentence that names it and the mend', () => {
  it.each([
    [{ PORT: 'eighty' }, 'PORT is wrong: give a whole number from 0 to 65535, for instance PORT=4000.'],
    [{ SEED: 'everything' }, 'SEED is wrong: choose one of demo, reference, none.'],
    [{ NEO4J_URI: 'localhost' }, 'NEO4J_URI is wrong: give an address such as neo4j://localhost:7687'],
    [{ NEO4J_URI: 'neo4j://localhost:7687' }, 'NEO4J_PASSWORD is not set, but NEO4J_URI is'],
  ])('%j', async (environment, sentence) => {
    expect(await refusedStart(environment)).toContain(sentence);
  });

  it('a port that is taken', async () => {
    const other = createServer().listen(0, 'localhost');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const said = await refusedStart({ PORT: String(port) });
    other.close();
    expect(said).toContain(`Port ${port} is in use by another program`);
    expect(said).not.toContain('Starting Neo4j');
  });

  it('an address that is not of this machine', async () => {
    const said = await refusedStart({ HOST: '192.0.2.1' });
    expect(said).toContain('HOST is 192.0.2.1, which is no address of this machine: leave it out');
  });

  it('a data folder that cannot be written to', async () => {
    const file = runFolder('a-file');
    await writeFile(file, '');
    expect(await refusedStart({ DATA_DIR: `${file}/data` })).toContain(
      `DATA_DIR is ${file}/data, which cannot be written to`,
    );
  });

  it('a data folder that another hub has in use', async () => {
    const said = await refusedStart({ DATA_DIR: sharedDataDir() });
    expect(said).toContain(`The data folder ${sharedDataDir()} is in use by the hub (process `);
  });
});

describe('a graph of the user’s own', () => {
  it('refuses a wrong password by naming it', async () => {
    const said = await refusedStart({ ...sharedGraphSettings(), NEO4J_PASSWORD: 'wrong' });
    expect(said).toContain(
      'does not accept the user "neo4j" with this password: check NEO4J_USER and NEO4J_PASSWORD',
    );
  });

  it('says when nobody answers there', async () => {
    const said = await refusedStart({ NEO4J_URI: 'bolt://localhost:1', NEO4J_PASSWORD: 'x' });
    expect(said).toContain('No Neo4j server answers at bolt://localhost:1: start it, or check NEO4J_URI.');
  });

  it('names a database that is not there', async () => {
    const said = await refusedStart({ ...sharedGraphSettings(), NEO4J_DATABASE: 'elsewhere' });
    expect(said).toContain('has no database "elsewhere": check NEO4J_DATABASE');
  });

  it('serves beside another hub', async () => {
    const second = new HubProcess('main', {
      PORT: '0',
      DATA_DIR: runFolder('unused'),
      ...sharedGraphSettings(),
    });
    const url = await second.ready();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await second.stop()).toBe(0);
    expect((await hub.fetch('/readyz')).status).toBe(200);
  });
});

describe('what the managed graph needs', () => {
  it('names Maven Central when the jars cannot be fetched', async () => {
    const nowhere =
      '-Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=1 -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=1';
    const said = await refusedStart({
      XDG_CACHE_HOME: runFolder('cache'),
      MAVEN_OPTS: `-Dmaven.repo.local=${runFolder('maven')} ${nowhere}`,
    });
    expect(said).toContain('The Neo4j server could not be fetched. Check the connection to Maven Central');
  });

  it('shows the end of its log when Neo4j does not come up', async () => {
    const dataDir = runFolder('broken');
    await mkdir(`${dataDir}/neo4j`, { recursive: true });
    await writeFile(`${dataDir}/neo4j/data`, 'a file where a folder should be');
    const said = await refusedStart({ DATA_DIR: dataDir });
    expect(said).toContain('The Neo4j server ended while starting. Its log is');
    expect(await readFile(`${dataDir}/neo4j/logs/server.log`, 'utf8')).not.toBe('');
  });
});
