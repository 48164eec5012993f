import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { measureDiscovery } from './discovery/discovery-part.ts';
import { readOptions, WrongOption, type Effort, type PartName } from './options.ts';
import { measureReads } from './reads/reads-part.ts';
import { measureRules } from './rules/rules-part.ts';
import { measureStart } from './start/start-part.ts';

const parts: Record<PartName, (scratch: string, effort: Effort) => Promise<void>> = {
  reads: measureReads,
  rules: measureRules,
  discovery: measureDiscovery,
  start: measureStart,
};

try {
  const options = readOptions(process.argv.slice(2));
  const scratch = mkdtempSync(join(tmpdir(), 'faelled-bench-'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 10 }));
  describeMachine();
  for (const part of options.parts) await parts[part](scratch, options.effort);
} catch (error) {
  console.error(error instanceof WrongOption ? error.message : error);
  process.exitCode = 1;
}

function describeMachine(): void {
  const [{ model } = { model: 'unknown' }] = cpus();
  const gibibytes = Math.round(totalmem() / 1024 ** 3);
  console.log(
    `${cpus().length} × ${model}, ${gibibytes} GiB, Node ${process.versions.node}, ${new Date().toISOString()}`,
  );
}
