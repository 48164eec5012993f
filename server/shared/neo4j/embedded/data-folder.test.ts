import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataFolder } from './data-folder.ts';
import { StartFailed } from './start-failed.ts';

let parent: string;
let other: ChildProcess;

beforeAll(() => (other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])));
afterAll(() => other.kill());
beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'faelled-folder-'))));
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const path = () => join(parent, 'data');
const file = () => join(path(), 'in-use.json');

/** Leaves a note as another program would have written it. */
function heldBy(holder: object | string): DataFolder {
  const folder = new DataFolder(path());
  folder.take('a program that is gone');
  writeFileSync(file(), typeof holder === 'string' ? holder : JSON.stringify(holder));
  return folder;
}

const beganAt = (pid: number) => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!;
};

describe('a data folder', () => {
  it('is created, for its owner only, by whoever takes it first', () => {
    new DataFolder(path()).take('the hub');
    expect(statSync(path()).mode & 0o077).toBe(0);
    expect(statSync(file()).mode & 0o077).toBe(0);
  });

  it('is held until it is released', () => {
    const folder = new DataFolder(path());
    expect(folder.holder()).toBeUndefined();
    folder.take('the hub');
    expect(folder.holder()).toMatchObject({ program: 'the hub', pid: process.pid });
    folder.release();
    expect(folder.holder()).toBeUndefined();
    expect(existsSync(file())).toBe(false);
  });

  it('tells others where its graph answers', () => {
    const folder = new DataFolder(path());
    folder.take('the hub');
    expect(folder.holder()!.boltUri).toBeUndefined();
    folder.announce('the hub', 'neo4j://127.0.0.1:1');
    expect(new DataFolder(path()).holder()!.boltUri).toBe('neo4j://127.0.0.1:1');
  });
});

describe('a folder that is in use', () => {
  it('is refused, with who uses it and what to do', () => {
    const folder = heldBy({ pid: other.pid, began: beganAt(other.pid!), program: 'the hub' });
    expect(() => folder.take('an import')).toThrow(
      new StartFailed(
        `The data folder ${path()} is in use by the hub (process ${other.pid}): ` +
          `stop it first, or start with another DATA_DIR.`,
      ),
    );
  });

  it('is not one whose process is gone', () => {
    const folder = heldBy({ pid: 2 ** 22 - 3, began: '1', program: 'the hub' });
    expect(folder.holder()).toBeUndefined();
    expect(() => folder.take('the hub')).not.toThrow();
  });

  it('is not one whose process id has passed to another process', () => {
    const folder = heldBy({ pid: other.pid, began: '1', program: 'the hub' });
    expect(folder.holder()).toBeUndefined();
  });

  it('is not one whose process has ended, though its parent has not looked yet', async () => {
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60']);
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    const folder = heldBy({ pid, began: beganAt(pid), program: 'the hub' });
    expect(folder.holder()).toBeDefined();
    while (!readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')) await sleep(20);
    expect(folder.holder()).toBeUndefined();
    parent.kill();
  });

  it.each(['', '{"pid":', '{}', 'null', '{"pid":"1"}'])(
    'is not one whose note a crash cut short: %j',
    (note) => {
      const folder = heldBy(note);
      expect(() => folder.take('the hub')).not.toThrow();
      expect(folder.holder()).toMatchObject({ program: 'the hub' });
    },
  );
});

describe('a folder that cannot be written to', () => {
  const refusal = (folder: string) =>
    new StartFailed(
      `DATA_DIR is ${folder}, which cannot be written to: choose a folder that you may write in.`,
    );

  it('is refused when it is a file, or lies below one', () => {
    writeFileSync(path(), 'a file');
    expect(() => new DataFolder(path()).take('the hub')).toThrow(refusal(path()));
    const below = join(path(), 'data');
    expect(() => new DataFolder(below).take('the hub')).toThrow(refusal(below));
  });

  it('is refused where nobody can make a folder', () => {
    expect(() => new DataFolder('/proc/none/data').take('the hub')).toThrow(refusal('/proc/none/data'));
  });

  it('is made with the folders above it', () => {
    new DataFolder(join(path(), 'below', 'data')).take('the hub');
    expect(statSync(join(path(), 'below', 'data')).isDirectory()).toBe(true);
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? it.skip : it)(
    'is refused when its owner forbids it [skipped for root, whom nothing is forbidden]',
    () => {
      new DataFolder(path()).take('the hub');
      chmodSync(path(), 0o500);
      expect(() => new DataFolder(path()).take('the hub')).toThrow(refusal(path()));
      chmodSync(path(), 0o700);
    },
  );
});
