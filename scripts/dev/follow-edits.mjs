import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';

const quietMilliseconds = 150;
const schemaFile = 'schema/schema.graphql';

/**
 * Rebuilds and restarts the hub when its sources change, and generates the schema and the interface's
 * types when they follow from the change. Vite looks after the interface itself.
 *
 * @param {import('./hub-process.mjs').HubProcess} hub
 * @returns {() => void} ends it
 */
export function followEdits(hub) {
  const building = serially();
  const generating = serially();
  const isSource = (file) => /\.(ts|cypher|ya?ml|csv)$/.test(file) && !file.endsWith('.test.ts');
  const watchers = [
    ...['server', 'seeds', 'schema/graph'].map((folder) =>
      whenQuiet(folder, isSource, () =>
        building(async () => {
          if (await rebuild(hub)) void generating(generateTypes);
        }),
      ),
    ),
    whenQuiet('client', isDocument, () => generating(generateTypes)),
  ];
  return () => watchers.forEach((watcher) => watcher.close());
}

/** Calls once for several changes that come together, as editors and git make them. */
function whenQuiet(folder, isRelevant, act) {
  let timer;
  return watch(folder, { recursive: true }, (_event, file) => {
    if (file === null || !isRelevant(file)) return;
    clearTimeout(timer);
    timer = setTimeout(act, quietMilliseconds);
  });
}

/** Whether the file holds GraphQL whose types are generated. */
function isDocument(file) {
  if (!/\.tsx?$/.test(file) || file.startsWith('gql')) return false;
  try {
    return readFileSync(join('client', file), 'utf8').includes('graphql(`');
  } catch {
    return false; // deleted
  }
}

/** Answers whether the schema is another one now. */
async function rebuild(hub) {
  if (!(await ran(process.execPath, 'scripts/build.mjs', 'server'))) {
    console.error('The hub was not restarted: correct what is named above.');
    return false;
  }
  await hub.restart();
  const before = readFileSync(schemaFile, 'utf8');
  await ran(process.execPath, 'scripts/generate-schema.mjs');
  return readFileSync(schemaFile, 'utf8') !== before;
}

async function generateTypes() {
  await ran('node_modules/.bin/graphql-codegen', '--config', 'codegen.yml', '--silent');
}

async function ran(program, ...args) {
  const [code] = await once(spawn(program, args, { stdio: 'inherit' }), 'exit');
  return code === 0;
}

/** Runs what it is given one after the other: two builds at a time would fall over each other. */
function serially() {
  let last = Promise.resolve();
  return (act) => {
    last = last.then(act).catch((error) => console.error(error));
    return last;
  };
}
