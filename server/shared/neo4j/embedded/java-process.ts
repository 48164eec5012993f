import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { StartFailed } from './start-failed.ts';

export interface JavaCommand {
  readonly classPath: string;
  /**
   * Java's archive of the classes that the program loads, which halves its start. It is used when it is
   * there, and otherwise made when the program ends in order. Archives of another Java are ignored.
   */
  readonly classArchive: string;
  readonly mainClass: string;
  readonly arguments: readonly string[];
  /** The largest heap, as `-Xmx` takes it, for instance `1g`. */
  readonly heap: string;
  /** Everything that the process prints is appended here. */
  readonly logFile: string;
}

const startTimeoutMilliseconds = 120_000;
const stopTimeoutMilliseconds = 30_000;
const keptLines = 40;

/**
 * One run of a Java server that says READY when it serves, and ends when its standard input closes.
 *
 * It is a process group of its own, so that Ctrl-C in the terminal reaches the hub alone, which then
 * stops the server in order.
 */
export class JavaProcess {
  readonly #child: ChildProcess;
  readonly #log: WriteStream;
  readonly #lastLines: string[] = [];
  readonly #newArchive: string | undefined;
  readonly exited: Promise<number | null>;

  constructor(private readonly command: JavaCommand) {
    this.#log = createWriteStream(command.logFile, { flags: 'a', mode: 0o600 });
    this.#newArchive = existsSync(command.classArchive)
      ? undefined
      : `${command.classArchive}-${process.pid}`;
    this.#child = spawn('java', javaArguments(command, this.#newArchive), { stdio: 'pipe', detached: true });
    this.#child.stdout!.on('data', (chunk: Buffer) => this.#keep(chunk));
    this.#child.stderr!.on('data', (chunk: Buffer) => this.#keep(chunk));
    this.#child.stdin!.on('error', () => undefined); // the process may be gone already
    this.exited = new Promise((resolve) => {
      this.#child.on('error', () => resolve(null));
      this.#child.on('close', (code) => resolve(code));
    });
    void this.exited.then(() => this.#log.end());
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** The last lines that the process printed, oldest first. */
  get lastLines(): readonly string[] {
    return this.#lastLines;
  }

  /** Resolves when the process has said READY; throws StartFailed when it ends or takes too long. */
  async ready(): Promise<void> {
    const said = new Promise<'ready'>((resolve) => {
      this.#child.stdout!.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('READY')) resolve('ready');
      });
    });
    const timeout = startTimeout();
    const outcome = await Promise.race([said, this.exited.then(() => 'exited' as const), timeout.expired]);
    timeout.cancel();
    if (outcome === 'ready') return;
    if (outcome === 'late') this.kill();
    throw this.#startFailed(outcome);
  }

  /** Closes the server in order; kills it if it does not end by itself in 30 seconds. */
  async stop(): Promise<void> {
    this.#child.stdin!.end();
    const killer = setTimeout(() => this.kill(), stopTimeoutMilliseconds);
    await this.exited;
    clearTimeout(killer);
    if (this.#newArchive !== undefined) await this.#keepArchive(this.#newArchive);
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Whoever stops first makes the archive; it appears whole or not at all. */
  async #keepArchive(file: string): Promise<void> {
    await rename(file, this.command.classArchive).catch(() => undefined);
  }

  #keep(chunk: Buffer): void {
    this.#log.write(chunk);
    this.#lastLines.push(...chunk.toString().split('\n').filter(Boolean));
    this.#lastLines.splice(0, this.#lastLines.length - keptLines);
  }

  #startFailed(outcome: 'exited' | 'late'): StartFailed {
    if (this.#child.pid === undefined) {
      return new StartFailed(
        'Java was not found: run "npm run setup", or install a JDK, version 17 or newer.',
      );
    }
    const what = outcome === 'exited' ? 'ended while starting' : 'was not ready within two minutes';
    return new StartFailed(
      [
        `The Neo4j server ${what}. Its log is ${this.command.logFile}; the last lines:`,
        ...this.lastLines.filter((line) => !isStackFrame(line)),
      ].join('\n'),
    );
  }
}

/** Where in the program it happened: for the log, not for whoever starts the hub. */
function isStackFrame(line: string): boolean {
  return /^\s+(at |\.\.\. \d+ more)/.test(line);
}

function javaArguments(command: JavaCommand, newArchive: string | undefined): string[] {
  return [
    newArchive === undefined
      ? `-XX:SharedArchiveFile=${command.classArchive}`
      : `-XX:ArchiveClassesAtExit=${newArchive}`,
    `-Xmx${command.heap}`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.lang=ALL-UNNAMED',
    '-cp',
    command.classPath,
    command.mainClass,
    ...command.arguments,
  ];
}

function startTimeout(): { expired: Promise<'late'>; cancel: () => void } {
  let timer: NodeJS.Timeout;
  const expired = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), startTimeoutMilliseconds);
  });
  return { expired, cancel: () => clearTimeout(timer) };
}
