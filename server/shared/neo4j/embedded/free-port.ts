import { createServer, type AddressInfo } from 'node:net';

/** A TCP port on the loopback interface that nothing listens on at the moment. */
export function freePort(): Promise<number> {
  return tryPort('127.0.0.1', 0);
}

/** Listens there for a moment and answers the port; rejects with the system's error when it cannot. */
export function tryPort(host: string, port: number): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.on('error', reject);
    probe.listen(port, host, () => {
      const { port: taken } = probe.address() as AddressInfo;
      probe.close(() => resolve(taken));
    });
  });
}
