// Runs the project's checks, or those that are named: `npm run check`, `npm run check:lint`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const caches = 'node_modules/.cache';
const generated = ['schema/schema.graphql', 'client/gql'];

const checks = {
  format: {
    passes: () => ran('prettier', '--check', '--cache', '--log-level', 'warn', '.'),
    mend: 'npm run fix:format',
  },
  types: {
    passes: () => ran('tsc', '-p', '.', '--incremental', '--tsBuildInfoFile', `${caches}/types.tsbuildinfo`),
    mend: 'correct what is named above, then npm run check:types',
  },
  lint: {
    passes: () => {
      const style = ran('eslint', '--max-warnings', '0', '.');
      return ran('depcruise', '--output-type', 'err-long', 'server', 'client', 'test', 'scripts') && style;
    },
    mend: 'npm run fix:lint, then correct what is left by hand',
  },
  schema: {
    passes: () => generate() && isCommitted(generated),
    mend: `npm run generate && git add ${generated.join(' ')}`,
  },
};

const named = process.argv.slice(2);
const failed = (named.length > 0 ? named : Object.keys(checks)).filter((name) => !check(name));
for (const name of failed) console.error(`✗ ${name} — mend it with: ${checks[name].mend}`);
process.exit(failed.length > 0 ? 1 : 0);

function check(name) {
  const start = Date.now();
  const passes = checks[name].passes();
  console.log(`${passes ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return passes;
}

function generate() {
  const schema = spawnSync(process.execPath, ['scripts/generate-schema.mjs'], {
    cwd: root,
    stdio: 'inherit',
  });
  return schema.status === 0 && ran('graphql-codegen', '--config', 'codegen.yml', '--silent');
}

/** Whether git knows these paths as they are now: what is staged counts, since it goes into the next commit. */
function isCommitted(paths) {
  const changed = git('diff', '--name-only', '--', ...paths);
  const added = git('ls-files', '--others', '--exclude-standard', '--', ...paths);
  if (changed + added !== '') console.error(`Generated anew, and different from git:\n${changed}${added}`);
  return changed + added === '';
}

function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout : stderr;
}

function ran(program, ...args) {
  return (
    spawnSync(join(root, 'node_modules/.bin', program), args, { cwd: root, stdio: 'inherit' }).status === 0
  );
}
