import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { JavaProcess } from './java-process.ts';
import { launcherClass, neo4jJars, type Neo4jJars } from './jars.ts';
import { ensurePassword, managedPassword } from './password.ts';
import { StartFailed, type Progress } from './start-failed.ts';

export interface ManagedNeo4jOptions {
  readonly dataDir: string;
  readonly progress: Progress;
  /** Called when the server ended unasked and when it is back. */
  readonly onInterruption?: (event: 'lost' | 'restored') => void;
}

const heap = '1g';
const pageCache = '256m';
/** Of the heap, so that one question cannot stop the server for all. */
const memoryPerTransaction = '384m';
const firstRestartDelayMilliseconds = 250;
const longestRestartDelayMilliseconds = 15_000;
const storeLockWaitMilliseconds = 20_000;

/**
 * A Neo4j Community server that the hub runs for itself: on the loopback interface only, on a port that
 * was free, with authentication on and a password of its own, its data under the data folder.
 *
 * It runs as a process of its own. When it dies unasked it is started again on the same port, so that
 * open drivers find it, and Neo4j's transaction log brings back everything that was committed.
 */
export class ManagedNeo4j {
  #process: JavaProcess | undefined;
  #stopping = false;

  private constructor(
    private readonly options: ManagedNeo4jOptions,
    private readonly jars: Neo4jJars,
    private readonly port: number,
    readonly password: string,
  ) {}

  readonly user = 'neo4j';
  readonly database = 'neo4j';

  get uri(): string {
    return `neo4j://127.0.0.1:${this.port}`;
  }

  /** The process id of the server, for those who want to see what happens when it dies. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  static async start(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
    const jars = await neo4jJars(options.progress);
    const password = await managedPassword(options.dataDir);
    const server = new ManagedNeo4j(options, jars, await freePort(), password);
    options.progress('Starting Neo4j …');
    await server.#launch();
    try {
      await ensurePassword(server.uri, password, options.dataDir);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return server;
  }

  /** Closes the databases in order. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#process?.stop();
  }

  async #launch(): Promise<void> {
    const home = join(this.options.dataDir, 'neo4j');
    await mkdir(join(home, 'logs'), { recursive: true, mode: 0o700 });
    const settingsFile = join(home, 'neo4j.conf');
    await writeFile(settingsFile, serverSettings(this.port), { mode: 0o600 });
    this.#process = await startWhenStoreIsFree({
      ...this.jars,
      mainClass: launcherClass,
      arguments: [home, settingsFile],
      heap,
      logFile: join(home, 'logs', 'server.log'),
    });
    void this.#process.exited.then(() => this.#ended());
  }

  async #ended(): Promise<void> {
    if (this.#stopping) return;
    this.options.onInterruption?.('lost');
    let delay = firstRestartDelayMilliseconds;
    while (!this.#stopping) {
      await sleep(delay);
      if (this.#stopping) return;
      try {
        await this.#launch();
        this.options.onInterruption?.('restored');
        return;
      } catch {
        delay = Math.min(delay * 2, longestRestartDelayMilliseconds);
      }
    }
  }
}

/** Starts the server; waits for a predecessor that is still closing the same store. */
async function startWhenStoreIsFree(
  command: ConstructorParameters<typeof JavaProcess>[0],
): Promise<JavaProcess> {
  const deadline = Date.now() + storeLockWaitMilliseconds;
  for (;;) {
    const java = new JavaProcess(command);
    try {
      await java.ready();
      return java;
    } catch (error) {
      const storeIsLocked = java.lastLines.some((line) => /FileLockException|lock file/i.test(line));
      if (!storeIsLocked || Date.now() > deadline) throw error;
    }
  }
}

function serverSettings(port: number): string {
  const settings = {
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'dbms.security.auth_enabled': 'true',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': pageCache,
    'db.memory.transaction.max': memoryPerTransaction,
    // Nobody else is connected to this server: when the hub stops it, there is nothing to wait for.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

export { StartFailed };
