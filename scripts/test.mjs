// Runs every test, after seeing to what they need: `npm test`, `npm test -- test/api`, `npm test -- --selectProjects unit`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { chromiumPath, ensure } from './prerequisites.mjs';

ensure(['java', 'maven', 'chromium']);
build(['server', 'client']);

const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const { status } = spawnSync(process.execPath, [...flags, jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: chromiumPath() },
});
process.exit(status ?? 1);
