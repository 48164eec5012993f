import Fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { anonymous, type Actor } from '../shared/auth/actor.ts';
import { RateLimits } from '../shared/limits/rate-limits.ts';
import { csvRoute, type CsvExport } from './csv-export.ts';
import { answerErrors } from './error-reply.ts';

const source = `query ($first: Int, $after: String, $counted: Boolean!) {
  books(first: $first, after: $after) {
    totalCount @include(if: $counted) nodes { title } pageInfo { hasNextPage endCursor }
  }
}`;
/** What a page costs in the API: the list, and a hundred times the six fields below it. */
const onePage = 601;
const pageSchema = z.object({
  books: z.object({
    totalCount: z.number().optional(),
    nodes: z.array(z.object({ title: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
const books: CsvExport<object, { title: string }> = {
  ...{ name: 'books.csv', fileName: 'books', parameters: z.object({}), source },
  variables: () => ({}),
  page: (data) => pageSchema.parse(data).books,
  columns: () => [{ key: 'title', header: 'Title' }],
  row: ({ title }) => ({ title }),
};
const reader: Actor = { kind: 'person', personId: 'person-1', memberships: [] };

const opened: FastifyInstance[] = [];

afterEach(() => Promise.all(opened.splice(0).map((app) => app.close())));

/** A list of so many books. */
function library(count: number): GraphQLSchema {
  const schema = buildSchema(`
    type Book { title: String! }
    type PageInfo { hasNextPage: Boolean! endCursor: String }
    type BookConnection { totalCount: Int! nodes: [Book!]! pageInfo: PageInfo! }
    type Query { books(first: Int, after: String): BookConnection! }
  `);
  schema.getQueryType()!.getFields()['books']!.resolve = (_root, { first, after }: Record<string, never>) => {
    const [start, end] = [Number(after ?? 0), Math.min(count, Number(after ?? 0) + Number(first))];
    const nodes = Array.from({ length: end - start }, (_, i) => ({ title: `book ${start + i}` }));
    return { totalCount: count, nodes, pageInfo: { hasNextPage: end < count, endCursor: String(end) } };
  };
  return schema;
}

/** Lets somebody fetch the list; answers how, and what was written down of it. */
async function exporting(count: number, costPerMinute: number, actor: Actor = reader, now = () => actor) {
  const events: object[] = [];
  const rates = new RateLimits({ requestsPerMinute: 0, costPerMinute });
  const app = Fastify({ forceCloseConnections: true });
  app.decorateRequest('actor');
  app.decorateRequest('actorNow');
  answerErrors(app, { note: () => Promise.resolve() }, { error: () => undefined });
  const identify = (request: object) =>
    Promise.resolve(void Object.assign(request, { actor, actorNow: () => Promise.resolve(now()) }));
  const recordAlone = (_actor: Actor, event: object) => Promise.resolve(void events.push(event));
  csvRoute(app, books, { schema: library(count), identify, rates, audit: { recordAlone } });
  opened.push(app);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { events, rates, ask: () => fetch(`${address}/export/books.csv`) };
}

const linesOf = async (answer: Response) => (await answer.text()).trim().split('\n');

describe('a CSV', () => {
  it.each([
    ['somebody signed in', reader],
    ['anybody', anonymous],
  ])('costs %s what its pages cost, and is refused as a whole when that is too much', async (_who, actor) => {
    const { events, ask } = await exporting(250, 8 * onePage, actor);
    const answers = [await ask(), await ask(), await ask()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(await linesOf(answers[0]!)).toHaveLength(251);
    const [, , refused] = answers;
    expect(Number(refused!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused!.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'costPerMinute', maximum: 8 * onePage } }],
    });
    expect(events).toHaveLength(actor === reader ? 2 : 0);
  });

  it('floods the trail by no more than that, however many are asked for at once', async () => {
    const { events, ask } = await exporting(1, 10 * onePage);
    const answers = await Promise.all(Array.from({ length: 40 }, ask));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(events).toHaveLength(10);
  });

  it('of a list that is longer than a minute’s worth can be had all the same', async () => {
    const { ask } = await exporting(2_000, 8 * onePage);
    const answers = [await ask(), await ask(), await ask()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(await linesOf(answers[1]!)).toHaveLength(2_001);
  });

  it('that is refused takes nothing from what else is asked but its first page', async () => {
    const { ask, rates } = await exporting(250, 8 * onePage);
    for (const status of [200, 200, 429]) expect((await ask()).status).toBe(status);
    await rates.admitCost('person-1', onePage);
    await expect(rates.admitCost('person-1', 1)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('breaks off when whoever fetches it has other rights from one page to the next', async () => {
    const { ask } = await exporting(250, 0, reader, () => anonymous);
    await expect(linesOf(await ask())).rejects.toThrow();
  });

  it('is refused to nobody where there is no limit', async () => {
    const { ask } = await exporting(250, 0);
    expect((await ask()).status).toBe(200);
  });
});
