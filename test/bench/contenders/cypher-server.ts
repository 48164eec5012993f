// The hand-written Cypher behind the least HTTP server that there is.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerParent } from '../processes/child-protocol.ts';
import { connect } from './connection.ts';
import { readPage } from './page-cypher.ts';

const driver = connect();
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    const { first } = JSON.parse(body) as { first: number };
    readPage(driver, first).then(
      (page) => {
        const answer = Buffer.from(JSON.stringify(page));
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
        response.end(answer);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

answerParent(() => Promise.resolve(`http://127.0.0.1:${port}/`));
