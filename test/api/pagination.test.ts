import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { idOf, newDraft, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly title: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const list = `query ($word: String!, $orderBy: UseCaseOrder!, $query: String,
                     $first: Int, $after: String, $last: Int, $before: String) {
  useCases(where: [{ title: { contains: $word } }], orderBy: $orderBy, query: $query,
           first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { title } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Arguments {
  readonly word: string;
  readonly orderBy?: string;
  readonly query?: string;
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

const ask = ({ orderBy = 'TITLE', ...others }: Arguments) =>
  hub.query<{ useCases: Page }>(list, { orderBy, ...others });
const pageOf = async (given: Arguments) => (await ask(given).expectNoErrors()).useCases;
const titles = (page: Page) => page.edges.map(({ node }) => node.title);

async function addEntries(...names: string[]): Promise<string[]> {
  const owners = ['0751', '0101', '0751', '0580'].map((code) => `organisation-municipality-${code}`);
  const drafts = names.map((title, i) => newDraft({ title, owner: owners[i % owners.length]! }));
  await shared.services.useCaseWriting.saveAll(drafts);
  return drafts.map(idOf);
}

/** Reads from the start to the end, or back, a page at a time. */
async function walk(given: Arguments, size: number, direction: 'forwards' | 'backwards'): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const step =
      direction === 'forwards'
        ? { first: size, after: cursor ?? null }
        : { last: size, before: cursor ?? null };
    const page = await pageOf({ ...given, ...step });
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (direction === 'forwards') found.push(...titles(page));
    else found.unshift(...titles(page));
    if (direction === 'forwards') cursor = hasNextPage ? endCursor : null;
    else cursor = hasPreviousPage ? startCursor : null;
  }
  return found;
}

describe('a list', () => {
  const word = uniqueWord('side');
  const names = ['Ærø', 'Bo', 'Aabo', 'Calle', 'bo', 'Zorro', 'Østen'].map((name) => `${name} ${word}`);
  const inDanishOrder = ['Bo', 'bo', 'Calle', 'Zorro', 'Ærø', 'Østen', 'Aabo'].map(
    (name) => `${name} ${word}`,
  );

  beforeAll(() => addEntries(...names));

  it('comes in the Danish alphabet’s order', async () => {
    const found = titles(await pageOf({ word, first: 100 }));
    expect(found.map((title) => title.toLowerCase())).toEqual(
      inDanishOrder.map((title) => title.toLowerCase()),
    );
  });

  it.each(['TITLE', 'NEWEST', 'ORGANISATION', 'RELEVANCE'])(
    'gives every entry once when it is read page by page, by %s',
    async (orderBy) => {
      const given = { word, orderBy, ...(orderBy === 'RELEVANCE' && { query: word }) };
      const whole = titles(await pageOf({ ...given, first: 100 }));
      expect([...whole].sort()).toEqual([...names].sort());
      for (const size of [1, 3, 7]) expect(await walk(given, size, 'forwards')).toEqual(whole);
      expect(await walk(given, 2, 'backwards')).toEqual(whole);
    },
  );

  it('counts all entries, however few are on the page', async () => {
    const page = await pageOf({ word, first: 2 });
    expect([page.totalCount, page.edges.length]).toEqual([7, 2]);
  });

  it('says where a page lies', async () => {
    const [first, second] = (await pageOf({ word, first: 2 })).edges;
    const start = await pageOf({ word, first: 2 });
    expect(start.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first!.cursor,
      endCursor: second!.cursor,
    });
    const end = await pageOf({ word, first: 5, after: second!.cursor });
    expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('has an empty page beyond its end', async () => {
    const { endCursor } = (await pageOf({ word, first: 7 })).pageInfo;
    const beyond = await pageOf({ word, first: 7, after: endCursor });
    expect(beyond).toMatchObject({ totalCount: 7, edges: [] });
    expect(beyond.pageInfo).toMatchObject({ hasNextPage: false, startCursor: null, endCursor: null });
  });

  it('can be cut at both ends', async () => {
    const { edges } = await pageOf({ word, first: 100 });
    const between = { after: edges[1]!.cursor, before: edges[5]!.cursor };
    const inner = edges.slice(2, 5).map(({ node }) => node.title);
    expect(titles(await pageOf({ word, ...between, first: 10 }))).toEqual(inner);
    expect(titles(await pageOf({ word, ...between, last: 2 }))).toEqual(inner.slice(1));
  });

  it('takes arguments that are null as left out', async () => {
    const everything = { first: null, after: null, last: null, before: null, query: null };
    const { useCases } = await hub
      .query<{ useCases: Page }>(list, { word, orderBy: 'TITLE', ...everything })
      .expectNoErrors();
    expect(useCases.edges).toHaveLength(7);
  });

  it('gives the same entries as nodes and as edges, under any alias', async () => {
    const { useCases } = await hub
      .query<{ useCases: Record<'a' | 'c', { id: string }[]> & { b: { x: { id: string } }[] } }>(
        `query ($word: String!) {
           useCases(where: [{ title: { contains: $word } }], orderBy: TITLE) {
             a: nodes { id } b: edges { x: node { id } } c: nodes { id title }
           }
         }`,
        { word },
      )
      .expectNoErrors();
    expect(useCases.b.map(({ x }) => x)).toEqual(useCases.a);
    expect(useCases.c.map(({ id }) => ({ id }))).toEqual(useCases.a);
  });
});

describe('a cursor', () => {
  it('survives entries that are added before and after it', async () => {
    const word = uniqueWord('vokser');
    await addEntries(`b ${word}`, `d ${word}`, `f ${word}`);
    const { endCursor } = (await pageOf({ word, first: 2 })).pageInfo;
    await addEntries(`a ${word}`, `c ${word}`, `e ${word}`);
    expect(titles(await pageOf({ word, first: 10, after: endCursor }))).toEqual([`e ${word}`, `f ${word}`]);
    expect(titles(await pageOf({ word, last: 10, before: endCursor }))).toEqual([
      `a ${word}`,
      `b ${word}`,
      `c ${word}`,
    ]);
  });

  it('of the newest entries survives newer ones', async () => {
    const word = uniqueWord('nyere');
    for (const name of ['first', 'second', 'third']) await addEntries(`${name} ${word}`);
    const given = { word, orderBy: 'NEWEST' };
    const page = await pageOf({ ...given, first: 1 });
    await addEntries(`fourth ${word}`);
    expect(titles(page)).toEqual([`third ${word}`]);
    const next = await pageOf({ ...given, first: 10, after: page.pageInfo.endCursor });
    expect(titles(next)).toEqual([`second ${word}`, `first ${word}`]);
  });

  const made = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

  it.each([
    ['nothing', ''],
    ['words', 'page two'],
    ['Base64 of something else', Buffer.from('hello').toString('base64url')],
    ['a made-up one with too few values', made(['useCases:TITLE', 'a'])],
    ['a made-up one with an object', made(['useCases:TITLE', { a: 1 }, 'b'])],
  ])('must be one: %s is refused by name', async (_, cursor) => {
    for (const name of ['after', 'before']) {
      const error = await ask({ word: '', first: 1, [name]: cursor }).expectError('VALIDATION_FAILED');
      expect(error.extensions['field']).toBe(name);
      expect(error.message).toBe(`"${name}" is no cursor: use an "endCursor" or "cursor" of this list.`);
    }
  });

  it('must be of this list', async () => {
    const { municipalities } = await hub
      .query<{ municipalities: Page }>('{ municipalities(first: 1) { pageInfo { endCursor } } }')
      .expectNoErrors();
    const { endCursor } = municipalities.pageInfo;
    const error = await ask({ word: '', after: endCursor }).expectError('VALIDATION_FAILED');
    expect(error.message).toContain('belongs to another list or order (municipalities:NAME)');
    expect(error.extensions['field']).toBe('after');
  });

  it('must be of this order', async () => {
    const { endCursor } = (await pageOf({ word: '', orderBy: 'NEWEST', first: 1 })).pageInfo;
    const error = await ask({ word: '', before: endCursor }).expectError('VALIDATION_FAILED');
    expect(error.extensions['field']).toBe('before');
  });

  it.each([
    'tomorrow',
    '2026-02-31T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:00:00Z[Nix/Zone]',
    '2026-01-01T00:00:00+05:00[Europe/Copenhagen]',
  ])('holds no moment that somebody made up: %s', async (moment) => {
    const cursor = made(['useCases:NEWEST', moment, 'usecase-x']);
    const error = await ask({ word: '', orderBy: 'NEWEST', after: cursor }).expectError('VALIDATION_FAILED');
    expect(error.extensions['field']).toBe('after');
  });

  it('holds moments as the database writes them, in whichever zone it is', async () => {
    const moments = [
      '2026-01-01T00:00Z',
      '2026-10-25T02:30+01:00[Europe/Copenhagen]',
      '2026-01-01T00:00Z[UTC]',
    ];
    for (const moment of moments) {
      const cursor = made(['useCases:NEWEST', moment, 'usecase-x']);
      await ask({ word: '', orderBy: 'NEWEST', first: 1, after: cursor }).expectNoErrors();
    }
  });
});

describe('the size of a page', () => {
  it.each(['first', 'last'])('is from 1 to 100, else it is refused by name: %s', async (name) => {
    for (const size of [-1, 0, 101, 10_000]) {
      const error = await hub
        .query(`query ($size: Int) { useCases(${name}: $size) { totalCount } }`, { size })
        .expectError('VALIDATION_FAILED');
      expect(error.message).toBe(`"${name}" is ${size}: give a number from 1 to 100.`);
      expect(error.extensions['field']).toBe(name);
    }
  });

  it('is taken from one end only', async () => {
    const error = await ask({ word: '', first: 1, last: 1 }).expectError('VALIDATION_FAILED');
    expect(error.message).toBe('Give either "first" or "last", not both.');
  });

  it('is 25 when none is given', async () => {
    const { municipalities } = await hub
      .query<{ municipalities: { nodes: object[] } }>('{ municipalities { nodes { id } } }')
      .expectNoErrors();
    expect(municipalities.nodes).toHaveLength(25);
  });

  it('counts inside an entry too', async () => {
    const error = await hub
      .query('{ municipality(code: "0707") { useCases(first: 0) { nodes { id } } } }')
      .expectError('VALIDATION_FAILED');
    expect(error.extensions['field']).toBe('first');
  });
});

describe('a list inside an entry', () => {
  it('is read page by page as well', async () => {
    const word = uniqueWord('inde');
    await addEntries(...['a', 'b', 'c', 'd', 'e'].map((name) => `${name} ${word}`));
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer: { municipality: { useCases: Page } } = await hub
        .query<{ municipality: { useCases: Page } }>(
          `query ($word: String!, $after: String) { municipality(code: "0751") {
             useCases(first: 2, after: $after, where: [{ title: { contains: $word } }]) {
               totalCount edges { node { title } } pageInfo { hasNextPage endCursor }
             }
           } }`,
          { word, after },
        )
        .expectNoErrors();
      const { useCases } = answer.municipality;
      expect(useCases.totalCount).toBe(3);
      found.push(...titles(useCases));
      ({ endCursor: after, hasNextPage: more } = useCases.pageInfo);
    }
    expect(found.sort()).toEqual(['a', 'c', 'e'].map((name) => `${name} ${word}`));
  });
});

describe('a search', () => {
  const search = (word: string, given: object) =>
    hub.query<{
      search: { totalCount: number; edges: { cursor: string; node: { entity: { id: string } } }[] };
    }>(
      `query ($word: String!, $first: Int, $after: String, $last: Int) {
         search(query: $word, first: $first, after: $after, last: $last) {
           totalCount edges { cursor node { entity { id } } }
         }
       }`,
      { word, ...given },
    );

  it('is read page by page from the best hit on', async () => {
    const word = uniqueWord('soeg');
    const ids = await addEntries(`${word} ${word}`, `a ${word}`, `b ${word}`, `c ${word}`, `d ${word}`);
    const found: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const answer = await search(word, { first: 2, after }).expectNoErrors();
      const { edges, totalCount } = answer.search;
      found.push(...edges.map(({ node }) => node.entity.id));
      after = edges.at(-1)?.cursor;
      more = edges.length > 0 && found.length < totalCount;
    }
    expect([...found].sort()).toEqual([...ids].sort());
    expect(found[0]).toBe(ids[0]);
  });

  it('is not read from its end', async () => {
    const error = await search('post', { last: 2 }).expectError('VALIDATION_FAILED');
    expect(error.message).toBe('A search is read from the best hit on: use "first" and "after".');
  });

  it('takes no cursor of another list', async () => {
    const { endCursor } = (await pageOf({ word: '', first: 1 })).pageInfo;
    const error = await search('post', { after: endCursor }).expectError('VALIDATION_FAILED');
    expect(error.extensions['field']).toBe('after');
  });
});
