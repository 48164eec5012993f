import { createServer, type Server } from 'node:net';
import { freePort, tryPort } from './free-port.ts';

let server: Server;
let taken: number;

beforeAll(async () => {
  taken = await freePort();
  server = createServer();
  await new Promise<void>((resolve) => server.listen(taken, '127.0.0.1', resolve));
});

afterAll(() => server.close());

describe('a port', () => {
  it('that is free can be used at once', async () => {
    const port = await freePort();
    expect(port).toBeGreaterThan(1023);
    expect(await tryPort('127.0.0.1', port)).toBe(port);
  });

  it('that is in use is told by the system’s error', async () => {
    await expect(tryPort('127.0.0.1', taken)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('on an address that is not ours is told by the system’s error', async () => {
    await expect(tryPort('192.0.2.1', 0)).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
  });
});
