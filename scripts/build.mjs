// Builds the server (SWC) and the interface (Vite) into dist/, each only when its sources have changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binary = (name) => join(root, 'node_modules', '.bin', name);

const parts = {
  server: {
    sources: ['server', '.swcrc', 'package-lock.json'],
    build() {
      rmSync(join(root, 'dist/server'), { recursive: true, force: true });
      const ignored = ['**/*.d.ts', '**/*.test.ts'].flatMap((pattern) => ['--ignore', pattern]);
      run(binary('swc'), ['server', '-d', 'dist/server', '--strip-leading-paths', '--quiet', ...ignored]);
    },
  },
  client: {
    sources: ['client', 'package-lock.json'],
    build() {
      run(binary('vite'), ['build', '--config', 'client/vite.config.ts', '--logLevel', 'warn']);
      compress(join(root, 'dist/client'));
    },
  },
};

/**
 * @param {(keyof typeof parts)[]} names
 * @param {{ force?: boolean }} options
 */
export function build(names, { force = false } = {}) {
  for (const name of names) {
    const { sources, build: buildPart } = parts[name];
    const stampFile = join(root, 'dist', `.${name}-stamp`);
    const stamp = fingerprint(sources);
    if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
    console.log(`Building the ${name === 'client' ? 'interface' : 'server'} …`);
    buildPart();
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, stamp);
  }
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Names, sizes and times of all sources: cheap to take, and different after every edit. */
function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of filesBelow(join(root, source))) hash.update(describe(file));
  return hash.digest('hex');
}

function describe(file) {
  const { size, mtimeMs } = statSync(file);
  return `${file}\n${size}\n${mtimeMs}\n`;
}

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Compresses once what the server would otherwise compress for every visitor. */
function compress(folder) {
  for (const file of filesBelow(folder)) {
    if (!/\.(js|css|html|svg|json)$/.test(file)) continue;
    const content = readFileSync(file);
    if (content.length < 1024) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , ...names] = process.argv;
  build(names.length > 0 ? names : ['server', 'client'], { force: true });
}
