import { initHub } from '../testkit/hub.ts';

const hub = initHub();

describe('a request that is not understood', () => {
  it('is told where the document breaks off', async () => {
    const error = await hub.query('{ useCases {').expectError('VALIDATION_FAILED');
    expect(error).toMatchObject({
      message: 'Syntax Error: Expected Name, found <EOF>.',
      locations: [{ line: 1, column: 13 }],
    });
  });

  it('is told of an unknown field in GraphQL’s own words', async () => {
    const { status, errors } = await hub.query('{ useCases { nodes { titel } } }').whole();
    expect(status).toBe(400);
    expect(errors[0]!.message).toBe('Cannot query field "titel" on type "UseCase". Did you mean "title"?');
    expect(errors[0]!.extensions).toEqual({ code: 'VALIDATION_FAILED', reason: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it.each([
    ['an unknown argument', '{ useCases(limit: 3) { totalCount } }', 'Unknown argument "limit"'],
    ['an unknown type', '{ node(id: "x") { ... on Cake { id } } }', 'Unknown type "Cake"'],
    ['a missing argument', '{ solvers { score } }', 'argument "problem" of type "String!" is required'],
    ['no selection', '{ useCases }', 'must have a selection of subfields'],
    [
      'a mutation that there is not',
      'mutation { addUseCase { id } }',
      'Cannot query field "addUseCase" on type "Mutation"',
    ],
    [
      'a subscription, of which there are none',
      'subscription { a }',
      'not configured to execute subscription',
    ],
    ['nothing', '', 'must contain a non-empty `query`'],
    [
      'several operations without a name',
      'query A { __typename } query B { __typename }',
      'Must provide operation',
    ],
  ])('is refused: %s', async (_, query, words) => {
    const { status, data, errors } = await hub.query(query).whole();
    expect([status, data]).toEqual([400, undefined]);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(words) as unknown,
      extensions: { code: 'VALIDATION_FAILED' },
    });
  });

  it.each<[string, string, object, string]>([
    [
      'of the wrong type',
      'query ($n: Int) { useCases(first: $n) { totalCount } }',
      { n: 'ten' },
      'got invalid value "ten"',
    ],
    [
      'that is missing',
      'query ($c: String!) { municipality(code: $c) { id } }',
      {},
      '"$c" of required type "String!" was not provided',
    ],
    [
      'that must not be null',
      'query ($n: Int) { solvers(problem: "x", first: $n) { score } }',
      { n: null },
      'must not be null',
    ],
    [
      'with an unknown value',
      'query ($o: UseCaseOrder!) { useCases(orderBy: $o) { totalCount } }',
      { o: 'SIZE' },
      '"SIZE" does not exist in "UseCaseOrder"',
    ],
    [
      'with an unknown field',
      'query ($w: [UseCaseFilter!]) { useCases(where: $w) { totalCount } }',
      { w: [{ size: 1 }] },
      'Field "size" is not defined',
    ],
  ])('is refused for a variable %s, however often it comes', async (_, query, variables, words) => {
    for (let time = 1; time <= 3; time++) {
      const { status, errors } = await hub.query(query, variables).whole();
      expect({ time, status, code: errors[0]?.extensions.code }).toEqual({
        time,
        status: 400,
        code: 'VALIDATION_FAILED',
      });
      expect(errors[0]!.message).toContain(words);
    }
  });
});

describe('a body that cannot be read', () => {
  it.each([
    [
      'no JSON',
      'application/json',
      '{"query": ',
      'The body of the request is not JSON: send {"query": "…"}.',
    ],
    ['nothing', 'application/json', '', 'The request has no body: send {"query": "…"}.'],
    ['XML', 'application/xml', '<a/>', 'The content-type of the request cannot be read: send JSON as'],
  ])('is refused with what to send instead: %s', async (_, type, body, message) => {
    const headers = { 'content-type': type, 'accept-language': 'en' };
    const response = await hub.fetch('/graphql', { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({
      errors: [
        { message: expect.stringContaining(message) as unknown, extensions: { code: 'VALIDATION_FAILED' } },
      ],
    });
  });

  it('is refused in Danish to those who read Danish', async () => {
    const headers = { 'content-type': 'application/json', 'accept-language': 'da' };
    const response = await hub.fetch('/graphql', { method: 'POST', headers, body: '{' });
    expect(await response.text()).toContain('Forespørgslens indhold er ikke JSON');
  });
});

describe('an error inside an answer', () => {
  it('keeps its code, path and place when the same question comes again', async () => {
    const query = '{ a: useCase(id: "usecase-none") { id } b: municipality(code: "0707") { name } }';
    const answers = [];
    for (let time = 1; time <= 3; time++) answers.push(await hub.query(query).whole());
    expect(answers[0]).toEqual({
      status: 200,
      data: { a: null, b: { name: 'Norddjurs' } },
      errors: [
        {
          message: 'There is no use case with the id usecase-none.',
          locations: [{ line: 1, column: 3 }],
          path: ['a'],
          extensions: { code: 'NOT_FOUND', field: 'id' },
        },
      ],
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it.each([
    ['da', 'Ingen kommune har koden 9999.'],
    ['da-DK, en;q=0.5', 'Ingen kommune har koden 9999.'],
    ['en', 'No municipality has the code 9999.'],
    ['en-US,en;q=0.9', 'No municipality has the code 9999.'],
    ['fr', 'Ingen kommune har koden 9999.'],
  ])('is said in the language of whoever asks: %s', async (language, message) => {
    for (let time = 1; time <= 2; time++) {
      const error = await hub
        .query('{ municipality(code: "9999") { id } }', {}, { 'accept-language': language })
        .expectError('NOT_FOUND');
      expect(error.message).toBe(message);
    }
  });

  it('is said in Danish where an argument is refused', async () => {
    const error = await hub
      .query('{ useCases(first: 0) { totalCount } }', {}, { 'accept-language': 'da' })
      .expectError('VALIDATION_FAILED');
    expect(error.message).toBe('"first" er 0: angiv et tal fra 1 til 100.');
  });
});

describe('a request from another site', () => {
  const post = (body: string, headers: Record<string, string>) =>
    hub.fetch('/graphql', { method: 'POST', headers, body });
  const question = JSON.stringify({ query: '{ __typename }' });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused when a form could have sent it: %s',
    async (type) => {
      const response = await post(question, { 'content-type': type });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toContain('"data"');
    },
  );

  it('is refused when it is a plain link', async () => {
    const response = await hub.fetch(`/graphql?query=${encodeURIComponent('{ __typename }')}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('CSRF');
  });

  it('may not read the answer: no other site is allowed', async () => {
    const response = await hub.fetch('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.com', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is answered by GET when it could only come from a program', async () => {
    const response = await hub.fetch(`/graphql?query=${encodeURIComponent('{ __typename }')}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('changes nothing by GET', async () => {
    const response = await hub.fetch(`/graphql?query=${encodeURIComponent('mutation { a }')}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('may not be several in one', async () => {
    const response = await post(`[${question},${question}]`, { 'content-type': 'application/json' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('batch') as unknown }],
    });
  });
});

describe('whatever goes wrong', () => {
  it.each<[string, RequestInit]>([
    [
      'a body that is no JSON',
      { method: 'POST', body: '{"query": ', headers: { 'content-type': 'application/json' } },
    ],
    ['an empty body', { method: 'POST', body: '', headers: { 'content-type': 'application/json' } }],
    [
      'a body that is a number',
      { method: 'POST', body: '3', headers: { 'content-type': 'application/json' } },
    ],
    [
      'a body that is null',
      { method: 'POST', body: 'null', headers: { 'content-type': 'application/json' } },
    ],
    [
      'a query that is a list',
      { method: 'POST', body: '{"query": []}', headers: { 'content-type': 'application/json' } },
    ],
    [
      'variables that are text',
      {
        method: 'POST',
        body: '{"query":"{__typename}","variables":"x"}',
        headers: { 'content-type': 'application/json' },
      },
    ],
    [
      'an unknown operation',
      {
        method: 'POST',
        body: '{"query":"{__typename}","operationName":"x"}',
        headers: { 'content-type': 'application/json' },
      },
    ],
    ['another method', { method: 'DELETE' }],
    [
      'another method, with a body',
      { method: 'PUT', body: '{}', headers: { 'content-type': 'application/json' } },
    ],
    ['an unknown type', { method: 'POST', body: '<a/>', headers: { 'content-type': 'application/xml' } }],
    [
      'a length that is wrong',
      { method: 'POST', body: '{}', headers: { 'content-type': 'application/json; charset=utf-99' } },
    ],
  ])('is answered in GraphQL’s form and without a stack trace: %s', async (_, request) => {
    const response = await hub.fetch('/graphql', request);
    const text = await response.text();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d|\.js:\d|stacktrace/);
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]!.message).not.toBe('');
    expect(errors[0]!.extensions.code).toMatch(/^(VALIDATION_FAILED|NOT_FOUND)$/);
  });
});
