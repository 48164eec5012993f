import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { UseCaseDraftInput } from '../../server/modules/use-cases/use-case.draft.ts';
import { ParticipantRole } from '../../server/modules/use-cases/use-case.enums.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const adopt = mutationOf('adoptUseCase', 'adoption { id }');

interface Reason {
  readonly kind: string;
  readonly text: string;
  readonly about: string;
}
interface Similar {
  readonly municipality: { readonly id: string };
  readonly score: number;
  readonly reasons: readonly Reason[];
}
type Asking = Pick<TestPerson, 'query'>;

const fields = '{ municipality { id } score reasons { kind text about } }';
const ask = (id: string, first?: number, by: Asking = hub) =>
  by.query<{ organisation: { similarMunicipalities: Similar[] } }>(
    `query ($id: ID!, $first: Int! = 6) { organisation(id: $id) { similarMunicipalities(first: $first) ${fields} } }`,
    { id, first },
  );
const similarTo = async (id: string, by?: Asking, first = 50) =>
  (await ask(id, first, by).expectNoErrors()).organisation.similarMunicipalities;
const idsOf = (similar: readonly Similar[]) => similar.map(({ municipality }) => municipality.id);
const reasonsBetween = async (one: string, other: string, by?: Asking) =>
  (await similarTo(one, by)).find(({ municipality }) => municipality.id === other)?.reasons ?? [];

/** Tasks that no use case is about, so that nobody else has them in common. */
let tasks: string[];

beforeAll(async () => {
  const rows = await shared.rows<{ id: string }>(
    'MATCH (t:Task) WHERE NOT EXISTS { (t)<-[:IN_TASK]-() } RETURN t.id AS id ORDER BY id DESC LIMIT 20',
  );
  tasks = rows.map(({ id }) => id);
});

/** A task that was not asked for before. */
const freeTask = () => tasks.shift()!;

/** New Danish municipalities, by the order of their ids. */
async function newMunicipalities<Count extends number>(count: Count): Promise<string[]> {
  const made = Array.from({ length: count }, () =>
    newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: uniqueWord('By ') }),
  );
  await shared.services.organisationWriting.createMissing(made);
  return made.map(({ id }) => id).sort();
}

async function write(owner: string, change: Partial<UseCaseDraftInput> = {}): Promise<string> {
  const draft = newDraft({ owner, title: uniqueWord('Titel '), ...change });
  await shared.services.useCaseWriting.saveAll([draft]);
  return idOf(draft);
}

const nameOf = async (id: string) =>
  (await shared.rows<{ name: string }>('MATCH (o:Organisation {id: $id}) RETURN o.name AS name', { id }))[0]!
    .name;
const titleOf = async (id: string) =>
  (
    await shared.rows<{ title: string }>(
      'MATCH (n {id: $id}) WHERE n:UseCase OR n:Task OR n:Problem OR n:Technique RETURN coalesce(n.titleEn, n.title) AS title',
      { id },
    )
  )[0]!.title;

describe('the municipalities that are like Norddjurs', () => {
  const norddjurs = 'organisation-municipality-0707';

  interface Work {
    municipality: { id: string };
    problems: { id: string }[];
    tasks: { id: string }[];
    techniques: { id: string }[];
  }
  const conceptsOf: Record<string, 'problems' | 'tasks' | 'techniques'> = {
    ...{ SAME_PROBLEM: 'problems', SAME_TASK: 'tasks', SAME_TECHNIQUE: 'techniques' },
  };
  async function worksOn(id: string, { kind, about }: Reason): Promise<boolean> {
    const query = `query ($id: ID!) { organisation(id: $id) {
      useCases(first: 100, involvement: [OWNER, PARTICIPANT]) { nodes {
        problems { id } tasks { id } techniques { id } } } } }`;
    const { organisation } = await hub
      .query<{ organisation: { useCases: { nodes: Work[] } } }>(query, { id })
      .expectNoErrors();
    const concepts = conceptsOf[kind]!;
    return organisation.useCases.nodes.some((work) => work[concepts].some((each) => each.id === about));
  }

  it('are other Danish municipalities, most like first, six at most, each with a reason beside the region', async () => {
    const { similarMunicipalities: similar } = (await ask(norddjurs).expectNoErrors()).organisation;
    expect(similar.length).toBeGreaterThan(2);
    expect(similar.length).toBeLessThanOrEqual(6);
    expect(idsOf(similar)).not.toContain(norddjurs);
    const scores = similar.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score > 0 && score < 1).toBe(true);
    for (const { reasons } of similar) {
      expect(reasons.length).toBeLessThanOrEqual(6);
      expect(reasons.filter(({ kind }) => kind !== 'SAME_REGION')).not.toEqual([]);
    }
  });

  it('have in common with it what the reasons say', async () => {
    const [best, second] = await similarTo(norddjurs);
    for (const { municipality, reasons } of [best!, second!]) {
      for (const reason of reasons.filter(({ kind }) => kind in conceptsOf)) {
        const both = [await worksOn(norddjurs, reason), await worksOn(municipality.id, reason)];
        expect({ reason, both }).toEqual({ reason, both: [true, true] });
        expect(reason.text).toContain(await titleOf(reason.about));
      }
    }
  });

  it('are told in Danish to those who read Danish', async () => {
    const query = `{ municipality(code: "0707") { similarMunicipalities(first: 3) ${fields} } }`;
    const { municipality } = await hub
      .query<{ municipality: { similarMunicipalities: Similar[] } }>(query, {}, { 'accept-language': 'da' })
      .expectNoErrors();
    const texts = municipality.similarMunicipalities.flatMap(({ reasons }) =>
      reasons.map(({ text }) => text),
    );
    for (const text of texts) expect(text).toMatch(/^(Sam(me|men)|Bruger begge| ?.+ (bruger|er inspireret))/);
  });
});

describe('what a municipality has in common with another', () => {
  it('is a problem, a task, a technique and a vendor of their use cases', async () => {
    const [one, other] = await newMunicipalities(2);
    const vendor = newOrganisation({ kind: OrganisationKind.VENDOR, name: uniqueWord('Firma ') });
    await shared.services.organisationWriting.createMissing([vendor]);
    const task = freeTask();
    const known = await shared.rows<{ id: string }>(
      'MATCH (t:Technique) RETURN t.id AS id ORDER BY id LIMIT 1',
    );
    const techniques = [known[0]!.id];
    const about = {
      ...{ tasks: [task], problems: ['problem-redaction-of-documents'], techniques },
      participants: [{ organisation: vendor.id, role: ParticipantRole.SUPPLIER }],
    };
    await write(one!, about);
    await write(other!, about);
    expect(await reasonsBetween(one!, other!)).toEqual([
      {
        ...{ kind: 'SAME_PROBLEM', about: 'problem-redaction-of-documents' },
        text: `Same problem: ${await titleOf('problem-redaction-of-documents')}`,
      },
      { kind: 'SAME_TASK', about: task, text: `Same task: ${await titleOf(task)}` },
      { kind: 'SAME_VENDOR', about: vendor.id, text: `Same vendor: ${vendor.name}` },
      {
        ...{ kind: 'SAME_TECHNIQUE', about: techniques[0] },
        text: `Same technique: ${await titleOf(techniques[0]!)}`,
      },
    ]);
    expect((await similarTo(vendor.id)).length).toBe(0); // delivering is no work of its own
  });

  it('is a use case that both work on, but not one that the other only follows', async () => {
    const [one, other, follower] = await newMunicipalities(3);
    const useCase = await write(one!, {
      participants: [
        { organisation: other!, role: ParticipantRole.PARTICIPANT },
        { organisation: follower!, role: ParticipantRole.FOLLOWER },
      ],
    });
    const reason = {
      kind: 'COOPERATION',
      about: useCase,
      text: `Work together on: ${await titleOf(useCase)}`,
    };
    expect(await reasonsBetween(one!, other!)).toEqual([reason]);
    expect(await reasonsBetween(other!, one!)).toEqual([reason]);
    expect(idsOf(await similarTo(one!))).toEqual([other]);
  });

  it('is what one made and the other uses or was inspired by, and what both use of a third', async () => {
    const [maker, user, also] = await newMunicipalities(3);
    const useCase = await write(maker!);
    const title = await titleOf(useCase);
    const editors = await Promise.all(
      [user!, also!].map((organisation) => createPerson(hub, shared, { organisation, roles: ['EDITOR'] })),
    );
    await adopt.done(editors[0]!, { useCase, organisation: user, status: 'IN_USE' });
    await adopt.done(editors[1]!, { useCase, organisation: also, status: 'CONSIDERING' });
    const uses = `${await nameOf(user!)} uses “${title}” from ${await nameOf(maker!)}`;
    const reuse = { kind: 'REUSE', about: useCase, text: uses };
    expect(await reasonsBetween(maker!, user!)).toEqual([reuse]);
    expect(await reasonsBetween(user!, maker!)).toEqual([reuse]);
    expect(idsOf(await similarTo(also!))).toEqual([]);
    await adopt.done(editors[1]!, { useCase, organisation: also, status: 'PILOT' });
    const both = { kind: 'REUSE', about: useCase, text: `Both use: ${title}` };
    expect(await reasonsBetween(also!, user!)).toEqual([both]);
    await write(also!, { inspiredBy: [useCase] });
    const inspired = `${await nameOf(also!)} was inspired by “${title}” from ${await nameOf(maker!)}`;
    for (const [a, b] of [
      [also!, maker!],
      [maker!, also!],
    ]) {
      expect((await reasonsBetween(a!, b!)).at(-1)).toEqual({
        kind: 'INSPIRATION',
        about: useCase,
        text: inspired,
      });
    }
  });

  it('says more the fewer have it, and the order is the same each time', async () => {
    const [one, rare, ...many] = await newMunicipalities(6);
    const [seldom, often] = [freeTask(), freeTask()];
    await write(one!, { tasks: [seldom] });
    await write(one!, { tasks: [often] });
    await write(rare!, { tasks: [seldom] });
    for (const each of many) await write(each, { tasks: [often] });
    const similar = await similarTo(one!);
    expect(idsOf(similar)).toEqual([rare, ...many]); // those that are as much alike by their ids
    expect(await similarTo(one!)).toEqual(similar);
    expect(idsOf(await similarTo(one!, hub, 2))).toEqual([rare, many[0]]);
  });

  it('is nothing where neither has said anything', async () => {
    const [one] = await newMunicipalities(1);
    expect(await similarTo(one!)).toEqual([]);
  });
});

describe('what may not be seen', () => {
  it('neither counts nor shows, except to those who may see it', async () => {
    const [one, other, hiding] = await newMunicipalities(3);
    const task = freeTask();
    const [mine] = [await write(one!, { tasks: [task] }), await write(other!, { tasks: [task] })];
    const colleague = await createPerson(hub, shared, { organisation: hiding!, roles: ['READER'] });
    const outsider = await createPerson(hub, shared, { organisation: other!, roles: ['READER'] });
    const before = [await similarTo(one!), await similarTo(one!, outsider)];
    const hidden: Partial<UseCaseDraftInput> = { tasks: [task], visibility: 'OWN' };
    const secret = await write(hiding!, {
      ...hidden,
      inspiredBy: [mine],
      participants: [{ organisation: one!, role: ParticipantRole.PARTICIPANT }],
    });
    await write(one!, { ...hidden, tasks: [freeTask()] });
    expect([await similarTo(one!), await similarTo(one!, outsider)]).toEqual(before);
    const told = (await reasonsBetween(one!, hiding!, colleague)).map(({ kind, about }) => ({ kind, about }));
    expect(told).toEqual([
      { kind: 'COOPERATION', about: secret },
      { kind: 'INSPIRATION', about: mine },
      { kind: 'SAME_TASK', about: task },
    ]);
  });
});

describe('similar municipalities', () => {
  it.each([0, 51])('are refused in a number out of range: %d', async (first) => {
    const error = await ask('organisation-municipality-0707', first).expectError('VALIDATION_FAILED');
    expect(error.message).toBe(`"first" is ${first}: give a number from 1 to 50.`);
  });

  it('are told for each organisation of a list', async () => {
    const { municipalities } = await hub
      .query<{ municipalities: { nodes: { id: string; similarMunicipalities: Similar[] }[] } }>(
        `{ municipalities(first: 3) { nodes { id similarMunicipalities(first: 2) ${fields} } } }`,
      )
      .expectNoErrors();
    for (const { id, similarMunicipalities } of municipalities.nodes) {
      expect(idsOf(similarMunicipalities)).toEqual(idsOf(await similarTo(id, hub, 2)));
    }
  });
});
