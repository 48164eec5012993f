// Measures reads, discovery and starts: `npm run bench [-- PART … --quick]`. See docs/performance.md.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { ensure } from './prerequisites.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

ensure(['java', 'maven']);
build(['server']);
buildBench();
await import('../dist/test/bench/main.js');

function buildBench() {
  rmSync(join(root, 'dist/test/bench'), { recursive: true, force: true });
  const swc = join(root, 'node_modules/.bin/swc');
  const { status } = spawnSync(swc, ['test/bench', '-d', 'dist', '--quiet'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
