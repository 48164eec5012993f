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

beforeAll(async () => {
  actors = await createActors(hub, shared, await createStage(shared));
  secrets = await keepSecrets(hub, shared);
  schema = createSchema(createResolvers(shared.services));
  const { word, owner, participant, links, hidden, question } = secrets;
  const misspelled = word.slice(0, 12) + word.slice(13);
  const ids = [...Object.values(hidden), question, owner, participant, ...Object.values(links)];
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
          ...(seesNotEvenK98.includes(name) ? idsIn(told, [secrets.forK98, secrets.question]) : []),
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
        'helpRequest(',
        'helpRequests(',
      ]) {
        const found = new Set(
          told.filter(([probe]) => probe.startsWith(field)).flatMap(([, text]) => toldIds(text)),
        );
        // Solvers show three use cases of an organisation; lists beside others leave out what was taken back.
        const fewer = field.startsWith('helpRequest') ? 1 : 4;
        const least = ['solvers', 'organisation', 'task', 'problem'].includes(field) ? 3 : fewer;
        expect({ field, isFound: found.size >= least }).toEqual({ field, isFound: true });
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
        // What changed is told as JSON, with its quotes escaped.
        expect(whole).toMatch(new RegExp(`"${key}":"(?:[^"\\\\]|\\\\.)*${secrets.word}`));
      }
    },
    patienceMilliseconds,
  );
});
