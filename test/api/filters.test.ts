import type { UseCaseDraftInput } from '../../server/modules/use-cases/use-case.draft.ts';
import { ParticipantRole, UseCaseStatus } from '../../server/modules/use-cases/use-case.enums.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { newDraft, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();

const word = uniqueWord('filter');
const kommune = (code: string) => `organisation-municipality-${code}`;

interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
interface Found {
  readonly totalCount: number;
  readonly nodes: readonly { readonly title: string }[];
  readonly facets: readonly { readonly facet: string; readonly values: readonly FacetValue[] }[];
}

/** Entries in all ways that they can be told apart by. */
const entries: readonly Partial<UseCaseDraftInput>[] = [
  {
    title: 'Asfalt',
    owner: kommune('0751'),
    status: UseCaseStatus.PILOT,
    tasks: ['task-kle-05'],
    problems: ['problem-finding-road-damage'],
    techniques: ['technique-image-analysis'],
  },
  {
    title: 'Bede',
    owner: kommune('0751'),
    status: UseCaseStatus.OPERATION,
    tasks: ['task-kle-00', 'task-form-65'],
    participants: [{ organisation: kommune('0101'), role: ParticipantRole.PARTICIPANT }],
  },
  {
    title: 'Cykel',
    owner: kommune('0101'),
    status: UseCaseStatus.PILOT,
    origin: 'csv',
    tasks: ['task-kle-05'],
  },
  { title: 'Dam', owner: 'organisation-kl', origin: 'signaturprojekt', techniques: ['technique-forecast'] },
  { title: 'Eng', owner: 'organisation-demo-kommune', demo: true, status: UseCaseStatus.ENDED },
  { title: 'Fjord', owner: kommune('0707'), status: UseCaseStatus.IDEA, techniques: ['technique-forecast'] },
];

beforeAll(() =>
  shared.services.useCaseWriting.saveAll(
    entries.map((entry) => newDraft({ ...entry, title: `${entry.title} ${word}`, summary: `Om ${word}` })),
  ),
);

const everything = `totalCount nodes { title } facets { facet values { value label count } }`;

async function find(where: readonly object[], fields = everything, query?: string): Promise<Found> {
  const { useCases } = await hub
    .query<{ useCases: Found }>(
      `query ($where: [UseCaseFilter!], $query: String) {
         useCases(where: $where, query: $query, orderBy: TITLE, first: 100) { ${fields} }
       }`,
      { where, query },
    )
    .expectNoErrors();
  return useCases;
}

/** The first words of the titles that are found among the entries of this file. */
async function found(...alternatives: readonly object[]): Promise<string> {
  const here = alternatives.map((filter) => ({ title: { contains: word }, ...filter }));
  const { nodes, totalCount } = await find(here, 'totalCount nodes { title }');
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ title }) => title.split(' ')[0]).join(' ');
}

describe('a filter', () => {
  it.each<[string, object, string]>([
    ['an owner', { owner: { in: [kommune('0751')] } }, 'Asfalt Bede'],
    ['other owners', { owner: { notIn: [kommune('0751'), 'organisation-kl'] } }, 'Cykel Eng Fjord'],
    ['those involved', { involved: { in: [kommune('0101')] } }, 'Bede Cykel'],
    ['those not involved', { involved: { notIn: [kommune('0101')] } }, 'Asfalt Dam Eng Fjord'],
    ['a country', { country: ['DK'] }, 'Asfalt Bede Cykel Dam Eng Fjord'],
    ['a country without any', { country: ['SE'] }, ''],
    ['a region', { region: ['organisation-region-1082'] }, 'Asfalt Bede Fjord'],
    ['a task', { task: { in: ['task-kle-05'] } }, 'Asfalt Cykel'],
    ['a problem', { problem: { in: ['problem-finding-road-damage'] } }, 'Asfalt'],
    ['a technique', { technique: { in: ['technique-forecast'] } }, 'Dam Fjord'],
    ['statuses', { status: ['PILOT', 'IDEA'] }, 'Asfalt Cykel Fjord'],
    ['an origin', { origin: ['signaturprojekt'] }, 'Dam'],
    ['what is invented', { demo: true }, 'Eng'],
    ['what is not', { demo: false }, 'Asfalt Bede Cykel Dam Fjord'],
  ])('finds by %s', async (_, filter, titles) => {
    expect(await found(filter)).toBe(titles);
  });

  it.each<[string, object]>([
    ['in any case', { contains: word.toUpperCase() }],
    ['by its beginning', { startsWith: 'cYKEL' }],
    ['whole', { equals: `Cykel ${word}` }],
  ])('finds a title %s', async (_, title) => {
    const { nodes } = await find([{ title, origin: ['csv'], owner: { in: [kommune('0101')] } }]);
    expect(nodes.map((node) => node.title)).toContain(`Cykel ${word}`);
  });

  it('asks for all of its conditions together', async () => {
    expect(await found({ owner: { in: [kommune('0751')] }, status: ['PILOT'] })).toBe('Asfalt');
    expect(await found({ task: { in: ['task-kle-05'] }, status: ['ENDED'] })).toBe('');
  });

  it('is one of several alternatives, each of which is enough', async () => {
    const inPilotInAarhus = { owner: { in: [kommune('0751')] }, status: ['PILOT'] };
    expect(await found(inPilotInAarhus, { demo: true }, { origin: ['signaturprojekt'] })).toBe(
      'Asfalt Dam Eng',
    );
  });

  it('gives an entry once, though several alternatives hold', async () => {
    expect(await found({ status: ['PILOT'] }, { task: { in: ['task-kle-05'] } })).toBe('Asfalt Cykel');
  });

  it('finds nothing among none', async () => {
    expect(await found({ owner: { in: [] } })).toBe('');
    expect(await found({ status: [] })).toBe('');
  });

  it('takes conditions that are null as left out', async () => {
    const nothing = { owner: null, status: null, technique: { in: null }, demo: null, task: {} };
    expect(await found(nothing)).toBe('Asfalt Bede Cykel Dam Eng Fjord');
  });

  it('without conditions lets everything through', async () => {
    const [all, empty] = [await find([], 'totalCount'), await find([{}], 'totalCount')];
    expect(empty.totalCount).toBeGreaterThanOrEqual(43);
    expect(all.totalCount).toBeGreaterThanOrEqual(43);
  });

  it('narrows what a search finds', async () => {
    const { nodes } = await find([{ status: ['PILOT'] }], everything, word);
    expect(nodes.map(({ title }) => title)).toEqual([`Asfalt ${word}`, `Cykel ${word}`]);
  });

  it('refuses a value that there is none of, in GraphQL’s own words', async () => {
    const error = await hub
      .query('{ useCases(where: [{ status: [SLEEPING] }]) { totalCount } }')
      .expectError('VALIDATION_FAILED');
    expect(error.message).toContain('Value "SLEEPING" does not exist in "UseCaseStatus" enum.');
  });
});

describe('a facet', () => {
  const filterOf: Record<string, (value: string) => object> = {
    COUNTRY: (value) => ({ country: [value] }),
    REGION: (value) => ({ region: [value] }),
    ORGANISATION: (value) => ({ owner: { in: [value] } }),
    TASK: (value) => ({ task: { in: [value] } }),
    PROBLEM: (value) => ({ problem: { in: [value] } }),
    TECHNIQUE: (value) => ({ technique: { in: [value] } }),
    STATUS: (value) => ({ status: [value] }),
    ORIGIN: (value) => ({ origin: [value] }),
  };
  const here = { title: { contains: word } };

  it.each(Object.keys(filterOf))('counts what its filter then finds: %s', async (facet) => {
    const { facets } = await find([here], `facets(of: [${facet}]) { facet values { value label count } }`);
    expect(facets.map((answer) => answer.facet)).toEqual([facet]);
    const { values } = facets[0]!;
    expect(values.length).toBeGreaterThan(0);
    for (const { value, label, count } of values) {
      const { totalCount } = await find([{ ...here, ...filterOf[facet]!(value) }], 'totalCount');
      expect({ value, count }).toEqual({ value, count: totalCount });
      expect(label).not.toBe('');
    }
  });

  it('gives the most frequent value first', async () => {
    const { facets } = await find([here]);
    for (const { values } of facets) {
      const counts = values.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
  });

  const valuesOf = ({ facets }: Found, facet: string) =>
    Object.fromEntries(
      facets.find((one) => one.facet === facet)!.values.map(({ value, count }) => [value, count]),
    );

  it('still shows the other values when one of its own is chosen, and narrows the other facets', async () => {
    const chosen = await find([{ ...here, status: ['PILOT'] }]);
    expect(valuesOf(chosen, 'STATUS')).toEqual({ PILOT: 2, OPERATION: 1, ENDED: 1, IDEA: 1 });
    expect(valuesOf(chosen, 'ORGANISATION')).toEqual({ [kommune('0751')]: 1, [kommune('0101')]: 1 });
  });

  it('has all eight kinds when none is named', async () => {
    const { facets } = await find([here]);
    expect(facets.map(({ facet }) => facet).sort()).toEqual(Object.keys(filterOf).sort());
  });

  it('is the same over a search', async () => {
    const searched = await find([], everything, word);
    const filtered = await find([here]);
    for (const facet of Object.keys(filterOf)) {
      expect(valuesOf(searched, facet)).toEqual(valuesOf(filtered, facet));
    }
  });

  it('is labelled in the language of whoever asks', async () => {
    const labels = async (language: string) => {
      const { useCases } = await hub
        .query<{ useCases: Found }>(
          `query ($where: [UseCaseFilter!]) {
             useCases(where: $where) { facets(of: [TECHNIQUE]) { facet values { value label count } } }
           }`,
          { where: [here] },
          { 'accept-language': language },
        )
        .expectNoErrors();
      return useCases.facets[0]!.values.map(({ label }) => label);
    };
    expect(await labels('en')).toEqual(['Forecasting', 'Image analysis']);
    expect(await labels('da')).toEqual(['Prognose over tid', 'Billedanalyse']);
  });
});
