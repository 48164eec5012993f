import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import type { UserErrorAnswer } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const owner = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const neighbour = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const vendor = newOrganisation({ kind: OrganisationKind.VENDOR });
let asker: TestPerson;
let ownersEditor: TestPerson;
let ownersReader: TestPerson;
let supplier: TestPerson;

const personOf = (organisation: string, ...roles: Role[]) =>
  createPerson(hub, shared, { organisation, roles });

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([owner, neighbour, vendor]);
  [asker, ownersEditor, ownersReader, supplier] = await Promise.all([
    personOf(neighbour.id, 'READER'),
    personOf(owner.id, 'EDITOR'),
    personOf(owner.id, 'READER'),
    personOf(vendor.id, 'EDITOR'),
  ]);
});

interface Remark {
  id: string;
  kind: string;
  state: string;
  text: string | null;
  author: string | null;
  editedAt: string | null;
  hiddenReason: string | null;
  privileges: string[];
  answers: Remark[];
}
interface Payload {
  comment: Remark | null;
  errors: UserErrorAnswer[];
}

const remark = 'id kind state text author at editedAt hiddenReason privileges organisation { id }';
const typeOf = (name: string) =>
  ['removeComment', 'showComment'].includes(name)
    ? 'CommentInput'
    : `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
const ask = (by: Pick<TestPerson, 'query'>, name: string, input: object) => {
  const fields = name === 'removeComment' ? 'useCase { id }' : `comment { ${remark} }`;
  const query = `mutation ($input: ${typeOf(name)}!) { ${name}(input: $input) { ${fields} errors { field code message } } }`;
  return by.query<Record<string, Payload>>(query, { input });
};
const done = async (by: TestPerson, name: string, input: object): Promise<Remark> => {
  const { comment, errors } = (await ask(by, name, input).expectNoErrors())[name]!;
  expect(errors).toEqual([]);
  return comment!;
};
const rejected = async (by: TestPerson, name: string, input: object) =>
  (await ask(by, name, input).expectNoErrors())[name]!.errors.map(({ field }) => field);

async function newUseCase(change: Parameters<typeof newDraft>[0] = {}): Promise<string> {
  const draft = newDraft({ owner: owner.id, visibility: 'K98', title: uniqueWord(), ...change });
  await shared.services.useCaseWriting.saveAll([draft]);
  return idOf(draft);
}
const question = (useCase: string, text = 'Hvad kostede det?') =>
  done(asker, 'commentOnUseCase', { useCase, kind: 'QUESTION', text, organisation: neighbour.id });
const answer = (comment: string, text = 'Ingenting', by = ownersReader, organisation = owner.id) =>
  done(by, 'answerComment', { comment, text, organisation });

async function talk(by: Pick<TestPerson, 'query'>, id: string): Promise<Remark[]> {
  const query = `query ($id: ID!) {
    useCase(id: $id) { comments(first: 20) { totalCount nodes { ${remark} answers { ${remark} } } } } }`;
  const { useCase } = await by
    .query<{ useCase: { comments: { totalCount: number; nodes: Remark[] } } }>(query, { id })
    .expectNoErrors();
  expect(useCase.comments.totalCount).toBe(useCase.comments.nodes.length);
  return useCase.comments.nodes;
}

describe('a question to the owner', () => {
  it('is read and answered, in order, with who wrote it and for whom', async () => {
    const useCase = await newUseCase();
    const { id } = await question(useCase, '  Hvad kostede det?\n\nOg hvad sparede det? ');
    await question(useCase, 'Og hvem skrev den?');
    await answer(id);
    await answer(id, 'Vi brugte en måned', asker, neighbour.id);
    const [first, second] = await talk(ownersEditor, useCase);
    expect(first).toMatchObject({
      ...{ kind: 'QUESTION', state: 'VISIBLE', text: 'Hvad kostede det?\n\nOg hvad sparede det?' },
      ...{ organisation: { id: neighbour.id }, editedAt: null, hiddenReason: null },
      answers: [
        { kind: 'ANSWER', text: 'Ingenting', organisation: { id: owner.id } },
        { kind: 'ANSWER', text: 'Vi brugte en måned', organisation: { id: neighbour.id } },
      ],
    });
    expect(first!.author).toMatch(/^Person /);
    expect(second).toMatchObject({ text: 'Og hvem skrev den?', answers: [] });
  });

  it('leaves events of the audit trail without what was written', async () => {
    const useCase = await newUseCase();
    const { id } = await question(useCase, 'hemmeligtspørgsmål');
    await done(asker, 'editComment', { comment: id, text: 'hemmeligrettelse' });
    await done(ownersEditor, 'hideComment', { comment: id, reason: 'hemmeliggrund' });
    const events = await shared.rows<{ kind: string; organisation: string; details: string }>(
      `MATCH (e:AuditEvent {subject: $useCase})
       RETURN e.kind AS kind, e.organisation AS organisation, e.details AS details ORDER BY e.sequence`,
      { useCase },
    );
    expect(events.map(({ kind }) => kind)).toEqual([
      ...['use-case.commented', 'comment.edited', 'comment.hidden'],
    ]);
    expect(events.every(({ organisation }) => organisation === owner.id)).toBe(true);
    expect(JSON.parse(events[0]!.details)).toEqual({ comment: id, what: 'QUESTION', by: neighbour.id });
    expect(JSON.stringify(events)).not.toContain('hemmelig');
  });
});

describe('what is said about a use case', () => {
  it('is seen by signed-in people who see the use case, and never by the public or by programs', async () => {
    const useCase = await newUseCase({ visibility: 'PUBLIC' });
    await question(useCase);
    expect(await talk(supplier, useCase)).toHaveLength(1);
    expect(await talk(hub, useCase)).toEqual([]);
    const nowhere = await createPerson(hub, shared);
    expect(await talk(nowhere, useCase)).toEqual([]);
  });

  it('is hidden with its use case', async () => {
    const useCase = await newUseCase();
    const { id } = await question(useCase);
    const input = { comment: id, text: 'Vi kan levere', organisation: vendor.id };
    await ask(supplier, 'answerComment', input).expectError('NOT_FOUND');
    await shared.graph.write('test.retire', (tx) =>
      tx.run(
        {
          name: 'test.retire',
          cypher: "MATCH (u:UseCase {id: $useCase}) SET u.lifecycle = 'RETIRED', u.audience = 'OWN'",
        },
        { useCase },
      ),
    );
    await ask(asker, 'editComment', { comment: id, text: 'Ny' }).expectError('NOT_FOUND');
    await ask(asker, 'removeComment', { comment: id }).expectError('NOT_FOUND');
    expect(await talk(ownersReader, useCase)).toHaveLength(1);
    expect(await rejected(ownersReader, 'answerComment', { ...input, organisation: owner.id })).toEqual([
      'comment',
    ]);
    const remarked = { useCase, kind: 'COMMENT', text: 'Nej', organisation: owner.id };
    expect(await rejected(ownersReader, 'commentOnUseCase', remarked)).toEqual(['useCase']);
  });

  it('is written in the name of one’s own organisation alone, about what one sees', async () => {
    const useCase = await newUseCase();
    const input = { useCase, kind: 'COMMENT', text: 'Godt', organisation: owner.id };
    await ask(asker, 'commentOnUseCase', input).expectError('FORBIDDEN');
    await ask(hub, 'commentOnUseCase', input).expectError('UNAUTHENTICATED');
    await ask(supplier, 'commentOnUseCase', { ...input, organisation: vendor.id }).expectError('NOT_FOUND');
    const { id } = await question(useCase);
    await ask(asker, 'answerComment', { ...{ comment: id, text: 'Jo' }, organisation: owner.id }).expectError(
      'FORBIDDEN',
    );
  });

  it('is not written for an organisation that does not see it, by somebody of two', async () => {
    const places = [owner, neighbour].map(({ id }) => ({ organisation: id, roles: ['EDITOR'] as const }));
    const both = await createPerson(hub, shared, ...places);
    const useCase = await newUseCase({ visibility: 'OWN' });
    const input = { useCase, kind: 'COMMENT', text: 'Godt', organisation: neighbour.id };
    expect(await rejected(both, 'commentOnUseCase', input)).toEqual(['organisation']);
    const { id } = await done(both, 'commentOnUseCase', { ...input, organisation: owner.id });
    const answered = { comment: id, text: 'Jo', organisation: neighbour.id };
    expect(await rejected(both, 'answerComment', answered)).toEqual(['organisation']);
    await answer(id, 'Jo', both);
  });

  it('is plain text, neither empty nor endless', async () => {
    const useCase = await newUseCase();
    const markup = '<script>alert(1)</script>';
    expect((await question(useCase, markup)).text).toBe(markup);
    const input = { useCase, kind: 'COMMENT', text: ' \n ', organisation: neighbour.id };
    expect(await rejected(asker, 'commentOnUseCase', input)).toEqual(['text']);
    const long = { ...input, text: 'x'.repeat(5_001) };
    expect(await rejected(asker, 'commentOnUseCase', long)).toEqual(['text']);
    expect(await rejected(asker, 'commentOnUseCase', { ...input, kind: 'ANSWER', text: 'x' })).toEqual([
      'kind',
    ]);
  });
});

describe('the author', () => {
  it('alone changes what they wrote, as long as they belong to whom they wrote it for', async () => {
    const useCase = await newUseCase();
    const { id, privileges } = await question(useCase);
    expect(privileges).toEqual(['ANSWER', 'EDIT', 'REMOVE']);
    const edited = await done(asker, 'editComment', { comment: id, text: 'Hvad koster det?' });
    expect(edited).toMatchObject({ text: 'Hvad koster det?' });
    expect(edited.editedAt).not.toBeNull();
    const input = { comment: id, text: 'Forfalsket' };
    await ask(ownersEditor, 'editComment', input).expectError('FORBIDDEN');
    await ask(await personOf(neighbour.id, 'ORG_ADMIN'), 'removeComment', { comment: id }).expectError(
      'FORBIDDEN',
    );
    const mover = await createPerson(
      ...([hub, shared] as const),
      { organisation: neighbour.id, roles: ['READER'] },
      { organisation: owner.id, roles: ['READER'] },
    );
    const said = { useCase, kind: 'COMMENT', text: 'Godt', organisation: neighbour.id };
    const { id: theirs } = await done(mover, 'commentOnUseCase', said);
    await endMembership(mover.id, neighbour.id);
    await ask(mover, 'editComment', { comment: theirs, text: 'Skidt' }).expectError('FORBIDDEN');
    await done(mover, 'removeComment', { comment: theirs });
  });

  it('takes back what they wrote: gone, or an empty place for the answers that it has', async () => {
    const useCase = await newUseCase();
    const [alone, answered] = [await question(useCase), await question(useCase, 'Besvaret')];
    const { id: reply } = await answer(answered.id);
    await done(asker, 'removeComment', { comment: alone.id });
    await done(asker, 'removeComment', { comment: answered.id });
    const [place, ...others] = await talk(ownersReader, useCase);
    expect(place).toMatchObject({
      id: answered.id,
      state: 'REMOVED',
      text: null,
      author: null,
      privileges: [],
    });
    expect(place!.answers).toMatchObject([{ text: 'Ingenting' }]);
    expect(others).toEqual([]);
    expect(
      await shared.rows('MATCH (c:Comment {id: $id}) RETURN c.text AS text', { id: answered.id }),
    ).toEqual([{ text: null }]);
    expect(await rejected(asker, 'removeComment', { comment: answered.id })).toEqual(['comment']);
    const late = { comment: answered.id, text: 'Forsinket', organisation: owner.id };
    expect(await rejected(ownersReader, 'answerComment', late)).toEqual(['comment']);
    await done(ownersReader, 'removeComment', { comment: reply });
    expect(await talk(ownersReader, useCase)).toEqual([]);
  });

  it('answers no answer', async () => {
    const { id } = await answer((await question(await newUseCase())).id);
    const input = { comment: id, text: 'Tak', organisation: neighbour.id };
    expect(await rejected(asker, 'answerComment', input)).toEqual(['comment']);
  });
});

describe('the owner’s editors', () => {
  it('hide what is out of place, with a reason that all read, and show it again', async () => {
    const useCase = await newUseCase();
    const { id } = await question(useCase, 'Køb vores produkt');
    const colleague = await personOf(neighbour.id, 'READER');
    await ask(ownersReader, 'hideComment', { comment: id, reason: 'Reklame' }).expectError('FORBIDDEN');
    await ask(colleague, 'hideComment', { comment: id, reason: 'Reklame' }).expectError('FORBIDDEN');
    expect(await rejected(ownersEditor, 'hideComment', { comment: id, reason: ' ' })).toEqual(['reason']);
    const hidden = await done(ownersEditor, 'hideComment', { comment: id, reason: 'Reklame' });
    expect(hidden).toMatchObject({ text: 'Køb vores produkt', privileges: ['SHOW'] });
    const [seen] = await talk(colleague, useCase);
    expect(seen).toMatchObject({ state: 'HIDDEN', text: null, hiddenReason: 'Reklame', privileges: [] });
    expect(await rejected(asker, 'editComment', { comment: id, text: 'Køb den!' })).toEqual(['comment']);
    await done(ownersEditor, 'showComment', { comment: id });
    expect((await talk(colleague, useCase))[0]).toMatchObject({
      state: 'VISIBLE',
      text: 'Køb vores produkt',
    });
    expect(await rejected(ownersEditor, 'showComment', { comment: id })).toEqual(['comment']);
  });
});

describe('two people at once', () => {
  it('both get their answers in', async () => {
    const useCase = await newUseCase();
    const { id } = await question(useCase);
    await Promise.all([answer(id, 'Et'), answer(id, 'To', ownersEditor)]);
    const [{ answers } = { answers: [] }] = await talk(asker, useCase);
    expect(answers.map(({ text }) => text).sort()).toEqual(['Et', 'To']);
  });

  it('take the same comment back once', async () => {
    const { id } = await question(await newUseCase());
    const both = await Promise.all([1, 2].map(() => ask(asker, 'removeComment', { comment: id }).whole()));
    const codes = both.map(({ errors }) => errors[0]?.extensions.code ?? 'done');
    expect(codes.sort()).toEqual(['NOT_FOUND', 'done']);
  });

  it('never lose an answer to what is being taken back', async () => {
    const useCase = await newUseCase();
    const { id } = await question(useCase);
    const input = { comment: id, text: 'Samtidig', organisation: owner.id };
    const [, late] = await Promise.all([
      done(asker, 'removeComment', { comment: id }),
      ask(ownersReader, 'answerComment', input).whole(),
    ]);
    const places = await talk(ownersReader, useCase);
    const isAnswered = late.errors.length === 0 && late.data?.['answerComment']?.comment !== null;
    expect(places.flatMap(({ answers }) => answers.map(({ text }) => text))).toEqual(
      isAnswered ? ['Samtidig'] : [],
    );
  });
});

async function endMembership(personId: string, organisation: string): Promise<void> {
  const cypher = `
    MATCH (:Person {id: $personId})-[:HAS_MEMBERSHIP]->(m:Membership)-[:IN]->(:Organisation {id: $organisation})
    SET m.endedAt = datetime()`;
  await shared.graph.write('test.end', (tx) =>
    tx.run({ name: 'test.end', cypher }, { personId, organisation }),
  );
}
