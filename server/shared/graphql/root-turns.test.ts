import { buildSchema, graphql } from 'graphql';
import { rootFieldsAtOnce, rootTurns } from './root-turns.ts';

describe('the root fields of one question', () => {
  const schema = buildSchema('type Query { slow: Int!, broken: Int! }');
  let running = 0;
  let most = 0;
  schema.getQueryType()!.getFields()['slow']!.resolve = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return running--;
  };
  schema.getQueryType()!.getFields()['broken']!.resolve = () => Promise.reject(new Error('broken'));
  rootTurns(schema);

  const many = (field: string) => Array.from({ length: 20 }, (_, i) => `${field}${i}: ${field}`).join(' ');
  const ask = (source: string) => graphql({ schema, source, contextValue: {} });

  beforeEach(() => (most = 0));

  it('take turns, and are all answered', async () => {
    const { data } = await ask(`{ ${many('slow')} }`);
    expect(Object.keys(data!)).toHaveLength(20);
    expect(most).toBe(rootFieldsAtOnce);
  });

  it('do not wait for those of another', async () => {
    await Promise.all([ask(`{ ${many('slow')} }`), ask(`{ ${many('slow')} }`)]);
    expect(most).toBe(2 * rootFieldsAtOnce);
  });

  it('that fail keep no turn', async () => {
    const { errors } = await ask(`{ ${many('broken')} }`);
    expect(errors?.[0]?.message).toBe('broken');
    expect((await ask('{ slow }')).errors).toBeUndefined();
  });
});
