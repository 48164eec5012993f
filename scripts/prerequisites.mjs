import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const leastJavaVersion = 17;
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const needs = {
  java: {
    what: `a Java development kit, version ${leastJavaVersion} or newer`,
    isThere: () => onPath('javac') !== undefined && javaVersion() >= leastJavaVersion,
    debian: ['openjdk-17-jdk-headless'],
    others: 'brew install openjdk@17 (macOS), winget install Microsoft.OpenJDK.17 (Windows)',
  },
  maven: {
    what: 'Apache Maven',
    isThere: () => onPath('mvn') !== undefined,
    debian: ['maven'],
    others: 'brew install maven (macOS), winget install Apache.Maven (Windows)',
  },
  chromium: {
    what: 'Chromium, for the browser tests',
    isThere: () => chromiumPath() !== undefined,
    debian: ['chromium'],
    others: 'brew install --cask chromium (macOS)',
  },
};

/** Where Chromium is; `CHROMIUM_PATH` overrules. */
export function chromiumPath() {
  return process.env.CHROMIUM_PATH || chromiumNames.map(onPath).find(Boolean);
}

/**
 * Sees to it that these programs are there: installs them on Debian as root, and otherwise ends the
 * process with the exact command to type.
 *
 * @param {(keyof typeof needs)[]} names
 */
export function ensure(names) {
  const missing = names.filter((name) => !needs[name].isThere());
  if (missing.length === 0) return;
  const packages = missing.flatMap((name) => needs[name].debian);
  if (isDebian() && process.getuid?.() === 0) install(packages);
  const still = missing.filter((name) => !needs[name].isThere());
  if (still.length > 0) giveUp(still);
}

function install(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args) => spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env: environment });
  run(['update']);
  run(['install', '-y', '--no-install-recommends', ...packages]);
}

function giveUp(names) {
  for (const name of names) {
    const { what, debian, others } = needs[name];
    const command = isDebian() ? `sudo apt-get install -y ${debian.join(' ')}` : others;
    console.error(`Fælled needs ${what}. Install it with: ${command}`);
  }
  process.exit(1);
}

function javaVersion() {
  const { stderr = '' } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}

function isDebian() {
  return (
    existsSync('/etc/debian_version') ||
    (existsSync('/etc/os-release') && /debian/.test(readFileSync('/etc/os-release', 'utf8')))
  );
}

function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
