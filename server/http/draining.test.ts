import Fastify, { type FastifyInstance } from 'fastify';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { answerBeforeClosing } from './draining.ts';

/** A server on `/slow`, which answers when it is told to. */
async function slowServer() {
  const app: FastifyInstance = Fastify({ forceCloseConnections: true });
  answerBeforeClosing(app);
  const { promise: asked, resolve: isAsked } = withResolvers();
  const { promise: told, resolve: tell } = withResolvers();
  app.get('/slow', async () => {
    isAsked();
    await told;
    return 'answered';
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return { app, asked, tell, port, url: `http://127.0.0.1:${port}/slow` };
}

function withResolvers() {
  let resolve!: () => void;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

describe('a server that closes', () => {
  it('waits for no connection on which nothing is asked', async () => {
    const { app, port } = await slowServer();
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'connect');
    const closed = once(silent, 'close');
    await app.close();
    await closed;
  });

  it('waits for no answer to somebody who has left', async () => {
    const { app, asked, port } = await slowServer();
    const leaving = connect(port, '127.0.0.1');
    leaving.write('GET /slow HTTP/1.1\r\nhost: hub\r\n\r\n');
    await asked;
    leaving.destroy();
    await app.close();
  });

  it('answers what it was asked before, and nobody who asks meanwhile', async () => {
    const { app, asked, tell, url } = await slowServer();
    const answer = fetch(url);
    await asked;
    const closing = app.close();
    expect((await fetch(url)).status).toBe(503);
    tell();
    expect(await (await answer).text()).toBe('answered');
    await closing;
    await expect(fetch(url)).rejects.toThrow();
  });
});
