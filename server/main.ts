import 'reflect-metadata';
import { readEnvironment, WrongSetting } from './environment.ts';
import { startHub, type Hub } from './hub.ts';
import { StartFailed } from './shared/neo4j/embedded/start-failed.ts';

const say = (line: string) => console.log(line);

try {
  const hub = await startHub(readEnvironment(), say);
  stopOnSignals(hub);
  say(`Fælled is ready at ${hub.url}`);
} catch (error) {
  if (!(error instanceof StartFailed || error instanceof WrongSetting)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Ctrl-C, or a polite end from outside: everything is closed in order, once. */
function stopOnSignals(hub: Hub): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    say('Stopping …');
    void hub.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
