import {
  getNamedType,
  graphql,
  isInputObjectType,
  isRequiredInputField,
  parse,
  validate,
  type GraphQLSchema,
} from 'graphql';
import { createContext } from '../../server/context.ts';
import { createResolvers } from '../../server/resolvers.ts';
import { createSchema, describeSchema } from '../../server/schema.ts';
import { createServices } from '../../server/services.ts';
import type { Actor } from '../../server/shared/auth/actor.ts';
import type { Graph, Statement } from '../../server/shared/neo4j/graph.ts';
import { createActors, createStage } from '../permissions/actors.ts';
import { leakProbes, literalsFor, type LeakProbe } from '../permissions/leak-probes.ts';
import { keepSecrets, type Secrets } from '../permissions/secrets.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';

const hub = initHub();
const shared = joinSharedGraph();
const seesAll = 'auditor';
const seesNotEvenK98 = ['anonymous', 'vendor', 'narrow token'];
/** Who asks, other than the auditor: those that the permission matrix names. None belongs to the owner. */
const others = [
  ...['anonymous', 'own reader', 'own editor', 'own steward', 'own dpo', 'own ethics reviewer'],
  ...['own system owner', 'own administrator', 'neighbour reader', 'neighbour editor', 'vendor'],
  ...['coordinator', 'hub administrator', 'narrow token'],
];
const patienceMilliseconds = 600_000;
const atOnce = 8;

let secrets: Secrets;
let actors: ReadonlyMap<string, Record<string, string>>;
let schema: GraphQLSchema;
let probes: readonly LeakProbe[];

beforeAll(async () => {
  actors = await createActors(hub, shared, await createStage(shared));
  secrets = await keepSecrets(hub, shared);
  schema = createSchema(createResolvers(shared.services));
  const { word, owner, participant, links, hidden } = secrets;
  const misspelled = word.slice(0, 12) + word.slice(13);
  const ids = [...Object.values(hidden), owner, participant, ...Object.values(links)];
  probes = leakProbes(describeSchema(), { ids, words: [word, misspelled] });
}, patienceMilliseconds);

function actorOf(name: string): Promise<Actor> {
  const { cookie, authorization } = actors.get(name)!;
  const session = cookie?.replace('faelled_session=', '');
  return shared.services.identity.actorOf({ session, authorization });
}

/** What the probes tell, without the limits that HTTP puts on them: they ask for more than anybody may at once. */
async function toldTo(name: string): Promise<[probe: string, told: string][]> {
  const actor = await actorOf(name);
  const ask = async ({ name: probe, query: source }: LeakProbe): Promise<[string, string]> => {
    const contextValue = createContext({ 'accept-language': 'en' }, actor);
    const { data, errors = [] } = await graphql({ schema, source, contextValue });
    // What was typed is no secret to who typed it.
    const unheard = errors.map(({ message }) =>
      message.replaceAll(/[a-z]{20,}/g, (w) => (source.includes(w) ? '' : w)),
    );
    return [probe, JSON.stringify({ data, unheard })];
  };
  const told: [string, string][] = [];
  for (let i = 0; i < probes.length; i += atOnce) {
    told.push(...(await Promise.all(probes.slice(i, i + atOnce).map(ask))));
  }
  return told;
}

/** An answer without the ids that the question gave: an error repeats them. */
const withoutIds = (text: string) =>
  [...Object.values(secrets.hidden), 'usecase-test.none'].reduce((all, id) => all.replaceAll(id, 'ID'), text);
const idsIn = (text: string, ids: readonly string[]) => ids.filter((id) => text.includes(`"id":"${id}"`));
const toldIds = (text: string) => idsIn(text, Object.values(secrets.hidden));

describe('what a municipality keeps to itself', () => {
  it.each(others)(
    'is told to nobody else by any question that the schema allows: %s',
    async (name) => {
      for (const [probe, told] of await toldTo(name)) {
        const words = [secrets.word, ...(seesNotEvenK98.includes(name) ? [secrets.wordForK98] : [])];
        const ids = [
          ...toldIds(told),
          ...(seesNotEvenK98.includes(name) ? idsIn(told, [secrets.forK98]) : []),
        ];
        const seen = [...ids, ...words.filter((each) => told.includes(each))];
        expect({ probe, seen }).toEqual({ probe, seen: [] });
      }
    },
    patienceMilliseconds,
  );

  it('is asked for by questions that the schema allows', () => {
    expect(probes.length).toBeGreaterThan(100);
    for (const { query } of probes) expect(validate(schema, parse(query))).toEqual([]);
  });

  it(
    'is what these questions find, for who may see all',
    async () => {
      const told = await toldTo(seesAll);
      for (const field of [
        'useCases',
        'useCase',
        'node',
        'search',
        'solvers',
        'organisation',
        'task',
        'problem',
      ]) {
        const found = new Set(
          told.filter(([probe]) => probe.startsWith(field)).flatMap(([, text]) => toldIds(text)),
        );
        // Solvers show three use cases of an organisation.
        expect({ field, isFound: found.size >= (field === 'solvers' ? 3 : 4) }).toEqual({
          field,
          isFound: true,
        });
      }
      const [, whole] = told.find(([probe]) => probe.startsWith('useCase('))!;
      const keys = [
        'title',
        'summary',
        'problem',
        'solution',
        'wouldDoDifferently',
        'techniqueNote',
        'legalBasis',
      ];
      for (const key of [...keys, 'contactFunction', 'note', 'text', 'url', 'before', 'after']) {
        expect(whole).toMatch(new RegExp(`"${key}":"[^"]*${secrets.word}`));
      }
    },
    patienceMilliseconds,
  );

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
