import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../project-root.ts';
import { StartFailed, type Progress } from './start-failed.ts';

const launcher = join(projectRoot, 'server/shared/neo4j/embedded/launcher');
const launcherSources = ['pom.xml', 'src/main/java/dk/faelled/Launcher.java'];

/** The main class of the launcher, as Java names it. */
export const launcherClass = 'dk.faelled.Launcher';

/** Where the managed Neo4j server's programs are. */
export interface Neo4jJars {
  readonly classPath: string;
  /** Java's archive of the classes that a server loads; made when the first one stops in order. */
  readonly classArchive: string;
}

/**
 * The jars of the managed Neo4j server.
 *
 * The jars are fetched by Maven and the launcher compiled once per version, into the user's cache
 * folder: a folder appears there whole or not at all. Throws StartFailed when Maven cannot be run or
 * reaches no repository.
 */
export async function neo4jJars(progress: Progress): Promise<Neo4jJars> {
  const folder = join(cacheFolder(), `neo4j-${fingerprint()}`);
  if (!existsSync(folder)) await build(folder, progress);
  return { classPath: join(folder, 'lib', '*'), classArchive: join(folder, 'classes.jsa') };
}

async function build(folder: string, progress: Progress): Promise<void> {
  progress('Fetching the Neo4j server from Maven Central (about 120 MB, once) …');
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  try {
    await runMaven(staging);
    await rename(staging, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error; // another process was first
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

function runMaven(output: string): Promise<void> {
  const pom = join(launcher, 'pom.xml');
  const goals = ['compile', 'jar:jar', 'dependency:copy-dependencies'];
  const maven = spawn('mvn', ['-q', '-B', '-f', pom, `-Dfaelled.output=${output}`, ...goals]);
  const lines: string[] = [];
  maven.stdout.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  maven.stderr.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    maven.on('error', () => reject(new StartFailed('Maven (mvn) was not found: run "npm run setup".')));
    maven.on('close', (code) => (code === 0 ? resolve() : reject(mavenFailed(lines.join('')))));
  });
}

function mavenFailed(output: string): StartFailed {
  const errors = output.split('\n').filter((line) => line.includes('ERROR'));
  const reason = errors.slice(0, 3).join('\n');
  return new StartFailed(
    `The Neo4j server could not be fetched. Check the connection to Maven Central (or Maven's settings.xml), ` +
      `or set NEO4J_URI to a server of your own.\n${reason}`,
  );
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of launcherSources) hash.update(readFileSync(join(launcher, source)));
  return hash.digest('hex').slice(0, 12);
}

function cacheFolder(): string {
  // eslint-disable-next-line no-restricted-properties -- where the system keeps caches is no setting of the hub
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'faelled');
}
