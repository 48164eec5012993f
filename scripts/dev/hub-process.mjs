import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';

const stopMilliseconds = 10_000;

/** The hub as a process that can be started anew while its graph stays. Says `ready` each time it is. */
export class HubProcess extends EventEmitter {
  #child;
  #isStarting = true;
  #isClosed = false;

  /** @param {NodeJS.ProcessEnv} settings */
  constructor(settings) {
    super();
    this.settings = settings;
  }

  /** Fulfilled when the hub answers, or has ended by itself and will not answer before the next edit. */
  async started() {
    if (this.#isStarting) await once(this, 'started');
  }

  start() {
    if (this.#isClosed) return;
    const options = { env: this.settings, stdio: ['ignore', 'pipe', 'inherit'] };
    const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], options);
    this.#child = child;
    createInterface(child.stdout).on('line', (line) => this.#hear(line));
    child.on('exit', () => {
      if (child !== this.#child) return; // stopped here
      console.error('The hub has ended; it starts again with the next edit.');
      this.#hasStarted();
    });
  }

  async restart() {
    await this.#stop();
    this.start();
  }

  /** Stops it for good, also when a restart is under way. */
  async close() {
    this.#isClosed = true;
    await this.#stop();
  }

  async #stop() {
    const child = this.#child;
    this.#child = undefined;
    this.#isStarting = true;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
    await once(child, 'exit');
    clearTimeout(impatience);
  }

  /** The hub's own address, and that it is stopping, are of no interest behind the development server. */
  #hear(line) {
    if (line.startsWith('Fælled is ready')) {
      this.#hasStarted();
      this.emit('ready');
    } else if (!line.startsWith('Stopping')) {
      console.log(line);
    }
  }

  #hasStarted() {
    this.#isStarting = false;
    this.emit('started');
  }
}
