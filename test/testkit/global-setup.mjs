import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HubProcess } from './hub-process.mjs';

/**
 * Starts the hub that all tests of a run share, on a data folder of its own.
 *
 * While tests are written, a hub that runs already saves the wait: start it with DATA_DIR=FOLDER/data and
 * set TEST_HUB_URL to its address and TEST_RUN_FOLDER to FOLDER.
 */
export default async function startHub() {
  if (process.env.TEST_HUB_URL && process.env.TEST_RUN_FOLDER) return;
  const folder = await mkdtemp(join(tmpdir(), 'faelled-test-'));
  const hub = new HubProcess('main', { PORT: '0', DATA_DIR: join(folder, 'data'), SEED: 'demo' });
  globalThis.testRun = { folder, hub };
  process.env.TEST_RUN_FOLDER = folder;
  process.env.TEST_HUB_URL = await hub.ready();
  // A server that a test has to itself ends before Java's thorough compiler would pay off.
  process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1';
}
