import { buildSchema, graphqlSync, type GraphQLResolveInfo } from 'graphql';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import { anonymous } from '../auth/actor.ts';
import { catalogueVisibility, visibleToAll } from '../auth/visibility.ts';
import { askedFor } from '../graphql/selection.ts';
import type { Language } from '../language/language.ts';
import { encodeCursor } from '../pagination/cursor.ts';
import type { Order } from '../pagination/keyset.ts';
import { toPage } from '../pagination/page.ts';
import { compileShape } from './compile.ts';
import { compileList, type ListRequest } from './connection.ts';
import {
  edgeProperty,
  expression,
  listProperty,
  many,
  one,
  otherEnd,
  property,
  temporal,
  translated,
} from './fields.ts';
import { connection } from './nested-connection.ts';
import { ParameterBag } from './parameter-bag.ts';
import type { ReadContext, Shape } from './shape.ts';

const schema = buildSchema(`
  type Query { book: Book, books: Books, thing: Thing }
  interface Thing { id: ID!, title: String! }
  type Book implements Thing {
    id: ID!, title: String!, tags: [String!]!, at: String, pages: Int
    author: Person, roles: [Role!]!, sequels(first: Int, after: String): Books
  }
  type Person { name: String!, books: [Book!]! }
  type Role { role: String!, person: Person! }
  type Books { nodes: [Book!]!, edges: [Edge!]!, totalCount: Int!, pageInfo: PageInfo! }
  type Edge { node: Book!, cursor: String! }
  type PageInfo { endCursor: String }
`);

const byTitle: Order = {
  name: 'TITLE',
  keys: [{ expression: (n) => `${n}.sortKey` }, { expression: (n) => `${n}.id` }],
};

const personShape: Shape = {
  type: 'Person',
  visible: catalogueVisibility,
  fields: {
    name: property('name'),
    books: many(
      ({ node, target }) => `(${node})-[:WROTE]->(${target}:Book)`,
      () => bookShape,
      ({ node }) => `${node}.sortKey`,
    ),
  },
};

const roleShape: Shape = {
  type: 'Role',
  visible: visibleToAll,
  fields: { role: edgeProperty('role'), person: otherEnd(() => personShape) },
};

const bookShape: Shape = {
  type: 'Book',
  interfaces: ['Thing'],
  visible: catalogueVisibility,
  fields: {
    id: property('id'),
    title: translated('title'),
    tags: listProperty('tags'),
    at: temporal('at'),
    pages: expression(({ node }) => `coalesce(${node}.pages, 0)`),
    author: one(
      ({ node, target }) => `(${node})<-[:WROTE]-(${target}:Person)`,
      () => personShape,
    ),
    roles: many(
      ({ node, target, edge }) => `(${node})<-[${edge}:HELPED]-(${target}:Person)`,
      () => roleShape,
      ({ node }) => `${node}.name`,
    ),
    sequels: connection(({ scope, asked }) => ({
      list: 'sequels',
      shape: bookShape,
      order: byTitle,
      page: toPage(asked.args),
      match: (node) => `MATCH (${scope.node})-[:BEFORE]->(${node}:Book)`,
      where: () => [],
      asked,
    })),
  },
};

/** What a query asks for, as resolvers see it. */
function asked(query: string): ResolveTree {
  let found: ResolveTree | undefined;
  const root = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => void (found = askedFor(info));
  const { errors } = graphqlSync({
    schema,
    source: query,
    rootValue: { book: root, books: root, thing: root },
  });
  if (errors || !found) throw new Error(`The query was not understood: ${errors?.[0]?.message}`);
  return found;
}

function contextIn(language: Language = 'da'): ReadContext {
  return { actor: anonymous, language, parameters: new ParameterBag() };
}

function compiled(query: string, context = contextIn()) {
  return compileShape(bookShape, asked(query), { node: 'n' }, context);
}

function list(query: string, request: Partial<ListRequest> = {}, context = contextIn()) {
  const books = asked(query);
  const match = (node: string) => `MATCH (${node}:Book)`;
  return compileList(
    {
      ...{ list: 'books', shape: bookShape, order: byTitle, page: toPage(books.args), match },
      ...{ where: () => [], asked: books, ...request },
    },
    context,
  );
}

describe('an entity is read', () => {
  it('with the fields that were asked for, and no others', () => {
    expect(compiled('{ book { tags pages } }').cypher).toBe(
      '[n.id, coalesce(n.tags, []), coalesce(n.pages, 0)]',
    );
  });

  it('with its id even when nobody asked, since other modules find their way by it', () => {
    expect(compiled('{ book { pages } }').read(['book-1', 3])).toEqual({ id: 'book-1', pages: 3 });
  });

  it('with a field once, however often it was asked for', () => {
    expect(compiled('{ book { pages again: pages ...B } } fragment B on Book { pages }').cypher).toBe(
      '[n.id, coalesce(n.pages, 0)]',
    );
  });

  it('without fields that are skipped', () => {
    expect(compiled('{ book { pages @skip(if: true) tags @include(if: false) } }').cypher).toBe('[n.id]');
  });

  it('with what was asked of its interface', () => {
    expect(compiled('{ thing { title ... on Book { pages } } }').cypher).toContain('n.title');
  });

  it('in the caller’s language where it has it', () => {
    expect(compiled('{ book { title } }', contextIn('en')).cypher).toContain('coalesce(n.titleEn, n.title)');
    expect(compiled('{ book { title } }', contextIn('da')).cypher).toContain('coalesce(n.titleDa, n.title)');
  });

  it('with its moments as text', () => {
    expect(compiled('{ book { at } }').cypher).toContain('toString(n.at)');
  });
});

describe('a neighbour is read', () => {
  it('inside the entity’s own statement, and only when it may be seen', () => {
    expect(compiled('{ book { author { name } } }').cypher).toBe(
      "[n.id, head(COLLECT { MATCH (n)<-[:WROTE]-(n0:Person) WHERE n0.audience = 'PUBLIC' RETURN [n0.name] LIMIT 1 })]",
    );
  });

  it('with its visibility asserted at every hop', () => {
    const { cypher } = compiled('{ book { author { books { author { books { pages } } } } } }');
    const hops = cypher.match(/MATCH \([^)]*\)[^)]*\((\w+):/g)!;
    expect(hops).toHaveLength(4);
    for (const hop of hops) {
      const target = /(\w+):$/.exec(hop)![1];
      expect(cypher).toContain(`WHERE ${target}.audience = 'PUBLIC'`);
    }
  });

  it('once under each alias, as it was asked for there', () => {
    const { read, cypher } = compiled('{ book { one: author { name } two: author { books { id } } } }');
    expect(cypher.match(/:WROTE\]-\(/g)).toHaveLength(2);
    expect(read(['book-1', ['Karen'], null])).toEqual({
      id: 'book-1',
      '@one': { name: 'Karen' },
      '@two': null,
    });
  });

  it('in order, and at most two hundred of them', () => {
    const { cypher, read } = compiled('{ book { roles { role person { name } } } }');
    expect(cypher).toContain('WITH * ORDER BY n0.name LIMIT 200 RETURN');
    expect(read(['book-1', [['editor', ['Karen']]]])).toEqual({
      id: 'book-1',
      '@roles': [{ role: 'editor', '@person': { name: 'Karen' } }],
    });
  });
});

describe('a list is read', () => {
  it('by ordering and limiting before anything is projected', () => {
    const { items } = list('{ books { nodes { author { name } } } }');
    const [match, ...rest] = items.split('\n');
    expect(match).toContain("MATCH (n0:Book) WHERE n0.audience = 'PUBLIC'");
    expect(rest[0]).toMatch(/^WITH n0, n0.sortKey AS (\w+), n0.id AS (\w+)$/);
    expect(rest[1]).toMatch(/^ORDER BY \w+, \w+ LIMIT 26$/);
    expect(rest[2]).toMatch(/^RETURN \[\[\w+, \w+\], \[n0.id, head\(COLLECT/);
  });

  it('by an index on the first value of the order, which the database uses for what it knows to be there', () => {
    const { items, counted } = list('{ books { nodes { id } } }');
    expect(items.split('\n')[0]).toMatch(/ AND n0\.sortKey IS NOT NULL$/);
    expect(counted).not.toContain('IS NOT NULL');
  });

  it('with its own conditions beside the visibility, in the count too', () => {
    const { items, counted } = list('{ books { nodes { id } } }', { where: (node) => [`${node}.pages > 3`] });
    expect(counted).toBe("MATCH (n0:Book) WHERE n0.audience = 'PUBLIC' AND n0.pages > 3");
    expect(items).toContain(counted);
  });

  it('beyond a cursor, which the count does not heed', () => {
    const page = toPage({ first: 2, after: encodeCursor('books:TITLE', ['a', 'book-1']) });
    const { items, counted } = list('{ books { nodes { id } } }', { page });
    expect(items).toContain('n0.sortKey >= $p0');
    expect(counted).not.toContain('$p0');
  });

  it('with one entry more than the page, which tells whether there is another page', () => {
    const { read } = list('{ books { nodes { id } } }', { page: toPage({ first: 1 }) });
    const item = (id: string) => [[id, id], [id]];
    expect(read([item('a'), item('b')])).toMatchObject({
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
      '@nodes': [{ id: 'a' }],
    });
    expect(read([item('a')]).pageInfo.hasNextPage).toBe(false);
  });

  it('in the list’s order when the page is taken from its end', () => {
    const { read } = list('{ books { nodes { id } } }', { page: toPage({ last: 2 }) });
    const item = (id: string) => [[id, id], [id]];
    const { pageInfo, ...views } = read([item('c'), item('b'), item('a')]);
    expect(views).toEqual({ '@nodes': [{ id: 'b' }, { id: 'c' }] });
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('as edges whose cursors lead on', () => {
    const { read } = list('{ books { edges { cursor here: node { pages } } } }');
    const cursor = encodeCursor('books:TITLE', ['a', 'book-1']);
    expect(
      read([
        [
          ['a', 'book-1'],
          ['book-1', 9],
        ],
      ]),
    ).toEqual({
      '@edges': [{ cursor, '@here': { id: 'book-1', pages: 9 } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: cursor, endCursor: cursor },
    });
  });

  it('as an empty page when there is nothing', () => {
    expect(list('{ books { nodes { id } } }').read([])).toMatchObject({
      '@nodes': [],
      pageInfo: { startCursor: null, endCursor: null },
    });
  });
});

describe('a list below an entity', () => {
  it('is read inside the entity’s statement, and counted only when asked', () => {
    expect(compiled('{ book { sequels { nodes { id } } } }').cypher).toMatch(/, null\]\]$/);
    expect(compiled('{ book { sequels { totalCount } } }').cypher).toMatch(
      /COUNT \{ MATCH \(n\)-\[:BEFORE\]->\(n0:Book\) WHERE n0.audience = 'PUBLIC' \}\]\]$/,
    );
  });

  it('takes its page from its own arguments', () => {
    expect(compiled('{ book { sequels(first: 3) { nodes { id } } } }').cypher).toContain('LIMIT 4');
  });

  it('comes back with its total', () => {
    const { read } = compiled('{ book { sequels { totalCount nodes { id } } } }');
    expect(read(['book-1', [[[['b', 'book-2'], ['book-2']]], 7]])).toMatchObject({
      '@sequels': { totalCount: 7, '@nodes': [{ id: 'book-2' }] },
    });
  });
});

describe('what people give', () => {
  it('reaches the database as parameters only', () => {
    const context = contextIn();
    const hostile = encodeCursor('sequels:TITLE', ["' DETACH DELETE n //", 'x']);
    const { cypher } = compiled(`{ book { sequels(after: "${hostile}") { nodes { id } } } }`, context);
    expect(cypher).not.toContain('DELETE');
    expect(context.parameters.values).toEqual({ p0: "' DETACH DELETE n //", p1: 'x' });
  });
});
