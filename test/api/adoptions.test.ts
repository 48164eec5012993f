import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const owner = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const adopter = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const vendor = newOrganisation({ kind: OrganisationKind.VENDOR });
const foreign = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, country: 'NL' });
let reader: TestPerson;
let colleague: TestPerson;
let ownersEditor: TestPerson;

const personOf = (organisation: string, ...roles: Role[]) =>
  createPerson(hub, shared, { organisation, roles });

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([owner, adopter, vendor, foreign]);
  [reader, colleague, ownersEditor] = await Promise.all([
    personOf(adopter.id, 'READER'),
    personOf(adopter.id, 'EDITOR'),
    personOf(owner.id, 'EDITOR'),
  ]);
});

const adoption = 'id status since note version privileges organisation { id } useCase { id }';
const adopt = mutationOf('adoptUseCase', `adoption { ${adoption} } current { ${adoption} }`);
const end = mutationOf('endAdoption', 'useCase { id adoptionCount }');

async function newUseCase(change: Parameters<typeof newDraft>[0] = {}): Promise<string> {
  const draft = newDraft({ owner: owner.id, visibility: 'K98', title: uniqueWord(), ...change });
  await shared.services.useCaseWriting.saveAll([draft]);
  return idOf(draft);
}

const saying = (useCase: string, change: object = {}) => ({
  ...{ useCase, organisation: adopter.id, status: 'IN_USE', since: '2026-03' },
  ...change,
});

async function adoptionsOf(by: Pick<TestPerson, 'query'>, id: string) {
  const query = `query ($id: ID!) { useCase(id: $id) { adoptionCount adoptions { ${adoption} } } }`;
  const { useCase } = await by
    .query<{ useCase: { adoptionCount: number; adoptions: { status: string }[] } }>(query, { id })
    .expectNoErrors();
  return useCase;
}

async function besideOf(by: Pick<TestPerson, 'query'>, organisation: string) {
  const list = `{ totalCount nodes { status organisation { id } useCase { id } } }`;
  const query = `query ($id: ID!) { organisation(id: $id) { adopted ${list} adoptedByOthers(first: 5) ${list} } }`;
  const { organisation: found } = await by
    .query<{ organisation: Record<'adopted' | 'adoptedByOthers', { totalCount: number; nodes: object[] }> }>(
      query,
      { id: organisation },
    )
    .expectNoErrors();
  return found;
}

describe('a municipality that uses a use case too', () => {
  it('says so, how far it has come and since when, and everybody who sees the use case sees it', async () => {
    const useCase = await newUseCase();
    const said = await adopt.done(reader, saying(useCase, { note: 'I borgerservice' }));
    expect(said['adoption']).toMatchObject({
      ...{ status: 'IN_USE', since: '2026-03', note: 'I borgerservice', version: 1 },
      ...{ organisation: { id: adopter.id }, useCase: { id: useCase }, privileges: ['USE_CASE_ADOPT'] },
    });
    expect(await adoptionsOf(ownersEditor, useCase)).toMatchObject({
      adoptionCount: 1,
      adoptions: [{ status: 'IN_USE', organisation: { id: adopter.id }, privileges: [] }],
    });
  });

  it('changes what it said, and takes it back', async () => {
    const useCase = await newUseCase();
    await adopt.done(reader, saying(useCase, { status: 'PILOT', note: 'Prøves' }));
    await adopt.done(colleague, saying(useCase, { status: 'STOPPED', since: null }));
    const [changed, ...others] = (await adoptionsOf(reader, useCase)).adoptions;
    expect(changed).toMatchObject({ status: 'STOPPED', since: null, note: null, version: 2 });
    expect(others).toEqual([]);
    const ended = await end.done(reader, { useCase, organisation: adopter.id });
    expect(ended['useCase']).toEqual({ id: useCase, adoptionCount: 0 });
    await end.refused(reader, { useCase, organisation: adopter.id }, 'NOT_FOUND');
  });

  it('shows what it uses of others, and its owner what others use', async () => {
    const useCase = await newUseCase();
    await adopt.done(reader, saying(useCase));
    const ofAdopter = await besideOf(reader, adopter.id);
    expect(ofAdopter.adopted.nodes).toContainEqual({
      ...{ status: 'IN_USE', organisation: { id: adopter.id }, useCase: { id: useCase } },
    });
    expect(ofAdopter.adoptedByOthers.totalCount).toBe(0);
    const ofOwner = await besideOf(reader, owner.id);
    expect(ofOwner.adopted.totalCount).toBe(0);
    expect(ofOwner.adoptedByOthers.nodes[0]).toMatchObject({ useCase: { id: useCase } });
  });

  it('leaves an event of the audit trail for each change, and none where nothing changed', async () => {
    const useCase = await newUseCase();
    await adopt.done(reader, saying(useCase, { note: 'Hemmeligt' }));
    await adopt.done(reader, saying(useCase, { note: 'Hemmeligt' }));
    await end.done(colleague, { useCase, organisation: adopter.id });
    const events = await shared.rows<{ details: string }>(
      `MATCH (e:AuditEvent {subject: $useCase})
       RETURN e.kind AS kind, e.actor AS actor, e.organisation AS organisation, e.details AS details
       ORDER BY e.sequence`,
      { useCase },
    );
    expect(events.map(({ details, ...event }) => ({ ...event, ...(JSON.parse(details) as object) }))).toEqual(
      [
        {
          ...{ kind: 'use-case.adopted', actor: reader.id, organisation: owner.id },
          ...{ by: adopter.id, status: 'IN_USE' },
        },
        { kind: 'use-case.adoption-ended', actor: colleague.id, organisation: owner.id, by: adopter.id },
      ],
    );
  });
});

describe('what an organisation uses', () => {
  it('is not said by vendors, KL, KOMBIT or municipalities of other countries', async () => {
    const useCase = await newUseCase({ visibility: 'PUBLIC' });
    for (const organisation of [vendor.id, 'organisation-kl', foreign.id]) {
      const editor = await personOf(organisation, 'EDITOR', 'ORG_ADMIN');
      await adopt.refused(editor, saying(useCase, { organisation }), 'FORBIDDEN');
      expect(await privilegesOf(editor, useCase)).not.toContain('USE_CASE_ADOPT');
    }
    expect(await privilegesOf(reader, useCase)).toContain('USE_CASE_ADOPT');
    expect(await privilegesOf(ownersEditor, useCase)).not.toContain('USE_CASE_ADOPT');
  });

  it('is not said in the name of another one, nor ended', async () => {
    const useCase = await newUseCase({ visibility: 'PUBLIC' });
    await adopt.done(reader, saying(useCase));
    const outsider = await personOf('organisation-municipality-0101', 'ORG_ADMIN');
    await adopt.refused(outsider, saying(useCase, { status: 'STOPPED' }), 'FORBIDDEN');
    await end.refused(outsider, { useCase, organisation: adopter.id }, 'FORBIDDEN');
    await adopt.refused(outsider, saying(useCase, { organisation: 'organisation-none' }), 'FORBIDDEN');
    expect((await adoptionsOf(reader, useCase)).adoptions).toMatchObject([{ status: 'IN_USE', version: 1 }]);
  });

  it('is not its own, nor what it does not see, whoever else its person is', async () => {
    const both = await createPerson(
      ...([hub, shared] as const),
      { organisation: owner.id, roles: ['EDITOR'] },
      { organisation: adopter.id, roles: ['READER'] },
    );
    const useCase = await newUseCase();
    expect(await adopt.rejectedField(ownersEditor, saying(useCase, { organisation: owner.id }))).toBe(
      'organisation',
    );
    await adopt.refused(both, saying(await newUseCase({ visibility: 'OWN' })), 'NOT_FOUND');
    await adopt.refused(reader, saying('usecase-none'), 'NOT_FOUND');
  });

  it('is gone from view with the use case, and can be taken back all the same', async () => {
    const useCase = await newUseCase();
    await adopt.done(reader, saying(useCase));
    await ownersEditor
      .query('mutation ($input: UseCaseVersionInput!) { retireUseCase(input: $input) { errors { code } } }', {
        input: { id: useCase, version: 1 },
      })
      .expectNoErrors();
    const { nodes } = (await besideOf(reader, adopter.id)).adopted;
    expect(JSON.stringify(nodes)).not.toContain(useCase);
    expect(JSON.stringify((await besideOf(ownersEditor, owner.id)).adoptedByOthers)).not.toContain(useCase);
    await adopt.refused(reader, saying(useCase, { status: 'PILOT' }), 'NOT_FOUND');
    expect((await end.done(reader, { useCase, organisation: adopter.id }))['useCase']).toBeNull();
  });

  it('of what is shared with few is seen and counted by them alone', async () => {
    const useCase = await newUseCase();
    await adopt.done(reader, saying(useCase));
    const countFor = async (by: Pick<TestPerson, 'query'>) =>
      (await besideOf(by, adopter.id)).adopted.nodes.filter((node) => JSON.stringify(node).includes(useCase));
    expect(await countFor(reader)).toHaveLength(1);
    expect(await countFor(hub)).toHaveLength(0);
    expect(await countFor(await personOf(vendor.id, 'EDITOR'))).toHaveLength(0);
    expect(JSON.stringify(await besideOf(hub, owner.id))).not.toContain(useCase);
  });
});

describe('what cannot be written about an adoption', () => {
  it('is a day that there is none of, or one to come of what is not planned', async () => {
    const useCase = await newUseCase();
    const field = (change: object) => adopt.rejectedField(reader, saying(useCase, change));
    expect(await field({ since: '2024-02-31' })).toBe('since');
    for (const status of ['CONSIDERING', 'PILOT', 'IN_USE', 'STOPPED']) {
      expect(await field({ status, since: '2099' })).toBe('since');
    }
    const planned = await adopt.done(reader, saying(useCase, { status: 'PLANNED', since: '2099-01' }));
    expect(planned['adoption']).toMatchObject({ since: '2099-01' });
  });

  it('is named by its field', async () => {
    const useCase = await newUseCase();
    const { errors } = await adopt.answered(
      reader,
      saying(useCase, { since: 'i går', note: 'x'.repeat(2001) }),
    );
    expect(errors).toMatchObject([
      { field: 'since', code: 'VALIDATION_FAILED' },
      { field: 'note', code: 'VALIDATION_FAILED' },
    ]);
    expect((await adoptionsOf(reader, useCase)).adoptionCount).toBe(0);
  });

  it('markup is kept as text', async () => {
    const useCase = await newUseCase();
    const note = '<img src=x onerror=alert(1)>';
    expect((await adopt.done(reader, saying(useCase, { note })))['adoption']).toMatchObject({ note });
  });
});

describe('two colleagues at once', () => {
  it('make one adoption', async () => {
    const useCase = await newUseCase();
    await Promise.all([reader, colleague].map((by) => adopt.done(by, saying(useCase, { note: by.id }))));
    expect((await adoptionsOf(reader, useCase)).adoptions).toMatchObject([{ version: 2 }]);
  });

  it('lose nothing when they say which version they read', async () => {
    const useCase = await newUseCase();
    await adopt.done(colleague, saying(useCase, { note: 'Kollegaens', version: 0 }));
    const late = await adopt.answered(reader, saying(useCase, { note: 'Min', version: 0 }));
    expect(late.errors).toMatchObject([{ field: 'version', code: 'CONFLICT' }]);
    expect(late).toMatchObject({ adoption: null, current: { note: 'Kollegaens', version: 1 } });
    await adopt.done(reader, saying(useCase, { note: 'Begge', version: 1 }));
  });
});

async function privilegesOf(by: TestPerson, id: string): Promise<string[]> {
  const query = 'query ($id: ID!) { useCase(id: $id) { privileges } }';
  const { useCase } = await by.query<{ useCase: { privileges: string[] } }>(query, { id }).expectNoErrors();
  return useCase.privileges;
}
