import { createServer } from 'vite';

const hubPaths = ['/graphql', '/export', '/auth', '/demo-login', '/healthz', '/readyz'];

/**
 * Serves the interface from its sources at the hub's usual address; what the hub itself answers is asked
 * of the hub behind it, once that has started.
 *
 * @param {() => Promise<void>} hubStarted
 */
export async function serveInterface({ host, port }, hubPort, hubStarted) {
  const hub = `http://127.0.0.1:${hubPort}`;
  // The hub sees the address that the browser does.
  const proxy = Object.fromEntries(hubPaths.map((path) => [path, { target: hub, changeOrigin: false }]));
  const vite = await createServer({
    configFile: 'client/vite.config.ts',
    logLevel: 'error',
    plugins: [addresses(hubStarted)],
    server: { host, port, strictPort: true, proxy },
  });
  return vite.listen();
}

/** GraphiQL stands at the same address as in the built hub, and questions wait while the hub restarts. */
function addresses(hubStarted) {
  return {
    name: 'addresses',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (request.url === '/graphiql') request.url = '/graphiql.html';
        const isForHub = hubPaths.some((path) => request.url.startsWith(path));
        if (isForHub) void hubStarted().then(() => next());
        else next();
      });
    },
  };
}
