import { describeWithDutchRegister, importDutchRegister, runDutchImport } from '../testkit/dutch-register.ts';
import { initHub } from '../testkit/hub.ts';

const hub = initHub();
const minutes = 10 * 60_000;

interface Solvers {
  solvers: {
    organisation: { name: string; country: string };
    useCases: { title: string; techniques: { id: string }[]; problems: { id: string }[] }[];
    reasons: { kind: string; text: string }[];
  }[];
}

const solvers = `query Solvers($problem: String!) {
  solvers(problem: $problem, first: 10) {
    organisation { name country }
    useCases { title problems { id } }
    reasons { kind text }
  }
}`;

describeWithDutchRegister('the Dutch algorithm register', () => {
  beforeAll(importDutchRegister, minutes);

  it('is taken over whole: 1,530 entries, none refused', async () => {
    const { exitCode, output } = await importDutchRegister();
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
    expect(output).toMatch(/created\s+1530\b/);
    expect(output).toMatch(/refused\s+0\b/);
  });

  it(
    'changes nothing when it is imported again',
    async () => {
      const { exitCode, output } = await runDutchImport();
      expect(exitCode).toBe(0);
      expect(output).toMatch(/created\s+0\b/);
      expect(output).toMatch(/updated\s+0\b/);
      expect(output).toMatch(/unchanged\s+1530\b/);
    },
    minutes,
  );

  it('is counted by its origin', async () => {
    const query = '{ useCases(where: [{ origin: ["algoritmeregister-nl"] }]) { totalCount } }';
    const { useCases } = await hub.query<{ useCases: { totalCount: number } }>(query).expectNoErrors();
    expect(useCases.totalCount).toBe(1530);
  });

  it('keeps the source id, the legal basis and the status of an entry', async () => {
    const query = `{
      useCases(first: 50, where: [{ origin: ["algoritmeregister-nl"], status: [OPERATION] }]) {
        nodes { legalBasis status owner { country } externalIds { scheme value url } }
      }
    }`;
    const { useCases } = await hub
      .query<{
        useCases: {
          nodes: {
            legalBasis: string | null;
            owner: { country: string };
            externalIds: { scheme: string; value: string }[];
          }[];
        };
      }>(query)
      .expectNoErrors();
    expect(useCases.nodes).toHaveLength(50);
    expect(useCases.nodes.filter(({ legalBasis }) => legalBasis !== null).length).toBeGreaterThan(25);
    for (const { owner, externalIds } of useCases.nodes) {
      expect(owner.country).toBe('NL');
      expect(externalIds).toMatchObject([{ scheme: 'algoritmeregister-nl' }]);
    }
  });

  it('names Dutch municipalities with anonymisation entries to a Dutch question, each with reasons', async () => {
    const problem = 'persoonsgegevens zwart maken in documenten';
    const found = (await hub.query<Solvers>(solvers, { problem }).expectNoErrors()).solvers;
    expect(found.length).toBeGreaterThanOrEqual(5);
    for (const { organisation, useCases, reasons } of found.slice(0, 5)) {
      expect(organisation.country).toBe('NL');
      expect(useCases.map(({ title }) => title).join(' ')).toMatch(/anonim|lak|zwart|octobox|weblak/i);
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons[0]!.text).not.toBe('');
    }
  });

  it('still names Norddjurs first to a Danish question', async () => {
    const problem = 'sortering af indgående post';
    const [first] = (await hub.query<Solvers>(solvers, { problem }).expectNoErrors()).solvers;
    expect(first).toMatchObject({ organisation: { name: 'Norddjurs' } });
    expect(first!.reasons.length).toBeGreaterThan(0);
  });

  it('finds Dutch words by their Dutch inflection', async () => {
    const query = 'query Find($words: String!) { useCases(query: $words) { totalCount } }';
    const count = async (words: string) => {
      const answer = hub.query<{ useCases: { totalCount: number } }>(query, { words });
      return (await answer.expectNoErrors()).useCases.totalCount;
    };
    expect(await count('vergunningen')).toBeGreaterThan(0);
    expect(await count('vergunning')).toBeGreaterThanOrEqual(await count('vergunningen'));
  });
});
