import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { StartFailed } from './start-failed.ts';

const holderSchema = z.object({
  pid: z.number().int(),
  /** When that process began, so that a reused process id is not taken for it; empty where unknown. */
  began: z.string(),
  program: z.string(),
  boltUri: z.string().optional(),
});

/** The program that has a data folder in use. */
export type Holder = z.infer<typeof holderSchema>;

/**
 * A data folder, held by one program at a time.
 *
 * The holder's process id and the address of its graph stand in `in-use.json`. A file left by a program
 * that is gone counts for nothing; Neo4j's own store lock stands behind it.
 */
export class DataFolder {
  readonly #file: string;

  constructor(readonly path: string) {
    this.#file = join(path, 'in-use.json');
  }

  /** Takes the folder, creating it when needed. Throws StartFailed when it is in use or not writable. */
  take(program: string): void {
    this.#makeWritable();
    const holder = this.holder();
    if (holder !== undefined) {
      throw new StartFailed(
        `The data folder ${this.path} is in use by ${holder.program} (process ${holder.pid}): ` +
          `stop it first, or start with another DATA_DIR.`,
      );
    }
    rmSync(this.#file, { force: true });
    this.#write({ program }, 'wx');
  }

  /** Tells other programs where the graph of this folder answers. */
  announce(program: string, boltUri: string): void {
    this.#write({ program, boltUri }, 'w');
  }

  release(): void {
    rmSync(this.#file, { force: true });
  }

  /** The program that holds the folder now, if one does. */
  holder(): Holder | undefined {
    try {
      const holder = holderSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')));
      return isAlive(holder.pid) && beganAt(holder.pid) === holder.began ? holder : undefined;
    } catch {
      return undefined; // no file, or one that a crash cut short
    }
  }

  #makeWritable(): void {
    try {
      makeFolder(this.path);
      readdirSync(this.path); // it may be a file
      accessSync(this.path, constants.W_OK);
    } catch {
      throw new StartFailed(
        `DATA_DIR is ${this.path}, which cannot be written to: choose a folder that you may write in.`,
      );
    }
  }

  #write(use: Pick<Holder, 'program' | 'boltUri'>, flag: 'w' | 'wx'): void {
    const holder: Holder = { pid: process.pid, began: beganAt(process.pid), ...use };
    writeFileSync(this.#file, JSON.stringify(holder), { mode: 0o600, flag });
  }
}

/** Node's own way to make the folders above too never ends where the system says ENOENT, as below /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(path)) throw error; // unless another program was first
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * The kernel's start mark of a process (Linux: field 22 of /proc/PID/stat, in clock ticks since boot). One that
 * has ended, but is kept in the table until its parent looks (state Z), has none.
 */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? 'ended' : (fields[18] ?? '');
  } catch {
    return ''; // no /proc on this system
  }
}
