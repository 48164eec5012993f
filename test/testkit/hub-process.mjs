import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = (name) => fileURLToPath(new URL(`../../dist/server/${name}.js`, import.meta.url));
const patienceMilliseconds = 240_000;
/** Many tests at once ask more than one caller ever would. */
const quiet = { LOG_LEVEL: 'error', RATE_REQUESTS_PER_MINUTE: '0', RATE_COST_PER_MINUTE: '0' };

/** A program of the hub, run as its users run it: a process of its own, known by what it prints. */
export class HubProcess {
  #child;
  output = '';
  /** @type {Promise<number | null>} the exit code */
  exited;

  /**
   * @param {'main' | 'cli/import' | 'cli/audit-verify'} name
   * @param {Record<string, string>} environment only these settings, beside what every process needs
   * @param {string[]} args
   */
  constructor(name, environment, args = []) {
    const { PATH, HOME, XDG_CACHE_HOME, JDK_JAVA_OPTIONS } = process.env;
    const given = {
      ...(XDG_CACHE_HOME && { XDG_CACHE_HOME }),
      ...(JDK_JAVA_OPTIONS && { JDK_JAVA_OPTIONS }),
    };
    const env = { PATH, HOME, ...given, ...quiet, ...environment };
    this.#child = spawn(process.execPath, [program(name), ...args], { env });
    const keep = (chunk) => (this.output += String(chunk));
    this.#child.stdout.on('data', keep);
    this.#child.stderr.on('data', keep);
    this.exited = new Promise((resolve) => this.#child.on('close', resolve));
  }

  /** The process id. */
  get pid() {
    return this.#child.pid;
  }

  /**
   * Waits until the process has printed something that matches, and answers the match.
   *
   * @param {RegExp} pattern
   * @returns {Promise<RegExpExecArray>}
   */
  async said(pattern) {
    const end = Date.now() + patienceMilliseconds;
    for (;;) {
      const match = pattern.exec(this.output);
      if (match) return match;
      const ended = await Promise.race([this.exited.then(() => true), pause(50)]);
      if ((ended && !pattern.test(this.output)) || Date.now() > end) {
        throw new Error(`The process did not say ${pattern}; it said:\n${this.output}`);
      }
    }
  }

  /**
   * Waits for the line that says where the hub answers, and answers its URL.
   *
   * @returns {Promise<string>}
   */
  async ready() {
    return (await this.said(/ready at (http:\S+)/))[1];
  }

  /** Asks the process to stop, as Ctrl-C does, and answers its exit code. */
  async stop() {
    this.#child.kill('SIGINT');
    return this.exited;
  }

  /** Ends the process as a crash would. */
  async kill() {
    this.#child.kill('SIGKILL');
    return this.exited;
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}
