import { graphql, type GraphQLSchema } from 'graphql';
import { createContext } from '../../server/context.ts';
import { createResolvers } from '../../server/resolvers.ts';
import { createSchema } from '../../server/schema.ts';
import { ParticipantRole } from '../../server/modules/use-cases/use-case.enums.ts';
import { seedGraph } from '../../server/seeding/seed-graph.ts';
import { createServices, type Services } from '../../server/services.ts';
import { anonymous, type Actor } from '../../server/shared/auth/actor.ts';
import type { Graph } from '../../server/shared/neo4j/graph.ts';
import { migrate, readMigrations } from '../../server/shared/neo4j/migrations.ts';
import { rowsOf, startOwnGraph } from '../testkit/own-graph.ts';
import { newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

// What others keep to themselves must not change what one is answered. On a graph of its own, where nobody else writes.

const own = startOwnGraph();
const quietly = () => undefined;
/** For filling a graph and asking much, on a machine that does other things too. */
const unhurriedMilliseconds = 480_000;
const reader: Actor = {
  kind: 'person',
  personId: 'person-reader',
  memberships: [
    {
      ...{ organisationId: 'organisation-municipality-0751', isInK98: true, isMunicipality: true },
      ...{ roles: ['READER'], clusters: [] },
    },
  ],
};
const actors: [who: string, actor: Actor][] = [
  ['nobody in particular', anonymous],
  ['a reader of another municipality', reader],
];

let graph: Graph;
let services: Services;
let schema: GraphQLSchema;

beforeAll(async () => {
  graph = own.connect();
  await migrate(graph, readMigrations(), quietly);
  services = createServices(graph, { embeddings: undefined });
  await seedGraph(services, 'reference', quietly);
  await graph.runAlone({ name: 'test.await', cypher: 'CALL db.awaitIndexes(60)' });
  schema = createSchema(createResolvers(services));
}, unhurriedMilliseconds);

const facets = 'facets { facet values { value label count } }';
const searched = `totalCount isPartial didYouMean ${facets}`;
const asSearch = (query: string) => `search(first: 100, query: "${query}") {
  ${searched} kinds { kind count } nodes { score title { text isMatch } excerpt { text isMatch } entity { id } } }`;
const asList = (query: string) => `useCases(first: 100, query: "${query}") { ${searched} nodes { id } }`;
const queries = ['sortering af post', 'kunstig intelligens', 'postt', 'borgre'];
const problems = ['vi drukner i e-mails', 'sortering af indgående post', 'opdage sygdom tidligere'];

/** Everything that is asked, by what it is called. */
const questions: Record<string, string> = {
  ...Object.fromEntries(queries.map((query) => [`search ${query}`, `{ ${asSearch(query)} }`])),
  ...Object.fromEntries(queries.map((query) => [`list ${query}`, `{ ${asList(query)} }`])),
  ...Object.fromEntries(
    problems.map((problem) => [
      `solvers ${problem}`,
      `{ solvers(first: 50, problem: "${problem}") { score organisation { id } useCases { id } reasons { text } } }`,
    ]),
  ),
  'the whole list': `{ useCases(first: 100) { totalCount ${facets} nodes { id } } }`,
  similar:
    '{ useCases(first: 10, orderBy: TITLE) { nodes { similar(first: 10) { score useCase { id } reasons { text } } } } }',
  problems: '{ problems { id useCases { totalCount nodes { id } } } }',
  tasks: '{ tasks { id useCases { totalCount } } techniques { id useCases { totalCount } } }',
  indicators: '{ initiatives { indicator { value } } }',
  'municipalities alike': `{ municipalities(first: 30) { nodes {
    similarMunicipalities(first: 50) { score municipality { id } reasons { kind text about } } } } }`,
  organisations: '{ municipalities(first: 100) { totalCount nodes { useCases { totalCount } } } }',
};

async function answersTo(actor: Actor): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const [name, source] of Object.entries(questions)) {
    const contextValue = createContext({ 'accept-language': 'da' }, actor);
    const { data, errors } = await graphql({ schema, source, contextValue });
    expect(errors).toBeUndefined();
    answers.set(name, JSON.parse(JSON.stringify(data)));
  }
  return answers;
}

/**
 * What an answer says but for scores, and for the order of what was found by words: the index weighs a word by how many
 * entries hold it, hidden ones too (docs/adr/0004-permission-in-the-statement.md).
 */
function facts(name: string, answer: unknown): unknown {
  const isByWords = /^(search|list|solvers|similar)/.test(name);
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => {
      if (key === 'score') return undefined;
      const isUnordered = isByWords && Array.isArray(value) && ['nodes', 'solvers', 'similar'].includes(key);
      return isUnordered ? value.map((each) => JSON.stringify(facts(name, each))).sort() : value;
    }),
  );
}

function scoresIn(answer: unknown): number[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) =>
    key === 'score' ? [value as number] : scoresIn(value),
  );
}

/** As many hidden entries as there are public ones, twice: each says what a public one says, and a secret word. */
async function hideCopies(): Promise<string> {
  const secret = uniqueWord('hemmelig');
  const owner = newOrganisation();
  await services.organisationWriting.createMissing([owner]);
  const texts = await rowsOf<{ title: string; summary: string; problem: string }>(
    graph,
    "MATCH (u:UseCase {audience: 'PUBLIC'}) RETURN u.title AS title, coalesce(u.summary, u.title) AS summary, coalesce(u.problem, u.title) AS problem",
  );
  const links = await rowsOf<{ id: string }>(
    graph,
    'MATCH (p:Problem) RETURN p.id AS id ORDER BY id LIMIT 8',
  );
  const participants = await rowsOf<{ id: string }>(
    graph,
    'MATCH (m:Municipality) RETURN m.id AS id ORDER BY id LIMIT 30',
  );
  const drafts = [1, 2].flatMap((n) =>
    texts.map(({ title, summary, problem }, i) =>
      newDraft({
        ...{ owner: owner.id, visibility: n === 1 ? 'OWN' : 'SHARED', title: `${title} ${secret}` },
        ...{ summary: `${summary} ${secret} post postt`, problem, problems: [links[i % links.length]!.id] },
        participants: [
          { organisation: participants[i % participants.length]!.id, role: ParticipantRole.PARTICIPANT },
        ],
      }),
    ),
  );
  await services.useCaseWriting.saveAll(drafts);
  await services.embeddings.refresh(quietly);
  expect(drafts.length).toBeGreaterThan(60);
  return secret;
}

describe('what others keep to themselves', () => {
  const before = new Map<string, Map<string, unknown>>();
  const after = new Map<string, Map<string, unknown>>();
  let secret = '';

  beforeAll(async () => {
    for (const [who, actor] of actors) before.set(who, await answersTo(actor));
    secret = await hideCopies();
    for (const [who, actor] of actors) after.set(who, await answersTo(actor));
  }, unhurriedMilliseconds);

  const cells = actors.flatMap(([who]) => Object.keys(questions).map((name) => [name, who] as const));
  it.each(cells)('changes nothing in what is told of: %s, to %s', (name, who) => {
    const [then, now] = [before.get(who)!.get(name), after.get(who)!.get(name)];
    expect(facts(name, now)).toEqual(facts(name, then));
    expect(JSON.stringify(now)).not.toContain(secret);
  });

  it('moves scores by little, though it is twice as much as what is public and holds the words', () => {
    const [who] = actors[0]!;
    const shifts = Array.from(before.get(who)!, ([name, answer]) => {
      const [then, now] = [scoresIn(answer), scoresIn(after.get(who)!.get(name))];
      return { name, shift: Math.max(0, ...then.map((score, i) => Math.abs(score - now[i]!))) };
    });
    for (const { name, shift } of shifts)
      expect({ name, isSmall: shift < 0.2 }).toEqual({ name, isSmall: true });
  });

  it('teaches the space of meanings nothing', async () => {
    const [model] = await rowsOf<{ fittedOn: number; name: string }>(
      graph,
      "MATCH (m:EmbeddingModel {id: 'current'}) RETURN m.fittedOn AS fittedOn, m.name AS name",
    );
    const [shared] = await rowsOf<{ count: number }>(
      graph,
      "MATCH (u:UseCase) WHERE u.audience IN ['PUBLIC', 'K98'] RETURN count(u) AS count",
    );
    expect(model!.fittedOn).toBe(shared!.count);
  });
});
