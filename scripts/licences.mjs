// Writes docs/licences.md: every package that ships, with its licence. `--check` fails when the file is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const document = join(root, 'docs/licences.md');
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const installed = readJson('package-lock.json').packages;

const head = `# Licences

Fælled itself is under the [Mozilla Public License 2.0](../LICENSE). This page lists the packages that it ships
with, as \`package-lock.json\` names them and as each package states its own licence. \`npm run licences\` writes
it; \`npm run licences -- --check\` fails when it is stale.

Neo4j Community Server (GPLv3) is not in the list. Unless \`NEO4J_URI\` names a server, the hub has Maven fetch
its jars from Maven Central at the first start, and runs them, with a launcher of a few lines, as a process of
their own that it speaks to over Bolt. They are not part of what Fælled distributes
([ADR 0001](adr/0001-one-managed-neo4j.md)). Packages that are used only to build and test are not in the list
either.`;

/** The lock's entries that `npm ci --omit=dev` installs. */
function serverPackages() {
  return Object.keys(installed).filter((path) => path !== '' && !installed[path].dev);
}

/** What the interface imports, with everything below it; type declarations leave nothing in the bundle. */
function clientPackages() {
  const found = new Set();
  const waiting = importedByClient().map((name) => resolve(name, ''));
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (path === undefined || found.has(path) || path.includes('node_modules/@types/')) continue;
    found.add(path);
    const { dependencies = {}, peerDependencies = {} } = installed[path];
    for (const name of Object.keys({ ...dependencies, ...peerDependencies }))
      waiting.push(resolve(name, path));
  }
  return [...found];
}

function importedByClient() {
  const isSource = (file) => /\.(tsx?|css)$/.test(file) && !/(^vite\.config|\.test)\./.test(file);
  const files = readdirSync(join(root, 'client'), { recursive: true }).filter(isSource);
  const names = files.flatMap((file) => {
    const text = readFileSync(join(root, 'client', file), 'utf8').replace(/^import type .*$/gm, '');
    const places = text.matchAll(/(?:from|import|import\()\s*'(?:[./]*\/node_modules\/)?([^'./][^']*)'/g);
    return Array.from(places, ([, place]) => place.split('/', place.startsWith('@') ? 2 : 1).join('/'));
  });
  return [...new Set(names)];
}

/** Where Node finds a package from another one's folder: the nearest `node_modules` upwards. */
function resolve(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (installed[path]) return path;
    if (folder === '') return undefined; // an optional peer that is not there
  }
}

/** `[name, version, licence]`, by the package itself where it is installed, else by the lock. */
function describe(path) {
  const file = join(path, 'package.json');
  const own = existsSync(join(root, file)) ? readJson(file) : installed[path];
  const given = own.license ?? own.licenses;
  const licences = [given].flat().map((each) => each?.type ?? each ?? 'not stated');
  return [path.slice(path.lastIndexOf('node_modules/') + 13), installed[path].version, licences.join(', ')];
}

function table(paths) {
  const rows = [...new Map(paths.map(describe).map((row) => [row.join(' '), row])).values()];
  rows.sort(([a, versionA], [b, versionB]) => compare(a, b) || compare(versionA, versionB));
  const lines = [['Package', 'Version', 'Licence'], undefined, ...rows];
  const widths = [0, 1, 2].map((i) => Math.max(...lines.map((row) => row?.[i].length ?? 3)));
  const cells = (row) => widths.map((width, i) => row?.[i].padEnd(width) ?? '-'.repeat(width));
  return lines.map((row) => `| ${cells(row).join(' | ')} |`).join('\n');
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

const text = [
  head,
  '## The server',
  'The production dependencies, with everything below them.',
  table(serverPackages()),
  '## The interface',
  'What the interface imports, with everything below it: the most that can be in the files that browsers fetch.',
  table(clientPackages()),
  '',
].join('\n\n');

if (!process.argv.includes('--check')) {
  writeFileSync(document, text.replace(/\n+$/, '\n'));
} else if (!existsSync(document) || readFileSync(document, 'utf8') !== text.replace(/\n+$/, '\n')) {
  console.error(`${relative(root, document)} is stale: run "npm run licences" and commit it.`);
  process.exit(1);
}
