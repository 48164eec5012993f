import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Unavailable } from '../../../shared/errors/domain-error.ts';
import { EndpointEmbedder } from './endpoint-embedder.ts';

interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

let server: Server;
let url: string;
let answer: { status: number; body: string };
let asked: Asked[];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      asked.push({ headers: request.headers, body: JSON.parse(body) });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embeddings`;
});

afterAll(() => server.close());

beforeEach(() => (asked = []));

function answers(...data: { index: number; embedding: number[] }[]): void {
  answer = { status: 200, body: JSON.stringify({ data }) };
}

const embedder = (key?: string) => new EndpointEmbedder({ url, model: 'small', key, dimensions: 2 });

describe('an embeddings endpoint', () => {
  it('is sent the model and the texts, with the key when there is one', async () => {
    answers({ index: 0, embedding: [1, 0] });
    await embedder('secret').embed(['post']);
    expect(asked[0]!.body).toEqual({ model: 'small', input: ['post'] });
    expect(asked[0]!.headers.authorization).toBe('Bearer secret');
    await embedder().embed(['post']);
    expect(asked[1]!.headers.authorization).toBeUndefined();
  });

  it('gives unit vectors in the order of the texts, whatever order it answers in', async () => {
    answers({ index: 1, embedding: [0, 5] }, { index: 0, embedding: [3, 4] });
    const vectors = await embedder().embed(['a', 'b']);
    expect(vectors.map((vector) => [...vector])).toEqual([
      [expect.closeTo(0.6), expect.closeTo(0.8)],
      [0, 1],
    ]);
  });

  it('that answers too few vectors, or of another length, does not count as answering', async () => {
    answers({ index: 0, embedding: [1, 0] });
    await expect(embedder().embed(['a', 'b'])).rejects.toThrow(Unavailable);
    answers({ index: 0, embedding: [1, 0, 0] });
    await expect(embedder().embed(['a'])).rejects.toThrow(/EMBEDDINGS_DIMENSIONS/);
  });

  it('that refuses or is not there is told as unavailable', async () => {
    answer = { status: 401, body: '{}' };
    await expect(embedder().embed(['a'])).rejects.toThrow(Unavailable);
    const nobody = new EndpointEmbedder({
      url: 'http://127.0.0.1:1/',
      model: 'm',
      key: undefined,
      dimensions: 2,
    });
    await expect(nobody.embed(['a'])).rejects.toThrow(Unavailable);
  });

  it('that answers something else than vectors is told as unavailable', async () => {
    answer = { status: 200, body: '<html>' };
    await expect(embedder().embed(['a'])).rejects.toThrow(Unavailable);
    answer = { status: 200, body: '{"error": "quota"}' };
    await expect(embedder().embed(['a'])).rejects.toThrow(Unavailable);
  });

  it('is another space than that of another model', () => {
    const other = new EndpointEmbedder({ url, model: 'large', key: undefined, dimensions: 2 });
    expect(other.name).not.toBe(embedder().name);
  });
});
