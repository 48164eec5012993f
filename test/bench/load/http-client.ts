import { Agent, request } from 'node:http';

/** Asks a GraphQL server; throws when the answer holds an error. */
export type GraphqlCall = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** A client that keeps its connections and parses nothing unless asked, so that it takes little of the machine. */
export function graphqlClient(url: string): GraphqlCall {
  return async (query, variables) => {
    const body = await post(url, JSON.stringify({ query, variables }));
    const answer = JSON.parse(body) as { data: never; errors?: unknown };
    if (answer.errors) throw new Error(`${query}\n${JSON.stringify(answer.errors)}`);
    return answer.data;
  };
}

/** Posts JSON and answers the body as text. */
export function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
