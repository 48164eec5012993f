import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EmbeddingsEndpoint } from '../../server/modules/retrieval/embedding/endpoint-embedder.ts';

/** A stand-in for an embeddings service: the same text, the same vector. It can be told to fail. */
export class TestEmbeddings {
  readonly #server: Server;
  /** How many more requests are answered before all others fail. */
  answersLeft = Infinity;

  constructor() {
    this.#server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        if (this.answersLeft-- <= 0) return response.writeHead(503).end();
        const { input } = JSON.parse(body) as { input: string[] };
        const data = input.map((text, index) => ({ index, embedding: letterCounts(text) }));
        return response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
      });
    });
  }

  async start(): Promise<EmbeddingsEndpoint> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/`, model: 'letters', key: undefined, dimensions: 26 };
  }

  stop(): void {
    this.#server.close();
  }
}

function letterCounts(text: string): number[] {
  const counts = Array<number>(26).fill(0);
  for (const [letter] of text.toLowerCase().matchAll(/[a-z]/g)) counts[letter.charCodeAt(0) - 97]!++;
  return counts;
}
