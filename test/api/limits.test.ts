import { getIntrospectionQuery } from 'graphql';
import type { Transaction } from '../../server/shared/neo4j/graph.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { createPerson } from '../testkit/people.ts';
import { uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
/** A statement that takes far longer than anybody waits. */
const slow = 'UNWIND range(1, 100000000) AS a WITH a WHERE a % 7 = 3 RETURN sum(a) AS n';

const many = (count: number, piece: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => piece(i)).join(' ');

/** A question of so many levels of fields. */
function levels(depth: number): string {
  const step = ['useCases(first: 1)', 'nodes', 'owner'];
  const names = Array.from({ length: depth - 2 }, (_, i) => step[i % 3]!);
  const leaf = names.length % 3 === 1 ? 'totalCount' : 'id';
  return `{ municipality(code: "0707") { ${names.join(' { ')} { ${leaf} ${'} '.repeat(names.length)} } }`;
}

/** Fragments of which each holds the next one twice. */
function unfolding(count: number): string {
  const fragments = many(
    count,
    (i) => `fragment F${i} on Query { ...F${i + 1} ... on Query { ...F${i + 1} } }`,
  );
  return `{ ...F0 } ${fragments} fragment F${count} on Query { __typename }`;
}

interface Limit {
  readonly limit: string;
  readonly maximum: number;
  readonly within: string;
  readonly beyond: string;
}

const limits: readonly Limit[] = [
  { limit: 'depth', maximum: 12, within: levels(12), beyond: levels(13) },
  {
    limit: 'aliases',
    maximum: 50,
    within: `{ ${many(50, (i) => `a${i}: objectives { id }`)} }`,
    beyond: `{ ${many(51, (i) => `a${i}: objectives { id }`)} }`,
  },
  {
    limit: 'directives',
    maximum: 50,
    within: `{ ${many(50, () => '__typename @include(if: true)')} }`,
    beyond: `{ ${many(51, () => '__typename @include(if: true)')} }`,
  },
  {
    limit: 'tokens',
    maximum: 4_000,
    within: `{ useCases(where: [{ id: { in: [${many(3_978, () => '"x"')}] } }]) { totalCount } }`,
    beyond: `{ useCases(where: [{ id: { in: [${many(3_979, () => '"x"')}] } }]) { totalCount } }`,
  },
  {
    limit: 'cost',
    maximum: 25_000,
    within: '{ municipalities(first: 98) { nodes { useCases(first: 50) { nodes { id title } } } } }',
    beyond: '{ municipalities(first: 98) { nodes { useCases(first: 100) { nodes { id title summary } } } } }',
  },
];

describe.each(limits)('the limit on $limit', ({ limit, maximum, within, beyond }) => {
  it('lets through what reaches it', async () => {
    await hub.query(within).expectNoErrors();
  });

  it('refuses what goes beyond it, and names itself with its number', async () => {
    const { status, data, errors } = await hub.query(beyond).whole();
    expect({ status, data, errors: errors.length }).toEqual({ status: 400, data: undefined, errors: 1 });
    expect(errors[0]!.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit, maximum });
    expect(errors[0]!.message).toMatch(new RegExp(`^The limit "${limit}" is ${maximum}: .+\\.$`));
  });

  it('refuses it again when it comes again, and says so in Danish to those who read Danish', async () => {
    const error = await hub.query(beyond, {}, { 'accept-language': 'da' }).expectError('LIMIT_EXCEEDED');
    expect(error.message).toMatch(new RegExp(`^Grænsen "${limit}" er ${maximum}: .+\\.$`));
  });
});

describe('the limit on depth', () => {
  it('is not passed through fragments', async () => {
    const inner = levels(13)
      .replace('{ municipality(code: "0707") {', '')
      .replace(/ \} \}$/, '');
    const query = `{ municipality(code: "0707") { ...Inner } } fragment Inner on Organisation { ${inner} }`;
    const error = await hub.query(query).expectError('LIMIT_EXCEEDED');
    expect(error.extensions['limit']).toBe('depth');
  });
});

describe('the limit on cost', () => {
  it('says how much was asked for, and what to do about it', async () => {
    const error = await hub.query(limits.at(-1)!.beyond).expectError('LIMIT_EXCEEDED');
    expect(error.message).toMatch(
      /this request counts as \d{5,}: ask for shorter lists, fewer fields or fewer things at a time\.$/,
    );
  });

  it('heeds sizes in variables, and their default values', async () => {
    const query = (variable: string) =>
      `query (${variable}) { municipalities(first: $n) { nodes { useCases(first: $n) { nodes { id title summary } } } } }`;
    await hub.query(query('$n: Int!'), { n: 3 }).expectNoErrors();
    await hub.query(query('$n: Int!'), { n: 100 }).expectError('LIMIT_EXCEEDED');
    await hub.query(query('$n: Int = 100')).expectError('LIMIT_EXCEEDED');
  });

  it('is not lowered by a size below nought beside it', async () => {
    const costly = limits.at(-1)!.beyond.slice(1, -1);
    const error = await hub
      .query(`{ ${costly} other: municipalities(first: -1000000) { nodes { id } } }`)
      .expectError('LIMIT_EXCEEDED');
    expect(error.extensions['limit']).toBe('cost');
  });

  it('is not passed by fragments that unfold', async () => {
    const error = await hub.query(unfolding(24)).expectError('LIMIT_EXCEEDED');
    expect(error).toMatchObject({
      message: 'The limit "cost" is 25000: use fewer fragments inside one another.',
      extensions: { limit: 'cost', maximum: 25_000 },
    });
  });

  it('counts lists that are asked for inside themselves as what they can hold', async () => {
    const nested = (levels: number): string => (levels === 0 ? 'id' : `inspiredBy { ${nested(levels - 1)} }`);
    const query = (levels: number) => `{ useCases(first: 1) { nodes { ${nested(levels)} } } }`;
    await hub.query(query(2)).expectNoErrors();
    const error = await hub.query(query(4)).expectError('LIMIT_EXCEEDED');
    expect(error.extensions['limit']).toBe('cost');
  });

  it('counts the work of finding, where one question makes many', async () => {
    const filter = (i: number) => `{ task: { in: ["${i}"] } }`;
    const filtered = (i: number) => `a${i}: useCases(first: 1, where: [${many(10, filter)}]) { totalCount }`;
    await hub.query(`{ ${many(2, filtered)} }`).expectNoErrors();
    await hub.query(`{ ${many(50, filtered)} }`).expectError('LIMIT_EXCEEDED');
    const solvers = (i: number) => `a${i}: solvers(problem: "post ${i}", first: 1) { organisation { id } }`;
    await hub.query(`{ ${many(50, solvers)} }`).expectNoErrors();
    const similar = (first: number) =>
      `{ organisations(first: ${first}) { nodes { useCases(first: 10) { nodes { similar(first: 1) { score } } } } } }`;
    await hub.query(similar(1)).expectNoErrors();
    await hub.query(similar(100)).expectError('LIMIT_EXCEEDED');
  });

  it('counts only what is included', async () => {
    const query =
      'query ($all: Boolean!) { __typename municipalities(first: 98) @include(if: $all) { nodes { ' +
      'useCases(first: 100) { nodes { id title summary } } } } }';
    await hub.query(query, { all: false }).expectNoErrors();
    await hub.query(query, { all: true }).expectError('LIMIT_EXCEEDED');
  });
});

describe('the limit on a body', () => {
  const post = (length: number, language = 'en') => {
    const [start, end] = ['{"query":"{ __typename }","padding":"', '"}'];
    return hub.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: `${start}${'x'.repeat(length - start.length - end.length)}${end}`,
    });
  };

  it('lets through 256 KiB', async () => {
    const response = await post(256 * 1024);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('refuses a byte more, and names itself with its number', async () => {
    const response = await post(256 * 1024 + 1);
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The limit "bodyBytes" is 262144: send a smaller request.',
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', maximum: 262_144 },
        },
      ],
    });
  });

  it('is told in Danish to those who read Danish', async () => {
    const { errors } = (await (await post(300_000, 'da')).json()) as { errors: { message: string }[] };
    expect(errors[0]!.message).toBe('Grænsen "bodyBytes" er 262144: send en mindre forespørgsel.');
  });
});

describe('what tools ask of the schema', () => {
  it('is within the limits, deep as it is', async () => {
    const { __schema } = await hub
      .query<{ __schema: { queryType: { name: string } } }>(getIntrospectionQuery())
      .expectNoErrors();
    expect(__schema.queryType.name).toBe('Query');
  });
});

describe('the limits hold for changes as for questions', () => {
  const one = (i: number) =>
    `a${i}: createUseCase(input: { organisation: "o", title: "t" }) { errors { code } }`;
  /** The levels below a change that lead back to themselves. */
  const deep = (depth: number) => {
    const steps = Array.from({ length: depth - 3 }, (_, i) => (i % 2 === 0 ? 'owner' : 'useCases { nodes'));
    const ends = steps.map((step) => (step === 'owner' ? '}' : '} }')).join(' ');
    return `mutation { createUseCase(input: { organisation: "o", title: "t" }) { useCase { ${steps.join(' { ')} { id ${ends} } } }`;
  };

  it.each([
    ['depth', 12, deep(20)],
    ['aliases', 50, `mutation { ${many(51, one)} }`],
    [
      'tokens',
      4_000,
      `mutation { createUseCase(input: { title: "${'t'.repeat(9)}" ${many(2_000, () => 'a: "b"')} }) { errors { code } } }`,
    ],
    [
      'directives',
      50,
      `mutation { createUseCase(input: { organisation: "o", title: "t" }) { errors { ${many(51, () => 'code @include(if: true)')} } } }`,
    ],
    [
      'cost',
      25_000,
      'mutation { createUseCase(input: { organisation: "o", title: "t" }) { useCase { owner { ' +
        'useCases(first: 100) { nodes { owner { useCases(first: 100) { nodes { id title summary } } } } } } } } }',
    ],
  ])('on %s', async (limit, maximum, mutation) => {
    const error = await hub.query(mutation).expectError('LIMIT_EXCEEDED');
    expect(error.extensions).toMatchObject({ limit, maximum });
  });

  it('on the body, also in a variable', async () => {
    const query =
      'mutation ($input: CreateUseCaseInput!) { createUseCase(input: $input) { errors { code } } }';
    const input = { organisation: 'o', title: 't', problem: 'x'.repeat(262_144) };
    const { status, errors } = await hub.query(query, { input }).whole();
    expect(status).toBe(413);
    expect(errors[0]!.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'bodyBytes' });
  });

  it('for each of several in one document, of which none is done when the document is refused', async () => {
    const title = uniqueWord('mange');
    const editor = await createPerson(hub, shared, { organisation: 'organisation-kl', roles: ['EDITOR'] });
    const create = (i: number) =>
      `a${i}: createUseCase(input: { organisation: "organisation-kl", title: "${title}" }) { errors { code } }`;
    const count = async () =>
      (
        await shared.rows<{ n: number }>('MATCH (u:UseCase {title: $title}) RETURN count(u) AS n', { title })
      )[0]!.n;
    await editor.query(`mutation { ${many(51, create)} }`).expectError('LIMIT_EXCEEDED');
    expect(await count()).toBe(0);
    await editor.query(`mutation { ${many(3, create)} }`).expectNoErrors();
    expect(await count()).toBe(3);
  });

  it('and several operations in one request are refused', async () => {
    const body = JSON.stringify(
      Array(2).fill({ query: 'mutation { signOutEverywhere { errors { code } } }' }),
    );
    const headers = { 'content-type': 'application/json' };
    const response = await hub.fetch('/graphql', { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'VALIDATION_FAILED' } }] });
  });
});

describe('the limit on time', () => {
  it('undoes a change that it cuts short', async () => {
    const title = uniqueWord('sent');
    const late = { actor: 'test', deadline: Date.now() + 300 };
    const work = async (tx: Transaction) => {
      await tx.run({ name: 'test.create', cypher: 'CREATE (:LimitTest {title: $title})' }, { title });
      await tx.run({ name: 'test.slow', cypher: slow }, {});
    };
    await expect(shared.graph.write('test.late', work, late)).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
    const rows = await shared.rows<{ n: number }>(
      'MATCH (n:LimitTest {title: $title}) RETURN count(n) AS n',
      { title },
    );
    expect(rows[0]!.n).toBe(0);
  });
});
