import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../../server/shared/project-root.ts';

const readyLine = /is ready at (\S+)/;
const keptCharacters = 4_000;
/** The measurements are one caller that asks as fast as it can. */
const noLimits = { RATE_REQUESTS_PER_MINUTE: '0', RATE_COST_PER_MINUTE: '0' };

/** A hub in a process of its own, started as `npm start` starts it. */
export class HubProcess {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
    /** From the start of the process until it said that it was ready. */
    readonly startMilliseconds: number,
  ) {}

  /** Starts a hub with these settings on a free port; resolves when it is ready. */
  static async start(settings: Record<string, string>): Promise<HubProcess> {
    const began = performance.now();
    const env = {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      EMBEDDINGS_URL: '',
      ...noLimits,
      ...settings,
    };
    const hub = spawn(process.execPath, [join(projectRoot, 'dist/server/main.js')], { env });
    const kill = () => hub.kill();
    process.once('exit', kill); // when the benchmark is broken off
    hub.once('exit', () => process.off('exit', kill));
    const url = await readyUrl(hub);
    return new HubProcess(hub, url, performance.now() - began);
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  get graphqlUrl(): string {
    return `${this.url}/graphql`;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const exited = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await exited;
  }
}

function readyUrl(hub: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-keptCharacters);
      const url = readyLine.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    };
    hub.stdout!.on('data', listen);
    hub.stderr!.on('data', listen);
    hub.once('error', reject);
    hub.once('exit', (code) => reject(new Error(`The hub ended with ${code} before it was ready:\n${said}`)));
  });
}
