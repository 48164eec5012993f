import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
// Jest resolves the sources themselves, so their `.ts` imports stay as they are written.
const jsc = { ...swc.jsc, rewriteRelativeImportExtensions: false };

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': ['@swc/jest', { ...swc, jsc, swcrc: false }] },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  setupFiles: ['reflect-metadata'],
};

/** `unit` needs nothing; `hub` asks a hub of its own, with a real Neo4j, that is started once for all. */
export default {
  maxWorkers: 2,
  // Whether a test passes is no matter of how busy the machine is. Jest takes it from here only.
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{server,client,scripts}/**/*.test.{ts,tsx}'] },
    {
      ...shared,
      displayName: 'hub',
      testMatch: ['<rootDir>/test/{graph,api,start,browser,issues}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/testkit/global-setup.mjs',
      globalTeardown: '<rootDir>/test/testkit/global-teardown.mjs',
    },
  ],
};
