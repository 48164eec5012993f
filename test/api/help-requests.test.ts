import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { kindsDoneBy } from '../testkit/audit-trail.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import {
  answering,
  close,
  create,
  createParties,
  done,
  editing,
  read,
  reopen,
  update,
  withdraw,
} from '../testkit/help-requests.ts';
import { initHub } from '../testkit/hub.ts';
import type { TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const parties = createParties(hub, shared);
const { own, neighbour, personOf, ask, answer } = parties;
const vendor = newOrganisation({ kind: OrganisationKind.VENDOR });
let asker: TestPerson;
let colleague: TestPerson;
let helper: TestPerson;
let supplier: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([vendor]);
  supplier = await personOf(vendor.id, 'EDITOR');
  ({ asker, colleague, helper } = parties);
});

const refusedOne = (by: Pick<TestPerson, 'query'>, id: string, code: string) =>
  by.query('query ($id: ID!) { helpRequest(id: $id) { id } }', { id }).expectError(code);
const listed = async (by: TestPerson, args: string, variables: object = {}): Promise<string[]> => {
  const query = `query ($words: String) { helpRequests(first: 20, ${args}) { totalCount nodes { id } } }`;
  const { helpRequests } = await by
    .query<{ helpRequests: { totalCount: number; nodes: { id: string }[] } }>(query, variables)
    .expectNoErrors();
  expect(helpRequests.totalCount).toBe(helpRequests.nodes.length);
  return helpRequests.nodes.map(({ id }) => id);
};

describe('a question to the others', () => {
  it('says what its writer wrote, in whose name, and what may be done to it', async () => {
    const word = uniqueWord();
    const { id } = await ask({
      ...{ title: `  Hvem har\n ${word}? `, text: ' <b>Hvordan</b>\n\ngik det? ', language: 'da' },
      ...{ problems: ['problem-sorting-incoming-mail'], tasks: ['task-kle-27'] },
    });
    const seen = await read(asker, id);
    expect(seen).toMatchObject({
      ...{ title: `Hvem har ${word}?`, text: '<b>Hvordan</b>\n\ngik det?', status: 'OPEN', version: 1 },
      ...{ language: 'da', demo: false, organisation: { id: own.id }, answers: [], answerCount: 0 },
      ...{ problems: [{ id: 'problem-sorting-incoming-mail' }], tasks: [{ id: 'task-kle-27' }] },
      ...{ editedAt: null, closedAt: null, privileges: ['HELP_REQUEST_ANSWER', 'HELP_REQUEST_WRITE'] },
    });
    expect(seen.author).toMatch(/^Person /);
    expect(id).toMatch(/^helprequest-/);
    expect((await read(helper, id)).privileges).toEqual(['HELP_REQUEST_ANSWER']);
  });

  it('is asked by who may write for the organisation, of K-98', async () => {
    const reader = await personOf(own.id, 'READER');
    const input = { title: 'Hvem?', text: 'Hvordan?' };
    await create.refused(reader, { ...input, organisation: own.id }, 'FORBIDDEN');
    await create.refused(asker, { ...input, organisation: neighbour.id }, 'FORBIDDEN');
    await create.refused(supplier, { ...input, organisation: vendor.id }, 'FORBIDDEN');
    const association = await personOf('organisation-kl', 'EDITOR');
    const { id, version } = await done(create, association, { ...input, organisation: 'organisation-kl' });
    await done(withdraw, association, { id, version });
  });

  it.each([
    ['title', { title: ' ' }],
    ['title', { title: 'o'.repeat(201) }],
    ['text', { text: '' }],
    ['text', { text: 'o'.repeat(5001) }],
    ['language', { language: 'fr' }],
    ['problems.0', { problems: ['problem-of-nobody'] }],
    ['tasks.1', { tasks: ['task-kle-27', 'task-none'] }],
  ])('names %s when that is wrong', async (field, change) => {
    const input = { organisation: own.id, title: 'Hvem?', text: 'Hvordan?', ...change };
    expect(await create.rejectedField(asker, input)).toBe(field);
  });

  it('is seen by K-98, and by no vendor and nobody outside', async () => {
    const { id } = await ask();
    for (const person of [helper, await personOf('organisation-kombit', 'HUB_ADMIN')]) await read(person, id);
    await read(await personOf('organisation-kl', 'AUDITOR'), id);
    await refusedOne(supplier, id, 'NOT_FOUND');
    await refusedOne(hub, id, 'UNAUTHENTICATED');
    await answering.refused(supplier, { helpRequest: id, organisation: vendor.id, text: 'Køb' }, 'FORBIDDEN');
    const node = 'query ($id: ID!) { node(id: $id) { id ... on HelpRequest { title } } }';
    await supplier.query(node, { id }).expectError('NOT_FOUND');
    await hub.query(node, { id }).expectError('NOT_FOUND');
    expect(await helper.query(node, { id }).expectNoErrors()).toEqual({
      node: { id, title: 'Hvem har prøvet?' },
    });
  });

  it('is found by words, status, organisation and problem, the newest first', async () => {
    const word = uniqueWord();
    const first = await ask({ title: word, problems: ['problem-sorting-incoming-mail'] });
    const second = await ask({ text: `Noget om ${word.toUpperCase()} og mere`, tasks: ['task-kle-27'] });
    await done(close, asker, { id: first.id, version: 1 });
    const find = (filter: string, words = word) =>
      listed(helper, `query: $words, where: [${filter}]`, { words });
    expect(await find('')).toEqual([second.id, first.id]);
    expect(await find('', `mere ${word}`)).toEqual([second.id]);
    expect(await find('{ status: [OPEN] }')).toEqual([second.id]);
    expect(await find('{ problem: { in: ["problem-sorting-incoming-mail"] } }')).toEqual([first.id]);
    expect(await find('{ task: { in: ["task-kle-27"] } }')).toEqual([second.id]);
    expect(await find(`{ organisation: { in: ["${own.id}"] } }`)).toEqual([second.id, first.id]);
    expect(await find(`{ organisation: { notIn: ["${own.id}"] } }`)).toEqual([]);
    expect(await listed(supplier, 'query: $words', { words: word })).toEqual([]);
  });

  it('is there as an invented one in the demo content', async () => {
    const demo = await read(helper, 'helprequest-demo-chatbot');
    expect(demo).toMatchObject({ demo: true, author: null, version: 1 });
    expect(demo.answers).toContainEqual(
      expect.objectContaining({ id: 'helpanswer-demo-chatbot', useCases: [{ id: 'usecase-demo.D02' }] }),
    );
  });

  it('comes with use cases that may answer it, each with a reason', async () => {
    const word = uniqueWord('lignende');
    const draft = newDraft({ owner: neighbour.id, visibility: 'K98', title: word, problem: `Om ${word}` });
    const secret = newDraft({ owner: neighbour.id, visibility: 'OWN', title: word, problem: `Om ${word}` });
    await shared.services.useCaseWriting.saveAll([draft, secret]);
    const { id } = await ask({ title: word });
    const query = `query ($id: ID!) { helpRequest(id: $id) { similar(first: 10) { useCase { id } reasons { text } } } }`;
    const { helpRequest } = await asker
      .query<{
        helpRequest: { similar: { useCase: { id: string }; reasons: unknown[] }[] };
      }>(query, { id })
      .expectNoErrors();
    const ids = helpRequest.similar.map(({ useCase }) => useCase.id);
    expect(ids[0]).toBe(idOf(draft));
    expect(ids).not.toContain(idOf(secret));
    expect(helpRequest.similar[0]!.reasons.length).toBeGreaterThan(0);
  });
});

describe('a dry run', () => {
  const nothing = { helpRequest: null, current: null, errors: [] };

  it('of a new question says what is to be mended, and writes nothing', async () => {
    const [writer, title] = [await personOf(own.id, 'EDITOR'), uniqueWord()];
    const input = { organisation: own.id, title, text: 'Hvordan?', dryRun: true };
    expect(await create.rejectedField(writer, { ...input, text: '' })).toBe('text');
    expect(await create.answered(writer, input)).toEqual(nothing);
    expect(await shared.rows('MATCH (q:HelpRequest {title: $title}) RETURN q', { title })).toEqual([]);
    expect(await kindsDoneBy(writer, shared)).toEqual([]);
    const reader = await personOf(own.id, 'READER');
    await create.refused(reader, input, 'FORBIDDEN');
    expect(await kindsDoneBy(reader, shared)).toEqual(['access.refused']);
  });

  it('of a change says what is to be mended, tells a conflict, and changes nothing', async () => {
    const writer = await personOf(own.id, 'EDITOR');
    const { id } = await ask();
    const before = await read(writer, id);
    const input = { id, version: 1, dryRun: true };
    expect(await update.rejectedField(writer, { ...input, title: '' })).toBe('title');
    const change = { title: 'Nyt', tasks: ['task-kle-27'] };
    expect(await update.answered(writer, { ...input, ...change })).toEqual(nothing);
    expect(await read(writer, id)).toEqual(before);
    expect(await kindsDoneBy(writer, shared)).toEqual([]);
    await done(update, asker, { id, version: 1, title: 'Andet' });
    expect(await update.answered(writer, { ...input, ...change })).toMatchObject({
      errors: [{ field: 'version', code: 'CONFLICT' }],
      current: { id, version: 2 },
    });
  });
});

describe('those who asked', () => {
  it('change the question while it is open, from the version that they read', async () => {
    const { id } = await ask();
    const changed = await done(update, colleague, { id, version: 1, title: 'Nyt', tasks: ['task-kle-27'] });
    expect(changed).toMatchObject({ title: 'Nyt', text: 'Hvordan gik det?', version: 2 });
    expect(changed.editedAt).not.toBeNull();
    expect(await update.answered(asker, { id, version: 1, title: 'Mit' })).toMatchObject({
      errors: [{ field: 'version', code: 'CONFLICT' }],
      current: { id, version: 2 },
    });
    expect((await done(update, asker, { id, version: 2, title: ' Nyt' })).version).toBe(2);
    expect(await update.rejectedField(asker, { id, version: 2, title: '' })).toBe('title');
    const neighboursEditor = await personOf(neighbour.id, 'EDITOR');
    await update.refused(neighboursEditor, { id, version: 2, title: 'Deres' }, 'FORBIDDEN');
  });

  it('say which answer helped, close the question, and open it again', async () => {
    const { id } = await ask();
    const other = await answer((await ask()).id);
    const ours = await answer(id, 'Vi mener noget andet', colleague);
    const { id: helpful } = await answer(id);
    for (const wrong of [other.id, ours.id, 'helpanswer-none']) {
      expect(await close.rejectedField(asker, { id, version: 1, answer: wrong })).toBe('answer');
    }
    const closed = await done(close, asker, { id, version: 1, answer: helpful });
    expect(closed).toMatchObject({ status: 'ANSWERED', version: 2, answerCount: 1 });
    expect(closed.closedAt).not.toBeNull();
    expect(closed.answers.map(({ isHelpful }) => isHelpful)).toEqual([false, true]);
    expect(closed.privileges).toEqual(['HELP_REQUEST_WRITE']);
    const late = { helpRequest: id, organisation: neighbour.id, text: 'For sent' };
    expect(await answering.rejectedField(helper, late)).toBe('helpRequest');
    expect(await update.rejectedField(asker, { id, version: 2, title: 'Ny' })).toBe('id');
    expect(await close.rejectedField(asker, { id, version: 2 })).toBe('id');
    const opened = await done(reopen, colleague, { id, version: 2 });
    expect(opened).toMatchObject({ status: 'OPEN', version: 3, closedAt: null });
    expect(opened.answers.some(({ isHelpful }) => isHelpful)).toBe(false);
    expect(await reopen.rejectedField(asker, { id, version: 3 })).toBe('id');
  });

  it('withdraw the question: it stays with them alone, with its answers', async () => {
    const { id } = await ask();
    const { id: answerId } = await answer(id);
    await done(withdraw, asker, { id, version: 1 });
    const reader = await personOf(own.id, 'READER');
    expect(await read(reader, id)).toMatchObject({ status: 'WITHDRAWN', answers: [{ id: answerId }] });
    await refusedOne(helper, id, 'NOT_FOUND');
    await editing.refused(helper, { answer: answerId, text: 'Andet' }, 'NOT_FOUND');
    await answering.refused(
      helper,
      { helpRequest: id, organisation: neighbour.id, text: 'Hej' },
      'NOT_FOUND',
    );
    const neighboursEditor = await personOf(neighbour.id, 'EDITOR');
    await reopen.refused(neighboursEditor, { id, version: 2 }, 'NOT_FOUND');
    await done(reopen, asker, { id, version: 2 });
    expect((await read(helper, id)).answers).toHaveLength(1);
  });

  it('close it once, though two do at once', async () => {
    const { id } = await ask();
    const both = await Promise.all([
      close.answered(asker, { id, version: 1 }),
      withdraw.answered(colleague, { id, version: 1 }),
    ]);
    expect(both.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
  });

  it('leave events of the audit trail without what was written', async () => {
    const { id } = await ask({ title: 'hemmeligtspørgsmål' });
    await done(update, asker, { id, version: 1, text: 'hemmeligtekst' });
    const { id: answerId } = await answer(id, 'hemmeligtsvar');
    await done(editing, helper, { answer: answerId, text: 'hemmeligrettelse' });
    await done(close, asker, { id, version: 2, answer: answerId });
    await done(reopen, asker, { id, version: 3 });
    await done(withdraw, asker, { id, version: 4 });
    const cypher = `MATCH (e:AuditEvent {subject: $id})
      RETURN e.kind AS kind, e.details AS details, e.organisation AS organisation ORDER BY e.sequence`;
    const events = await shared.rows<Record<string, string>>(cypher, { id });
    const kinds = ['created', 'edited', 'answered', 'answer-edited', 'closed', 'reopened', 'withdrawn'];
    expect(events.map(({ kind }) => kind)).toEqual(kinds.map((kind) => `help-request.${kind}`));
    expect(events.every(({ organisation }) => organisation === own.id)).toBe(true);
    expect(JSON.stringify(events)).not.toContain('hemmelig');
  });
});
