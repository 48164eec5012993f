import type { UseCaseDraft } from '../../server/modules/use-cases/use-case.draft.ts';
import { ParticipantRole, UseCaseStatus } from '../../server/modules/use-cases/use-case.enums.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();

const owner = newOrganisation();
const participant = newOrganisation();
/** A word of all entries, so that whatever finds the public ones would find the others too. */
const topic = uniqueWord('emne');

interface Entry {
  readonly draft: UseCaseDraft;
  readonly id: string;
  /** A word that stands in this entry alone. */
  readonly secret: string;
}

let links: { problem: string; task: string; technique: string };
let publicOnes: Entry[];
let hiddenOnes: Entry[];

function newEntry(visibility: UseCaseDraft['visibility']): Entry {
  const secret = uniqueWord('hemmelig');
  const text = `${topic} ${secret}`;
  const draft = newDraft({
    ...{
      visibility,
      owner: owner.id,
      title: text,
      summary: text,
      problem: text,
      solution: text,
      lessons: [text],
    },
    ...{ tasks: [links.task], problems: [links.problem], techniques: [links.technique], origin: 'csv' },
    ...{ status: UseCaseStatus.PILOT, legalBasis: text, contactFunction: text, sources: [{ title: text }] },
    participants: [{ organisation: participant.id, role: ParticipantRole.PARTICIPANT }],
  });
  return { draft, id: idOf(draft), secret };
}

/** Any task, problem and technique. */
async function anyLinks() {
  const first = async (label: string) =>
    (await shared.rows<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id LIMIT 1`))[0]!.id;
  return { problem: await first('Problem'), task: await first('Task'), technique: await first('Technique') };
}

beforeAll(async () => {
  const { organisationWriting, useCaseWriting, embeddings } = shared.services;
  links = await anyLinks();
  await organisationWriting.createMissing([owner, participant]);
  publicOnes = [newEntry('PUBLIC'), newEntry('PUBLIC')];
  hiddenOnes = [newEntry('OWN'), newEntry('SHARED'), newEntry('K98')];
  await useCaseWriting.saveAll([...publicOnes, ...hiddenOnes].map(({ draft }) => draft));
  await embeddings.refresh(() => undefined); // so that they can be found by meaning too
}, 60_000);

/** Everything that an answer says, as one text. */
async function ask(query: string, variables: object = {}): Promise<string> {
  return JSON.stringify(await hub.query(query, variables).expectNoErrors());
}

const fetchText = async (path: string) => (await hub.fetch(path)).text();
const page = '{ totalCount nodes { id title } edges { node { id summary } } }';
const everyId = () => [...publicOnes, ...hiddenOnes].map(({ id }) => id);

const ids = (...all: string[]) => `{ in: ${JSON.stringify(all)} }`;
const list = (args: string) => ask(`{ useCases(first: 100, ${args}) ${page} }`);
const beside = (id: string, type: string, args = '') =>
  ask(
    `query ($id: ID!, $owner: [ID!]) { node(id: $id) { ... on ${type} {
      useCases(first: 100, where: [{ owner: { in: $owner } }] ${args}) ${page} } } }`,
    { id, owner: [owner.id] },
  );

const reads: Record<string, () => Promise<string>> = {
  'the list of an owner': () => list(`where: [{ owner: ${ids(owner.id)} }]`),
  'the list of those whom an organisation has to do with': () =>
    list(`where: [{ involved: ${ids(owner.id)} }]`),
  'the list by ids': () => list(`where: [{ id: ${ids(...everyId())} }]`),
  'the list by a part of the title': () => list(`where: [{ title: { contains: "${topic}" } }]`),
  'the list by alternatives': () =>
    list(`where: [{ owner: ${ids(owner.id)} }, { status: [ENDED], owner: ${ids(owner.id)} }]`),
  'the list by title': () => list(`orderBy: TITLE, where: [{ owner: ${ids(owner.id)} }]`),
  'the list by organisation': () => list(`orderBy: ORGANISATION, where: [{ owner: ${ids(owner.id)} }]`),
  'the newest': () => list(`orderBy: NEWEST, where: [{ owner: ${ids(owner.id)} }]`),
  'the list that was searched': () => list(`query: "${topic}"`),
  'the search': () =>
    ask(`{ search(first: 100, query: "${topic}") {
      totalCount nodes { title { text } excerpt { text } entity { id ... on UseCase { summary } } } } }`),
  'the use cases of their owner': () => beside(owner.id, 'Organisation'),
  'the use cases of a participant': () =>
    beside(participant.id, 'Organisation', 'involvement: [PARTICIPANT]'),
  'the use cases of a task': () => beside(links.task, 'Task'),
  'the use cases of a problem': () => beside(links.problem, 'Problem'),
  'the use cases of a technique': () => beside(links.technique, 'Technique'),
  'the solvers of a problem': () =>
    ask(
      `{ solvers(problem: "${topic}", first: 50) { organisation { id } useCases { id title } reasons { text } } }`,
    ),
  'what is similar to a public one': () =>
    ask(
      'query ($id: ID!) { useCase(id: $id) { similar(first: 50) { useCase { id title } reasons { text } } } }',
      {
        id: publicOnes[0]!.id,
      },
    ),
  'the CSV of an owner': () => fetchText(`/export/use-cases.csv?owner=${owner.id}`),
  'the CSV of a search': () => fetchText(`/export/use-cases.csv?q=${topic}`),
};

describe('an entry that is not public', () => {
  it.each(Object.entries(reads))('is not told by %s, which tells the public ones', async (_, read) => {
    const told = await read();
    expect(told).toContain(publicOnes[1]!.id);
    for (const { id, secret } of hiddenOnes) {
      expect(told).not.toContain(id);
      expect(told).not.toContain(secret);
    }
  });

  it('is not there by its id, just as one that does not exist', async () => {
    for (const { id } of [...hiddenOnes, { id: 'usecase-test.none' }]) {
      const one = await hub
        .query('query ($id: ID!) { useCase(id: $id) { title } }', { id })
        .expectError('NOT_FOUND');
      expect(one.message).toBe(`There is no use case with the id ${id}.`);
      const node = await hub
        .query('query ($id: ID!) { node(id: $id) { id } }', { id })
        .expectError('NOT_FOUND');
      expect(node.message).toBe(`There is no thing with the id ${id}.`);
    }
  });

  it('is not found by its own words', async () => {
    for (const { secret } of hiddenOnes) {
      const told = await ask(
        `{ useCases(query: "${secret}") { totalCount } search(query: "${secret}") { totalCount } }`,
      );
      expect(JSON.parse(told)).toEqual({ useCases: { totalCount: 0 }, search: { totalCount: 0 } });
      const solvers = await ask(`{ solvers(problem: "${secret}", first: 50) { useCases { id } } }`);
      for (const { id } of hiddenOnes) expect(solvers).not.toContain(id);
    }
  });
});

describe('what is not public is not counted', () => {
  it('among the entries of a list, whose total and facets are those of the public ones', async () => {
    const query = `query ($owner: [ID!]) { useCases(where: [{ owner: { in: $owner } }]) {
      totalCount facets { facet values { count } } } }`;
    const { useCases } = await hub
      .query<{ useCases: { totalCount: number; facets: { facet: string; values: { count: number }[] }[] } }>(
        query,
        {
          owner: [owner.id],
        },
      )
      .expectNoErrors();
    expect(useCases.totalCount).toBe(2);
    const filled = useCases.facets.filter(({ facet }) => facet !== 'REGION' && facet !== 'ORGANISATION');
    for (const { values } of filled) expect(values.map(({ count }) => count)).toEqual([2]);
  });

  it('among the hits of a search', async () => {
    const { search } = await hub
      .query<{ search: object }>(
        `{ search(query: "${topic}") {
          totalCount kinds { kind count } facets(of: [STATUS, ORGANISATION, TASK]) { values { count } } } }`,
      )
      .expectNoErrors();
    expect(search).toEqual({
      totalCount: 2,
      kinds: [{ kind: 'USE_CASE', count: 2 }],
      facets: Array(3).fill({ values: [{ count: 2 }] }),
    });
  });
});

describe('the words of an entry that is not public', () => {
  const misspelled = (word: string) => word.slice(0, 9) + word.slice(10);
  const suggestion = async (word: string) =>
    JSON.parse(
      await ask(
        `{ useCases(query: "${misspelled(word)}") { didYouMean } search(query: "${misspelled(word)}") { didYouMean } }`,
      ),
    ) as unknown;

  it('are never suggested, while those of public ones are', async () => {
    const { secret } = publicOnes[0]!;
    expect(await suggestion(secret)).toEqual({
      useCases: { didYouMean: secret },
      search: { didYouMean: secret },
    });
    for (const hidden of hiddenOnes)
      expect(JSON.stringify(await suggestion(hidden.secret))).not.toContain(hidden.secret);
  });
});

describe('an entry whose visibility changes', () => {
  it('is found from then on, or no more', async () => {
    const { draft, id, secret } = newEntry('K98');
    const save = (visibility: UseCaseDraft['visibility']) =>
      shared.services.useCaseWriting.saveAll([{ ...draft, visibility }]);
    const found = async () => (await list(`query: "${secret}"`)).includes(id);
    await save('K98');
    expect(await found()).toBe(false);
    await save('PUBLIC');
    expect(await found()).toBe(true);
    await save('OWN');
    expect(await found()).toBe(false);
  });
});
