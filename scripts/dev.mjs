// Runs the hub for those who change it: edits to the interface show at once, edits to the server after a
// restart of the hub, which takes seconds since Neo4j keeps running. `npm run dev`
import { build } from './build.mjs';
import { followEdits } from './dev/follow-edits.mjs';
import { HubProcess } from './dev/hub-process.mjs';
import { serveInterface } from './dev/serve-interface.mjs';
import { ensure } from './prerequisites.mjs';

if (!process.env.NEO4J_URI) ensure(['java', 'maven']);
build(['server']);
const { readEnvironment, WrongSetting } = await import('../dist/server/environment.js');
const { connectGraph } = await import('../dist/server/graph-connection.js');
const { DataFolder } = await import('../dist/server/shared/neo4j/embedded/data-folder.js');
const { freePort } = await import('../dist/server/shared/neo4j/embedded/free-port.js');
const { managedPassword } = await import('../dist/server/shared/neo4j/embedded/password.js');
const { StartFailed } = await import('../dist/server/shared/neo4j/embedded/start-failed.js');

/** The hub stands behind the development server, where nobody else looks for it. */
const addressOf = (port) => ({ HOST: '127.0.0.1', PORT: String(port) });

async function develop(environment) {
  const graph = await connectGraph(environment, 'npm run dev', (line) => console.log(line));
  const hubPort = await freePort();
  const hub = new HubProcess({
    ...process.env,
    ...(await graphSettings(environment)),
    ...addressOf(hubPort),
    PUBLIC_URL: process.env.PUBLIC_URL ?? `http://${environment.host}:${environment.port}`,
  });
  const vite = await serveInterface(environment, hubPort, () => hub.started()).catch(async (error) => {
    await graph.close();
    throw new StartFailed(error.message);
  });
  hub.on('ready', () => {
    console.log(`Fælled is ready at http://${environment.host}:${environment.port} and follows your edits.`);
    vite.environments.client.hot.send({ type: 'full-reload' });
  });
  hub.start();
  const stopFollowing = followEdits(hub);
  onSignals(async () => {
    stopFollowing();
    await Promise.all([hub.close(), vite.close()]);
    await graph.close();
  });
}

/** How the hub reaches the graph that is kept for it here. */
async function graphSettings({ neo4j, dataDir }) {
  if (neo4j.kind === 'external') return {};
  return {
    NEO4J_URI: new DataFolder(dataDir).holder().boltUri,
    NEO4J_USER: 'neo4j',
    NEO4J_PASSWORD: await managedPassword(dataDir),
  };
}

function onSignals(stop) {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log('Stopping …');
      void stop().then(() => process.exit(0));
    });
  }
}

try {
  await develop(readEnvironment());
} catch (error) {
  if (!(error instanceof StartFailed || error instanceof WrongSetting)) throw error;
  console.error(error.message);
  process.exit(1);
}
