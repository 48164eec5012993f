import { connect, type Socket } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');

/** A POST as it goes over the wire, made once and sent many times. */
export function rawPost(url: string, body: string, authorization?: string): Buffer {
  const { host, pathname } = new URL(url);
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `host: ${host}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    ...(authorization === undefined ? [] : [`authorization: ${authorization}`]),
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * One kept-open HTTP/1.1 connection that sends ready-made requests and only counts the bytes of their
 * answers, so that asking takes next to nothing of the machine that is being measured.
 *
 * Answers must carry a content-length.
 */
export class RawConnection {
  #received: Buffer[] = [];
  #length = 0;
  #expected: number | undefined;
  #settle: { resolve: (bytes: number) => void; reject: (error: Error) => void } | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('error', (error) => this.#settle?.reject(error));
    socket.on('close', () => this.#settle?.reject(new Error('The server closed the connection.')));
  }

  static open(url: string): Promise<RawConnection> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new RawConnection(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends a request; answers how many bytes the answer's body has. */
  send(request: Buffer): Promise<number> {
    this.#received = [];
    this.#length = 0;
    this.#expected = undefined;
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.socket.write(request);
    });
  }

  /** The beginning of the last answer, for saying what is wrong with it. */
  get lastAnswer(): string {
    return Buffer.concat(this.#received).toString('utf8', 0, 2_000);
  }

  close(): void {
    this.#settle = undefined;
    this.socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#length += chunk.length;
    this.#expected ??= this.#readHead();
    if (this.#expected !== undefined && this.#length >= this.#expected) {
      this.#settle?.resolve(this.#bodyLength);
    }
  }

  #bodyLength = 0;

  /** The length of the whole answer, once its head is there. */
  #readHead(): number | undefined {
    const received = this.#received.length === 1 ? this.#received[0]! : Buffer.concat(this.#received);
    const end = received.indexOf(headEnd);
    if (end < 0) return undefined;
    const head = received.toString('latin1', 0, end);
    const length = /^content-length: *(\d+)/im.exec(head)?.[1];
    if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
      this.#settle?.reject(new Error(`Unexpected answer: ${received.toString('utf8', 0, 600)}`));
      return undefined;
    }
    this.#bodyLength = Number(length);
    return end + headEnd.length + this.#bodyLength;
  }
}
