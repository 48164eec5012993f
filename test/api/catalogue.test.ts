import { initHub } from '../testkit/hub.ts';

const hub = initHub();

interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly cvr: string;
  readonly tile: { readonly row: number; readonly column: number } | null;
  readonly before: { readonly name: string } | null;
  readonly after: { readonly name: string } | null;
}

describe('the municipalities', () => {
  let all: readonly Municipality[];

  beforeAll(async () => {
    const { municipalities } = await hub
      .query<{ municipalities: { totalCount: number; nodes: Municipality[] } }>(
        `{ municipalities(first: 100, orderBy: NAME) {
             totalCount
             nodes {
               id name code cvr kind country demo tile { row column }
               before: region(on: "2026-12-31") { name }
               after: region(on: "2027-01-01") { name }
             }
           } }`,
      )
      .expectNoErrors();
    expect(municipalities.totalCount).toBe(98);
    all = municipalities.nodes;
  });

  const sizes = (names: readonly (string | undefined)[]) =>
    Object.fromEntries(
      [...new Set(names)].map((name): [string, number] => [
        String(name),
        names.filter((n) => n === name).length,
      ]),
    );

  it('are the 98 Danish ones, each with a code and a CVR number of its own', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(98);
    expect(new Set(all.map(({ cvr }) => cvr)).size).toBe(98);
    for (const municipality of all) {
      expect(municipality).toMatchObject({ kind: 'MUNICIPALITY', country: 'DK', demo: false });
      expect(municipality.cvr).toMatch(/^\d{8}$/);
      expect(municipality.code).toMatch(/^\d{4}$/);
      expect(municipality.id).toBe(`organisation-municipality-${municipality.code}`);
    }
  });

  it('have a square each on the map', () => {
    const squares = all.map(({ tile }) => `${tile!.row},${tile!.column}`);
    expect(new Set(squares).size).toBe(98);
  });

  it('lie in five regions until the end of 2026', () => {
    expect(sizes(all.map(({ before }) => before?.name))).toEqual({
      'Region Hovedstaden': 29,
      'Region Sjælland': 17,
      'Region Syddanmark': 22,
      'Region Midtjylland': 19,
      'Region Nordjylland': 11,
    });
  });

  it('lie in four regions from 2027, when two have become one', () => {
    expect(sizes(all.map(({ after }) => after?.name))).toEqual({
      'Region Østdanmark': 46,
      'Region Syddanmark': 22,
      'Region Midtjylland': 19,
      'Region Nordjylland': 11,
    });
  });

  it('come in the Danish alphabet’s order, with aa as å at the end', () => {
    const names = all.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Albertslund', 'Allerød']);
    expect(names.slice(-4)).toEqual(['Ærø', 'Aabenraa', 'Aalborg', 'Aarhus']);
  });
});

describe('a municipality', () => {
  it('is found by its code', async () => {
    const { municipality } = await hub
      .query<{ municipality: object }>(
        '{ municipality(code: "0707") { name officialName cvr region { name } } }',
      )
      .expectNoErrors();
    expect(municipality).toEqual({
      name: 'Norddjurs',
      officialName: 'Norddjurs Kommune',
      cvr: '29189986',
      region: { name: 'Region Midtjylland' },
    });
  });

  it('lies in the region that is in force today when no date is given', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { municipality } = await hub
      .query<{ municipality: { now: object; then: object } }>(
        'query ($today: String) { municipality(code: "0101") { now: region { id } then: region(on: $today) { id } } }',
        { today },
      )
      .expectNoErrors();
    expect(municipality.now).toEqual(municipality.then);
  });

  it.each(['soon', '2027', '2027-13-01', '2027-02-29'])(
    'has no region on a date that is none: %s',
    async (on) => {
      const error = await hub
        .query('query ($on: String) { municipality(code: "0101") { region(on: $on) { id } } }', { on })
        .expectError('VALIDATION_FAILED');
      expect(error.extensions['field']).toBe('on');
    },
  );

  it('is not found by a code that none has', async () => {
    const error = await hub.query('{ municipality(code: "9999") { name } }').expectError('NOT_FOUND');
    expect(error.message).toBe('No municipality has the code 9999.');
  });

  it('says what a code looks like when it is given something else', async () => {
    const error = await hub.query('{ municipality(code: "707") { name } }').expectError('VALIDATION_FAILED');
    expect(error.message).toBe('"707" is no municipality code: give four digits, for instance 0707.');
  });

  it('shows what it owns, and what it takes part in when that is asked for', async () => {
    const titles = '(first: 100, where: [{ origin: ["signaturprojekt"] }]) { nodes { id } }';
    const { municipality } = await hub
      .query<{ municipality: Record<'owned' | 'joined', { nodes: { id: string }[] }> }>(
        `{ municipality(code: "0706") {
             owned: useCases${titles}
             joined: useCases${titles.replace('(', '(involvement: [PARTICIPANT], ')}
           } }`,
      )
      .expectNoErrors();
    const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
    expect(ids(municipality.owned)).toContain('usecase-signaturprojekt.S21-03');
    expect(ids(municipality.owned)).not.toContain('usecase-signaturprojekt.S22-01');
    expect(ids(municipality.joined)).toContain('usecase-signaturprojekt.S22-01');
  });
});

describe('the strategy of 2021', () => {
  interface Numbered {
    readonly number: number;
  }
  interface Initiative extends Numbered {
    readonly title: string;
    readonly objective: Numbered;
    readonly requires: readonly { readonly initiative: Numbered }[];
    readonly requiredBy: readonly { readonly initiative: Numbered }[];
    readonly synergies: readonly { readonly initiative: Numbered }[];
    readonly scenarios: readonly { readonly scenario: Numbered }[];
    readonly indicator: { readonly value: number } | null;
  }
  let initiatives: readonly Initiative[];

  beforeAll(async () => {
    const answer = await hub
      .query<{ initiatives: Initiative[] }>(
        `{ initiatives {
             number title objective { number } scenarios { scenario { number } } indicator { value }
             requires { initiative { number } } requiredBy { initiative { number } }
             synergies { initiative { number } }
           } }`,
      )
      .expectNoErrors();
    ({ initiatives } = answer);
  });

  const numbersUpTo = (last: number) => Array.from({ length: last }, (_, i) => ({ number: i + 1 }));

  it('has 5 objectives, 17 initiatives, 3 scenarios, 5 barriers and 6 needs', async () => {
    const strategy = await hub
      .query(
        `{ objectives { number } initiatives { number } scenarios { number }
           barriers { number } needs { number } }`,
      )
      .expectNoErrors();
    expect(strategy).toEqual({
      objectives: numbersUpTo(5),
      initiatives: numbersUpTo(17),
      scenarios: numbersUpTo(3),
      barriers: numbersUpTo(5),
      needs: numbersUpTo(6),
    });
  });

  it('divides the initiatives between the objectives', async () => {
    const { objectives } = await hub
      .query<{ objectives: { number: number; initiatives: Numbered[] }[] }>(
        '{ objectives { number initiatives { number } } }',
      )
      .expectNoErrors();
    expect(objectives.flatMap((objective) => objective.initiatives)).toEqual(numbersUpTo(17));
    for (const { number, objective } of initiatives) {
      expect(objectives[objective.number - 1]!.initiatives).toContainEqual({ number });
    }
  });

  it('has every initiative in the largest scenario', () => {
    for (const { scenarios } of initiatives) expect(scenarios.at(-1)).toEqual({ scenario: { number: 3 } });
  });

  const numbers = (relations: readonly { initiative: Numbered }[]) =>
    relations.map(({ initiative }) => initiative.number);

  it('tells what an initiative requires from both sides', () => {
    for (const { number, requires } of initiatives) {
      for (const other of numbers(requires)) {
        expect(numbers(initiatives[other - 1]!.requiredBy)).toContain(number);
      }
    }
  });

  it('tells a synergy once, from both sides', () => {
    for (const { number, synergies } of initiatives) {
      expect(numbers(synergies)).toEqual([...new Set(numbers(synergies))]);
      for (const other of numbers(synergies)) {
        expect(numbers(initiatives[other - 1]!.synergies)).toContain(number);
      }
    }
  });

  it('measures what the hub itself holds, and nothing where it measures nothing', () => {
    expect(initiatives[13]!.indicator!.value).toBeGreaterThanOrEqual(43);
    expect(initiatives[0]!.indicator).toBeNull();
  });

  it.each([
    ['da', 'Infrastruktur'],
    ['en', 'Infrastructure'],
    ['en-GB,en;q=0.9,da;q=0.8', 'Infrastructure'],
    ['de', 'Infrastruktur'],
  ])('is told to a caller who reads %s as "%s"', async (language, title) => {
    const { objectives } = await hub
      .query<{ objectives: object[] }>('{ objectives { title } }', {}, { 'accept-language': language })
      .expectNoErrors();
    expect(objectives[0]).toEqual({ title });
  });
});

describe('the classifications', () => {
  interface Task {
    readonly id: string;
    readonly scheme: string;
    readonly code: string;
    readonly url: string | null;
  }
  const tasks = async (scheme?: string) => {
    const answer = await hub
      .query<{ tasks: Task[] }>(
        'query ($scheme: TaskScheme) { tasks(scheme: $scheme) { id scheme code url } }',
        {
          scheme,
        },
      )
      .expectNoErrors();
    return answer.tasks;
  };

  it('are the 36 main groups of KLE, by code', async () => {
    const kle = await tasks('KLE');
    expect(kle).toHaveLength(36);
    expect(kle[0]).toMatchObject({ id: 'task-kle-00', scheme: 'KLE', code: '00' });
    expect(kle.map(({ code }) => code)).toEqual([...kle].map(({ code }) => code).sort());
  });

  it('and the 34 service areas of FORM, with their addresses', async () => {
    const form = await tasks('FORM');
    expect(form).toHaveLength(34);
    for (const { url, code } of form) expect(url).toContain(code);
  });

  it('are all given when none is chosen', async () => {
    expect(await tasks()).toHaveLength(70);
  });
});

describe('the standards', () => {
  it('say who publishes them and how well that is checked', async () => {
    const { dataStandards } = await hub
      .query<{ dataStandards: { totalCount: number; nodes: { shortName: string; publisher: string }[] } }>(
        '{ dataStandards(first: 100) { totalCount nodes { shortName title publisher kind domain verification url } } }',
      )
      .expectNoErrors();
    expect(dataStandards.nodes).toHaveLength(dataStandards.totalCount);
    expect(dataStandards.nodes).toContainEqual(
      expect.objectContaining({ shortName: 'KLE', publisher: 'KL' }),
    );
  });

  it.each([
    ['da', 'Tværgående', 'klassifikation'],
    ['en', 'Cross-cutting', 'classification'],
  ])('say what they are in the language of whoever asks: %s', async (language, domain, kind) => {
    const query = '{ dataStandards(first: 100) { nodes { shortName domain kind } } }';
    const { dataStandards } = await hub
      .query<{ dataStandards: { nodes: object[] } }>(query, {}, { 'accept-language': language })
      .expectNoErrors();
    expect(dataStandards.nodes).toContainEqual({ shortName: 'KLE', domain, kind });
  });
});
