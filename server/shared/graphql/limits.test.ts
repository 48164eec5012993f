import type { ApolloServerPlugin } from '@apollo/server';
import { buildSchema, parse, validate, type GraphQLError } from 'graphql';
import type { LimitExceeded } from '../errors/domain-error.ts';
import { costLimit, documentLimits, exceeded, limits, tokensExceeded } from './limits.ts';

const schema = buildSchema(`
  directive @note on FIELD
  type Query { book: Book, books(first: Int, last: Int): BookConnection!, tags(first: Int): [String!]!, shelf: [Book!]! }
  type Book { id: ID!, title: String!, sequel: Book, related(first: Int): BookConnection!, authors: [Author!]! }
  type Author { name: String!, books(first: Int): BookConnection! }
  type BookConnection { nodes: [Book!]!, edges: [BookEdge!]!, totalCount: Int! }
  type BookEdge { cursor: String!, node: Book! }
`);

const originalOf = (error: unknown) => (error as GraphQLError).originalError;

function refusalOf(query: string): LimitExceeded | undefined {
  const [error] = validate(schema, parse(query), documentLimits());
  return error && (originalOf(error) as LimitExceeded);
}

const nested = (levels: number) =>
  `{ book ${'{ sequel '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)} }`;
const repeated = (times: number, field: (i: number) => string) =>
  `{ book { ${Array.from({ length: times }, (_, i) => field(i)).join(' ')} } }`;

describe('a document', () => {
  it('may be twelve levels deep, and no deeper', () => {
    expect(refusalOf(nested(limits.depth))).toBeUndefined();
    expect(refusalOf(nested(limits.depth + 1))!.sentence).toEqual({
      da: 'Grænsen "depth" er 12: spørg om færre niveauer.',
      en: 'The limit "depth" is 12: ask for fewer levels.',
    });
  });

  it('is as deep as the fragments that it uses', () => {
    const levels = limits.depth - 3;
    const fragment = `fragment Deep on Book ${'{ sequel '.repeat(levels)}{ sequel { id } }${' }'.repeat(levels)}`;
    expect(refusalOf(`{ book { ...Deep } } ${fragment}`)).toBeUndefined();
    expect(refusalOf(`{ book { sequel { ...Deep } } } ${fragment}`)?.details).toMatchObject({
      limit: 'depth',
    });
  });

  it('may have fifty aliases, and no more', () => {
    expect(refusalOf(repeated(limits.aliases, (i) => `a${i}: id`))).toBeUndefined();
    expect(refusalOf(repeated(limits.aliases + 1, (i) => `a${i}: id`))!.sentence).toEqual({
      da: 'Grænsen "aliases" er 50: brug færre aliaser.',
      en: 'The limit "aliases" is 50: use fewer aliases.',
    });
  });

  it('may have fifty directives, and no more', () => {
    const notes = (times: number) => `{ book { id ${'@note '.repeat(times)} } }`;
    expect(refusalOf(notes(limits.directives))).toBeUndefined();
    expect(refusalOf(notes(limits.directives + 1))!.sentence).toEqual({
      da: 'Grænsen "directives" er 50: brug færre direktiver.',
      en: 'The limit "directives" is 50: use fewer directives.',
    });
  });

  it('of too many tokens is refused by a sentence in both languages', () => {
    expect((originalOf(tokensExceeded()) as LimitExceeded).sentence).toEqual({
      da: 'Grænsen "tokens" er 4000: send en kortere forespørgsel.',
      en: 'The limit "tokens" is 4000: send a shorter document.',
    });
  });
});

describe('a limit that was met', () => {
  it('is told with its name and its value', () => {
    const error = exceeded('bodyBytes', { da: 'send mindre', en: 'send less' });
    expect(error.details).toEqual({ limit: 'bodyBytes', maximum: 262_144 });
  });
});

/** Resolves when the request may run, and rejects when its answer could be too large. */
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<void> {
  const plugin: ApolloServerPlugin = costLimit(schema, () => Promise.resolve());
  const { didResolveOperation } = (await plugin.requestDidStart!({} as never)) as {
    didResolveOperation: (request: unknown) => Promise<void>;
  };
  await didResolveOperation({ document: parse(query), operationName: null, request: { variables } });
}

async function costRefusalOf(
  query: string,
  variables?: Record<string, unknown>,
): Promise<LimitExceeded | undefined> {
  return ask(query, variables).then(
    () => undefined,
    (error: unknown) => originalOf(error) as LimitExceeded,
  );
}

describe('the cost of an answer', () => {
  const fields = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: title`).join(' ');
  const pages = (outer: number, inner: number) =>
    `{ books(first: ${outer}) { nodes { title related(first: ${inner}) { nodes { id title } } } } }`;

  it('is that of the lists inside lists', async () => {
    expect(await costRefusalOf(pages(10, 10))).toBeUndefined();
    expect(await costRefusalOf(pages(50, 100))).toBeUndefined();
    expect((await costRefusalOf(pages(100, 100)))!.details).toEqual({ limit: 'cost', maximum: limits.cost });
  });

  it('is told with the number, and what to do', async () => {
    const query = `{ books(first: 100) { nodes { related(first: 100) { nodes { ${fields(4)} } } } } }`;
    const { sentence } = (await costRefusalOf(query))!;
    expect(sentence.da).toMatch(
      /^Grænsen "cost" er 25000: denne forespørgsel tæller \d+: spørg om kortere lister, færre felter eller færre ting ad gangen\.$/,
    );
    expect(sentence.en).toMatch(
      /^The limit "cost" is 25000: this request counts as \d+: ask for shorter lists, fewer fields or fewer things at a time\.$/,
    );
  });

  it('heeds sizes that come as variables', async () => {
    const query = `query ($n: Int) { books(first: $n) { nodes { related(first: $n) { nodes { ${fields(4)} } } } } }`;
    expect(await costRefusalOf(query, { n: 5 })).toBeUndefined();
    expect(await costRefusalOf(query, { n: 100 })).toBeDefined();
  });

  it('takes a page of the usual size for granted where none is given', async () => {
    const query =
      '{ books { nodes { related { nodes { related { nodes { related { nodes { id } } } } } } } } }';
    expect(await costRefusalOf(query)).toBeDefined();
  });

  it('is not lowered by a size below nought', async () => {
    const costly = pages(100, 100).slice(1, -1);
    expect(
      await costRefusalOf(`{ ${costly} refused: books(first: -1000000) { nodes { id } } }`),
    ).toBeDefined();
  });

  it('counts a page that is taken from the end as well', async () => {
    const query = `{ books(last: 100) { nodes { related(first: 100) { nodes { ${fields(4)} } } } } }`;
    expect(await costRefusalOf(query)).toBeDefined();
  });
});
