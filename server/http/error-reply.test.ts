import compress from '@fastify/compress';
import Fastify from 'fastify';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { answerErrors } from './error-reply.ts';

describe('somebody who leaves before they are answered', () => {
  it('is no error of the hub', async () => {
    const told: unknown[] = [];
    const app = Fastify({ forceCloseConnections: true });
    await app.register(compress, { threshold: 1, encodings: ['gzip'] });
    const note = (...refusal: unknown[]) => Promise.resolve(void told.push(refusal));
    answerErrors(app, { note }, { error: (...what: unknown[]) => void told.push(what) });
    const failed = new Promise<string>((resolve) =>
      app.addHook('onError', (_request, _reply, { code }, next) => {
        resolve(code);
        next();
      }),
    );
    app.post('/', async ({ raw: { socket } }) => {
      const left = once(socket, 'close');
      client.destroy();
      await left;
      return 'long '.repeat(10_000);
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const client = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    const head = ['POST / HTTP/1.1', 'host: hub', 'accept-encoding: gzip', 'content-type: application/json'];
    client.write([...head, 'content-length: 2', '', '{}'].join('\r\n'));
    expect(await failed).toBe('ERR_STREAM_PREMATURE_CLOSE');
    await app.close();
    expect(told).toEqual([]);
  });
});
