import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  execute,
  getIntrospectionQuery,
  getOperationAST,
  graphql,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  lexicographicSortSchema,
  parse,
  printSchema,
  type ExecutionResult,
  type IntrospectionQuery,
} from 'graphql';
import { allow } from 'graphql-shield';
import { createContext } from '../../server/context.ts';
import { createResolvers } from '../../server/resolvers.ts';
import { createSchema, describeSchema, rootRules } from '../../server/schema.ts';
import { shieldRoots } from '../../server/shared/auth/root-shield.ts';
import { compiledExecution } from '../../server/shared/graphql/compiled-executor.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';

const committed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
const printed = (schema: GraphQLSchema) => `${printSchema(lexicographicSortSchema(schema))}\n`;

describe('the schema', () => {
  it('is committed as the code has it: if not, npm run generate:schema mends it', () => {
    expect(committed).toBe(printed(describeSchema()));
  });

  it('is what the hub tells those who ask', async () => {
    const told = await initHub().query<IntrospectionQuery>(getIntrospectionQuery()).expectNoErrors();
    expect(printed(buildClientSchema(told))).toBe(committed);
  });

  it('describes every root field, and every argument that is not paging alone', () => {
    const { Query } = describeSchema().getTypeMap() as { Query: GraphQLObjectType };
    const undescribed = Object.values(Query.getFields()).filter(({ description }) => !description);
    expect(undescribed.map(({ name }) => name)).toEqual([]);
  });
});

describe('the permission rules', () => {
  const schema = describeSchema();
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (type) => type !== null && type !== undefined,
  );
  const rulesOf = (type: string) =>
    rootRules.flatMap((rules) => Object.keys(rules[type as keyof typeof rules] ?? {}));

  it.each(roots.map(({ name }) => name))(
    'name each root field once, and none that there is not: %s',
    (type) => {
      const fields = Object.keys(roots.find(({ name }) => name === type)!.getFields());
      expect(rulesOf(type).sort()).toEqual([...fields].sort());
    },
  );

  it('deny a root field that stands in none of them', async () => {
    const field = { type: GraphQLString, resolve: () => 'said' };
    const fields = { open: field, forgotten: field };
    const bare = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
    const shielded = shieldRoots(bare, [{ Query: { open: allow } }]);
    const { data, errors } = await graphql({
      schema: shielded,
      source: '{ open forgotten }',
      contextValue: {},
    });
    expect(data).toEqual({ open: 'said', forgotten: null });
    expect(errors).toHaveLength(1);
    expect(errors![0]!.path).toEqual(['forgotten']);
  });

  it('deny everything when there are none', async () => {
    const shielded = shieldRoots(
      new GraphQLSchema({
        query: new GraphQLObjectType({
          name: 'Query',
          fields: { forgotten: { type: GraphQLString, resolve: () => 'said' } },
        }),
      }),
      [],
    );
    const { data } = await graphql({ schema: shielded, source: '{ forgotten }', contextValue: {} });
    expect(data).toEqual({ forgotten: null });
  });
});

const documents: readonly (readonly [what: string, source: string, variables?: Record<string, unknown>])[] = [
  ['plain fields', '{ municipality(code: "0707") { id name code tile { row column } region { name } } }'],
  ['the type of things', '{ __typename node(id: "task-kle-00") { __typename id } }'],
  [
    'aliases of one field with other arguments',
    `{ a: municipality(code: "0101") { old: region(on: "2026-01-01") { name } new: region(on: "2027-01-01") { name } }
       b: municipality(code: "0707") { name again: name } }`,
  ],
  [
    'fragments, named and inline, one inside another and twice',
    `query { municipality(code: "0707") { ...Whole ...Whole ... on Node { id } ... { cvr } } }
     fragment Whole on Organisation { name ...Place useCases(first: 1) { nodes { ...Entry } } }
     fragment Place on Organisation { tile { row } tile { column } }
     fragment Entry on UseCase { title owner { name } }`,
  ],
  [
    'fragments over an interface',
    `{ search(query: "mail", first: 20) { nodes { kind entity {
         id ... on UseCase { title owner { id } } ... on Organisation { name } ... on Initiative { number } ... on Problem { title }
       } } } }`,
  ],
  [
    'what is included and what is skipped',
    `query ($yes: Boolean!, $no: Boolean = false) { objectives {
       number @include(if: $yes) title @skip(if: $yes) id @include(if: $no) description @skip(if: $no)
       initiatives @include(if: $no) { title } ... on Objective @include(if: $yes) { __typename }
     } }`,
    { yes: true },
  ],
  [
    'variables in lists, objects and arguments',
    `query ($where: [UseCaseFilter!], $order: UseCaseOrder!, $first: Int, $of: [Facet!]) {
       useCases(where: $where, orderBy: $order, first: $first) {
         totalCount nodes { id title status } facets(of: $of) { facet values { value label } }
       }
     }`,
    {
      where: [{ origin: ['demo'], status: ['PILOT', 'OPERATION'] }],
      order: 'TITLE',
      first: 3,
      of: ['STATUS'],
    },
  ],
  [
    'a single value where a list is due',
    'query ($where: [UseCaseFilter!]) { useCases(where: $where, orderBy: TITLE) { nodes { id } } }',
    { where: { origin: 'demo', status: 'PILOT' } },
  ],
  [
    'default values of variables',
    `query ($code: String! = "0707", $scheme: TaskScheme = FORM, $first: Int! = 2) {
       municipality(code: $code) { name } tasks(scheme: $scheme) { code }
       solvers(problem: "sortering af post", first: $first) { organisation { name } }
     }`,
  ],
  [
    'variables that are null, or left out',
    'query ($a: String, $b: TaskScheme) { useCases(query: $a, where: [{ origin: ["demo"] }], orderBy: TITLE) { nodes { id } } tasks(scheme: $b) { id } }',
    { a: null },
  ],
  [
    'lists in lists, pages in entries',
    `{ useCases(where: [{ origin: ["demo"] }], orderBy: TITLE, first: 5) {
         edges { cursor node { id effects { kind text } costs { amount { amount currency } } participants { role organisation { name } } } }
         pageInfo { hasNextPage endCursor }
       }
       problem(id: "problem-sorting-incoming-mail") { title tasks { code } useCases(first: 2, where: [{ origin: ["signaturprojekt"] }]) { totalCount nodes { id } } }
     }`,
  ],
  [
    'what is like an entry',
    '{ useCase(id: "usecase-signaturprojekt.S20-04") { similar(first: 3) { useCase { title } reasons { kind text } } } }',
  ],
  [
    'an error in a field that may be null',
    '{ a: useCase(id: "usecase-none") { id } b: municipality(code: "0707") { name } }',
  ],
  [
    'an error in a field that may not',
    '{ municipality(code: "0707") { name } useCases(first: 0) { totalCount } }',
  ],
  [
    'several errors, in fragments too',
    'query { a: task(id: "none") { id } ...Rest } fragment Rest on Query { b: node(id: "none") { id } c: municipality(code: "x") { id } }',
  ],
  [
    'the schema itself',
    '{ __schema { queryType { name } } __type(name: "UseCase") { kind fields { name type { name kind } } } }',
  ],
];

describe('a compiled query', () => {
  const shared = joinSharedGraph();
  let schema: GraphQLSchema;

  beforeAll(() => {
    schema = createSchema(createResolvers(shared.services));
  });

  const plain = (result: ExecutionResult) =>
    JSON.parse(JSON.stringify(result)) as { errors?: { path: string[] }[] };
  const sorted = (result: ExecutionResult) => {
    const { errors, ...rest } = plain(result);
    return { ...rest, errors: errors?.sort((a, b) => String(a.path).localeCompare(String(b.path))) };
  };

  /** What the executor answers when the same document comes for the first, second and third time. */
  async function answersOf(source: string, variables: object = {}) {
    const { executor } = await compiledExecution(schema).load({} as never);
    const document = parse(source);
    const operation = getOperationAST(document)!;
    const ask = async () => {
      const request = {
        document,
        operation,
        operationName: null,
        context: createContext({}),
        request: { variables },
      };
      return (await executor!(request as never)) as ExecutionResult;
    };
    return [await ask(), await ask(), await ask()];
  }

  it.each(documents.map(([what, source, variables = {}]) => ({ what, source, variables })))(
    'is answered as graphql-js answers it: $what',
    async ({ source, variables }) => {
      const expected = await execute({
        schema,
        document: parse(source),
        contextValue: createContext({}),
        variableValues: variables,
      });
      for (const answer of await answersOf(source, variables))
        expect(sorted(answer)).toEqual(sorted(expected));
    },
  );

  it('keeps the error behind an error, by which its code is told', async () => {
    for (const { errors } of await answersOf('{ useCase(id: "usecase-none") { id } }')) {
      expect(errors![0]!.originalError).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('is compiled at the second sight, and no longer interpreted', async () => {
    const interpretations: string[] = [];
    const watched = Object.create(schema) as GraphQLSchema;
    watched.getRootType = (operation) => {
      interpretations.push(operation);
      return schema.getRootType(operation);
    };
    const { executor } = await compiledExecution(watched).load({} as never);
    const document = parse('{ objectives { number } }');
    const operation = getOperationAST(document)!;
    const ask = () =>
      executor!({
        document,
        operation,
        operationName: null,
        context: createContext({}),
        request: {},
      } as never);
    const first = await ask();
    const interpretedOnce = interpretations.length;
    expect(interpretedOnce).toBeGreaterThan(0);
    await ask();
    const afterCompiling = interpretations.length;
    expect(plain(await ask())).toEqual(plain(first));
    expect(interpretations).toHaveLength(afterCompiling);
  });
});
