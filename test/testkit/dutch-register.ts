import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HubProcess } from './hub-process.mjs';
import { runFolder, sharedDataDir } from './hub.ts';

/** The register's extract: 1,530 real entries, which are not part of the repository. */
export const dutchRegisterFile = resolve(
  process.env['ALGORITMEREGISTER_FILE'] ?? '../shared/data/algoritmeregister-nl.json',
);

/** `describe` for tests that need the extract; says that they were skipped where it is missing. */
export const describeWithDutchRegister = existsSync(dutchRegisterFile)
  ? describe
  : (name: string, tests: () => void) =>
      describe.skip(`${name} [skipped: no ${dutchRegisterFile}; set ALGORITMEREGISTER_FILE]`, tests);

export interface DutchImport {
  readonly exitCode: number | null;
  readonly output: string;
}

const mostWaitedMilliseconds = 300_000;

/**
 * Imports the register into the shared hub, beside it as its users do, once per run: whoever asks first
 * imports, the others wait. Answers what the import printed.
 */
export async function importDutchRegister(): Promise<DutchImport> {
  const folder = runFolder('dutch-register');
  const outcome = `${folder}/outcome.json`;
  if (await isFirst(folder)) await writeFile(outcome, JSON.stringify(await runDutchImport()));
  const end = Date.now() + mostWaitedMilliseconds;
  while (!existsSync(outcome) && Date.now() < end) await sleep(200);
  return JSON.parse(await readFile(outcome, 'utf8')) as DutchImport;
}

/** Runs the import once more. */
export async function runDutchImport(...options: string[]): Promise<DutchImport> {
  const args = ['algoritmeregister-nl', dutchRegisterFile, ...options];
  const process = new HubProcess('cli/import', { DATA_DIR: sharedDataDir() }, args);
  const exitCode = await process.exited;
  return { exitCode, output: process.output };
}

async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch {
    return false;
  }
}
