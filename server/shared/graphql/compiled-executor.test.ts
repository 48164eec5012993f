import {
  buildSchema,
  getOperationAST,
  GraphQLError,
  parse,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { NotFound } from '../errors/domain-error.ts';
import { noSuch } from '../errors/sentences.ts';
import { compiledExecution } from './compiled-executor.ts';

const schema = buildSchema(`
  enum Size { SMALL LARGE }
  input Item { size: Size! = LARGE, count: Int! = 3 }
  input Box { size: Size! = LARGE, count: Int! = 3, inner: [Item!] }
  type Query { book(id: ID!): String, twice(n: Int = 1): Int, who: String, pack(box: Box!): String }`);
const fields = schema.getQueryType()!.getFields();
fields['book']!.resolve = (_root, { id }: { id: string }) => {
  throw new NotFound(noSuch({ da: 'en bog', en: 'book' }, id), { field: 'id' });
};
fields['twice']!.resolve = (_root, { n }: { n: number }) => n * 2;
fields['pack']!.resolve = (_root, { box }: { box: object }) => JSON.stringify(box);
fields['who']!.resolve = (_root, _args, { name }: { name: string }) => name;

/** Answers one document three times: as it comes first, as it is compiled, and compiled. */
async function threeTimes(
  query: string,
  requests: readonly { variables?: object; name?: string; operation?: string }[] = [{}, {}, {}],
): Promise<ExecutionResult[]> {
  const { executor } = await compiledExecution(schema).load({} as never);
  const document = parse(query);
  const answers: ExecutionResult[] = [];
  for (const { variables = {}, name = '', operation: operationName } of requests) {
    const operation = getOperationAST(document, operationName);
    const request = {
      document,
      operation,
      operationName,
      context: { name },
      request: { operationName, variables },
    };
    answers.push((await executor!(request as never)) as ExecutionResult);
  }
  return answers;
}

const dataOf = (answers: readonly ExecutionResult[]) => answers.map(({ data }) => ({ ...data }));

describe('a query that comes again', () => {
  it('is answered as at first, with the variables that come with it', async () => {
    const requests = [{ variables: { n: 2 } }, { variables: { n: 3 } }, {}];
    const answers = await threeTimes('query ($n: Int) { twice(n: $n) }', requests);
    expect(dataOf(answers)).toEqual([{ twice: 4 }, { twice: 6 }, { twice: 2 }]);
  });

  it('is answered with the default values of what is left out of its variables', async () => {
    const requests = Array.from({ length: 3 }, () => ({
      variables: { box: { size: 'SMALL', inner: [{ count: 1 }] } },
    }));
    const answers = await threeTimes('query ($box: Box!) { pack(box: $box) }', requests);
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      expect(JSON.parse(data!['pack'] as string)).toEqual({
        ...{ size: 'SMALL', count: 3 },
        inner: [{ size: 'LARGE', count: 1 }],
      });
    }
  });

  it('is answered to whoever asks it, and to nobody else', async () => {
    const answers = await threeTimes('{ who }', [{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
    expect(dataOf(answers)).toEqual([{ who: 'a' }, { who: 'b' }, { who: 'c' }]);
  });

  it('may hold several operations', async () => {
    const requests = ['A', 'B', 'A', 'B', 'B', 'A'].map((operation) => ({ operation, name: 'x' }));
    const answers = await threeTimes('query A { who } query B { twice }', requests);
    expect(dataOf(answers).map((data) => Object.keys(data)[0])).toEqual([
      'who',
      'twice',
      'who',
      'twice',
      'twice',
      'who',
    ]);
  });

  it('fails as at first: with the error that was thrown, its place, and extensions', async () => {
    for (const { data, errors } of await threeTimes('{ book(id: "x") }')) {
      expect({ ...data }).toEqual({ book: null });
      const [error] = errors!;
      expect(error).toBeInstanceOf(GraphQLError);
      expect(error!.originalError).toBeInstanceOf(NotFound);
      expect(error).toMatchObject({
        path: ['book'],
        extensions: {},
        message: 'There is no book with the id x.',
      });
      expect(error!.toJSON().locations).toEqual([{ line: 1, column: 3 }]);
    }
  });
});

describe('the schema', () => {
  it('is told to the server that executes it', () => {
    const told: GraphQLSchema[] = [];
    compiledExecution(schema).onSchemaLoadOrUpdate(({ apiSchema }) => told.push(apiSchema));
    expect(told).toEqual([schema]);
  });
});
