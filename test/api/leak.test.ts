import { getNamedType, graphql, isInputObjectType, isRequiredInputField, type GraphQLSchema } from 'graphql';
import { createContext } from '../../server/context.ts';
import { createResolvers } from '../../server/resolvers.ts';
import { createSchema, describeSchema } from '../../server/schema.ts';
import { createServices } from '../../server/services.ts';
import type { Actor } from '../../server/shared/auth/actor.ts';
import type { Graph, Statement } from '../../server/shared/neo4j/graph.ts';
import { createActors, createStage } from '../permissions/actors.ts';
import { literalsFor } from '../permissions/leak-probes.ts';
import { keepSecrets, type Secrets } from '../permissions/secrets.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';

const hub = initHub();
const shared = joinSharedGraph();
/** Who asks, other than the auditor: those that the permission matrix names. None belongs to the owner. */
const others = [
  ...['anonymous', 'own reader', 'own editor', 'own steward', 'own dpo', 'own ethics reviewer'],
  ...['own system owner', 'own administrator', 'neighbour reader', 'neighbour editor', 'vendor'],
  ...['coordinator', 'hub administrator', 'narrow token'],
];
const patienceMilliseconds = 600_000;

let secrets: Secrets;
let actors: ReadonlyMap<string, Record<string, string>>;

beforeAll(async () => {
  actors = await createActors(hub, shared, await createStage(shared));
  secrets = await keepSecrets(hub, shared);
}, patienceMilliseconds);

function actorOf(name: string): Promise<Actor> {
  const { cookie, authorization } = actors.get(name)!;
  const session = cookie?.replace('faelled_session=', '');
  return shared.services.identity.actorOf({ session, authorization });
}

/** An answer without the ids that the question gave: an error repeats them. */
const withoutIds = (text: string) =>
  [...Object.values(secrets.hidden), 'usecase-test.none'].reduce((all, id) => all.replaceAll(id, 'ID'), text);
describe('what a municipality keeps to itself', () => {
  it.each(others)('is in no export: %s', async (name) => {
    const { word, topic, owner, participant, links, hidden } = secrets;
    const ways = [
      `q=${word}`,
      `q=${topic}`,
      `owner=${owner}`,
      `involved=${participant}`,
      `problem=${links.problem}`,
    ];
    for (const way of ways) {
      const response = await hub.fetch(`/export/use-cases.csv?${way}`, { headers: actors.get(name)! });
      const csv = await response.text();
      expect(csv).not.toContain(word);
      for (const id of Object.values(hidden)) expect(csv).not.toContain(id);
    }
  });
});

describe('an id that somebody guesses', () => {
  it.each(others)('is answered as one that does not exist, by every question: %s', async (name) => {
    for (const field of ['useCase', 'node']) {
      const ask = async (id: string) => {
        const query = `query ($id: ID!) { ${field}(id: $id) { id } }`;
        return withoutIds(JSON.stringify(await hub.query(query, { id }, actors.get(name)).whole()));
      };
      const none = await ask('usecase-test.none');
      expect(none).toContain('NOT_FOUND');
      for (const id of Object.values(secrets.hidden)) expect(await ask(id)).toBe(none);
    }
  });

  it.each(others)(
    'is answered as one that does not exist, by every change: %s',
    async (name) => {
      for (const mutation of mutationsWithIds(describeSchema())) {
        const ask = async (id: string) =>
          withoutIds(JSON.stringify(await hub.query(mutation(id), {}, actors.get(name)).whole()));
        const none = await ask('usecase-test.none');
        for (const id of Object.values(secrets.hidden)) expect(await ask(id)).toBe(none);
      }
    },
    patienceMilliseconds,
  );
});

/** Every mutation that takes ids, with the same one for each of them. */
function mutationsWithIds(described: GraphQLSchema): ((id: string) => string)[] {
  return Object.values(described.getMutationType()!.getFields()).flatMap((field) => {
    const input = field.args.map(({ type }) => getNamedType(type)).find((type) => isInputObjectType(type));
    const required = Object.values(input?.getFields() ?? {}).filter((each) => isRequiredInputField(each));
    if (!required.some(({ type }) => getNamedType(type).name === 'ID')) return [];
    return (id: string) => {
      const bait = { ids: [id], words: ['ord'] };
      const values = required.map((each) => `${each.name}: ${literalsFor(each.type, bait)[0]}`);
      return `mutation { ${field.name}(input: { ${values.join(', ')} }) { errors { field code message } } }`;
    };
  });
}

describe('the time that an answer takes', () => {
  it('depends on no second look: hidden and missing ids take the same statements', async () => {
    const said: Statement[] = [];
    const noting = new Proxy(shared.graph, {
      get(graph, name: keyof Graph) {
        if (name !== 'read') return (graph[name] as () => unknown).bind(graph);
        return (statement: Statement, ...rest: []) => {
          said.push(statement);
          return graph.read(statement, ...rest);
        };
      },
    });
    const noted = createSchema(createResolvers(createServices(noting, { embeddings: undefined })));
    const actor = await actorOf('neighbour reader');
    const statementsFor = async (id: string) => {
      said.length = 0;
      const source = 'query ($id: ID!) { useCase(id: $id) { title similar { score } history { version } } }';
      const contextValue = createContext({}, actor);
      const { errors } = await graphql({ schema: noted, source, variableValues: { id }, contextValue });
      expect(errors).toHaveLength(1);
      return said.map(({ cypher }) => cypher);
    };
    const none = await statementsFor('usecase-test.none');
    expect(none).toHaveLength(1);
    for (const id of Object.values(secrets.hidden)) expect(await statementsFor(id)).toEqual(none);
  });
});
