import { graphql, parse, validate, type GraphQLSchema } from 'graphql';
import { createContext } from '../../server/context.ts';
import { createResolvers } from '../../server/resolvers.ts';
import { createSchema, describeSchema } from '../../server/schema.ts';
import type { Actor } from '../../server/shared/auth/actor.ts';
import { createActors, createStage } from '../permissions/actors.ts';
import { leakProbes, type LeakProbe } from '../permissions/leak-probes.ts';
import { keepSecrets, type Secrets } from '../permissions/secrets.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';

const hub = initHub();
const shared = joinSharedGraph();
const seesAll = 'auditor';
const seesNotEvenK98 = ['anonymous', 'vendor'];
/** One for each way to stand to what others keep to themselves; what roles add to it is in the permission matrix. */
const others = ['anonymous', 'neighbour editor', 'vendor', 'hub administrator'];
const patienceMilliseconds = 600_000;
const atOnce = 8;

let secrets: Secrets;
let actors: ReadonlyMap<string, Record<string, string>>;
let schema: GraphQLSchema;
let probes: readonly LeakProbe[];
let told: ReadonlyMap<string, readonly Told[]>;

/** What a probe answered, as text. */
type Told = readonly [probe: string, text: string];

beforeAll(async () => {
  actors = await createActors(hub, shared, await createStage(shared));
  secrets = await keepSecrets(hub, shared);
  schema = createSchema(createResolvers(shared.services));
  const { word, owner, participant, links, hidden } = secrets;
  const misspelled = word.slice(0, 12) + word.slice(13);
  const ids = [...Object.values(hidden), owner, participant, ...Object.values(links)];
  probes = leakProbes(describeSchema(), { ids, words: [word, misspelled] });
  told = await toldTo([...others, seesAll]);
}, patienceMilliseconds);

/** What the probes tell each of them. All are asked the same in turn: Neo4j then has its plan at hand. */
async function toldTo(names: readonly string[]): Promise<Map<string, Told[]>> {
  const askers = await Promise.all(names.map(async (name) => [name, await actorOf(name)] as const));
  const all = new Map(names.map((name): [string, Told[]] => [name, []]));
  for (let i = 0; i < probes.length; i += atOnce) {
    const some = probes.slice(i, i + atOnce);
    for (const [name, actor] of askers) {
      all.get(name)!.push(...(await Promise.all(some.map((probe) => ask(probe, actor)))));
    }
  }
  return all;
}

function actorOf(name: string): Promise<Actor> {
  const { cookie, authorization } = actors.get(name)!;
  const session = cookie?.replace('faelled_session=', '');
  return shared.services.identity.actorOf({ session, authorization });
}

/** Without the limits that HTTP puts on it: a probe asks for more than anybody may at once. */
async function ask({ name, query: source }: LeakProbe, actor: Actor): Promise<Told> {
  const contextValue = createContext({ 'accept-language': 'en' }, actor);
  const { data, errors = [] } = await graphql({ schema, source, contextValue });
  // What was typed is no secret to who typed it.
  const unheard = errors.map(({ message }) =>
    message.replaceAll(/[a-z]{20,}/g, (w) => (source.includes(w) ? '' : w)),
  );
  return [name, JSON.stringify({ data, unheard })];
}

const idsIn = (text: string, ids: readonly string[]) => ids.filter((id) => text.includes(`"id":"${id}"`));
const toldIds = (text: string) => idsIn(text, Object.values(secrets.hidden));

describe('what a municipality keeps to itself', () => {
  it.each(others)('is told to nobody else by any question that the schema allows: %s', (name) => {
    const isOutside = seesNotEvenK98.includes(name);
    const words = [secrets.word, ...(isOutside ? [secrets.wordForK98] : [])];
    for (const [probe, text] of told.get(name)!) {
      const ids = [...toldIds(text), ...(isOutside ? idsIn(text, [secrets.forK98]) : [])];
      const seen = [...ids, ...words.filter((each) => text.includes(each))];
      expect({ probe, seen }).toEqual({ probe, seen: [] });
    }
  });

  it('is asked for by questions that the schema allows', () => {
    expect(probes.length).toBeGreaterThan(100);
    for (const { query } of probes) expect(validate(schema, parse(query))).toEqual([]);
  });

  // Solvers show three use cases of an organisation; lists beside others leave out what was taken back.
  it.each([
    ...(['useCases', 'useCase', 'node', 'search'] as const).map((field) => [field, 4] as const),
    ...(['solvers', 'organisation', 'task', 'problem'] as const).map((field) => [field, 3] as const),
    ...(['helpRequest(', 'helpRequests('] as const).map((field) => [field, 1] as const),
  ])('is what these questions find, for who may see all: %s', (field, least) => {
    const answers = told.get(seesAll)!.filter(([probe]) => probe.startsWith(field));
    const found = new Set(answers.flatMap(([, text]) => toldIds(text)));
    expect(found.size).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ...['title', 'summary', 'problem', 'solution', 'wouldDoDifferently', 'techniqueNote', 'legalBasis'],
    ...['contactFunction', 'note', 'text', 'url', 'before', 'after'],
  ])('stands in each of its fields, for who may see all: %s', (key) => {
    const [, whole] = told.get(seesAll)!.find(([probe]) => probe.startsWith('useCase('))!;
    // What changed is told as JSON, with its quotes escaped.
    expect(whole).toMatch(new RegExp(`"${key}":"(?:[^"\\\\]|\\\\.)*${secrets.word}`));
  });
});
