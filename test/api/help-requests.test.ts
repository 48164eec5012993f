import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { toldTo } from '../testkit/news.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const neighbour = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const vendor = newOrganisation({ kind: OrganisationKind.VENDOR });
let asker: TestPerson;
let colleague: TestPerson;
let helper: TestPerson;
let supplier: TestPerson;

const personOf = (organisation: string, ...roles: Role[]) =>
  createPerson(hub, shared, { organisation, roles });

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([own, neighbour, vendor]);
  [asker, colleague, helper, supplier] = await Promise.all([
    personOf(own.id, 'EDITOR'),
    personOf(own.id, 'EDITOR'),
    personOf(neighbour.id, 'READER'),
    personOf(vendor.id, 'EDITOR'),
  ]);
});

interface Answer {
  id: string;
  text: string;
  author: string;
  isHelpful: boolean;
  editedAt: string | null;
  privileges: string[];
  organisation: { id: string };
  useCases: { id: string }[];
}
interface Question {
  id: string;
  title: string;
  text: string;
  status: string;
  version: number;
  author: string;
  answerCount: number;
  editedAt: string | null;
  closedAt: string | null;
  privileges: string[];
  problems: { id: string }[];
  tasks: { id: string }[];
  answers: Answer[];
}

const fields = `id title text language status version author demo answerCount createdAt editedAt closedAt privileges
  organisation { id } problems { id } tasks { id }
  answers { id text author isHelpful at editedAt privileges organisation { id } useCases { id } }`;
const payload = `helpRequest { ${fields} } current { id version }`;
const create = mutationOf('createHelpRequest', payload);
const update = mutationOf('updateHelpRequest', payload);
const close = mutationOf('closeHelpRequest', payload);
const withdraw = mutationOf('withdrawHelpRequest', payload);
const reopen = mutationOf('reopenHelpRequest', payload);
const answering = mutationOf('answerHelpRequest', payload);
const editing = mutationOf('editHelpAnswer', payload);
type Mutation = typeof create;

const done = async (mutation: Mutation, by: TestPerson, input: object): Promise<Question> =>
  (await mutation.done(by, input))['helpRequest'] as Question;
const ask = (change: object = {}) =>
  done(create, asker, {
    organisation: own.id,
    title: 'Hvem har prøvet?',
    text: 'Hvordan gik det?',
    ...change,
  });
const answer = async (helpRequest: string, text = 'Godt', by = helper, more: object = {}) => {
  const organisation = by === helper ? neighbour.id : own.id;
  return (await done(answering, by, { helpRequest, organisation, text, ...more })).answers.at(-1)!;
};
const read = async (by: Pick<TestPerson, 'query'>, id: string): Promise<Question> => {
  const query = `query ($id: ID!) { helpRequest(id: $id) { ${fields} } }`;
  const { helpRequest } = await by.query<{ helpRequest: Question }>(query, { id }).expectNoErrors();
  return helpRequest;
};
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

describe('an answer', () => {
  it('points at use cases, which each reader sees as far as they may', async () => {
    const drafts = (['K98', 'OWN'] as const).map((visibility) =>
      newDraft({ owner: neighbour.id, visibility, title: uniqueWord() }),
    );
    const foreign = newDraft({ owner: own.id, visibility: 'OWN', title: uniqueWord() });
    await shared.services.useCaseWriting.saveAll([...drafts, foreign]);
    const [open, secret] = drafts.map(idOf);
    const { id } = await ask();
    const input = { helpRequest: id, organisation: neighbour.id, text: 'Se her' };
    const unseen = { ...input, useCases: [idOf(foreign)] };
    expect(await answering.rejectedField(helper, unseen)).toBe('useCases.0');
    const written = await answer(id, 'Se her', helper, { useCases: [open, secret] });
    expect(written.useCases.map((each) => each.id).sort()).toEqual([open, secret].sort());
    expect((await read(asker, id)).answers[0]!.useCases).toEqual([{ id: open }]);
    const changed = await done(editing, helper, { answer: written.id, text: 'Se der', useCases: [secret] });
    expect(changed.answers[0]).toMatchObject({ text: 'Se der', useCases: [{ id: secret }] });
    const kept = await done(editing, helper, { answer: written.id, text: 'Se dér' });
    expect(kept.answers[0]!.useCases).toEqual([{ id: secret }]);
  });

  it('is changed by its author alone, as long as they belong to whom they wrote it for', async () => {
    const { id } = await ask();
    const leaving = await personOf(neighbour.id, 'READER');
    const input = { helpRequest: id, organisation: neighbour.id, text: '<i>Sådan</i>' };
    const { answers } = await done(answering, leaving, input);
    const [{ id: answerId, privileges }] = answers as [Answer];
    expect(privileges).toEqual(['HELP_REQUEST_ANSWER']);
    await editing.refused(helper, { answer: answerId, text: 'Andet' }, 'FORBIDDEN');
    expect(await editing.rejectedField(leaving, { answer: answerId, text: ' ' })).toBe('text');
    const cypher =
      'MATCH (:Person {id: $id})-[:HAS_MEMBERSHIP]->(m:Membership) SET m.endedAt = datetime() RETURN m.id';
    await shared.graph.write('test.leave', (tx) =>
      tx.run({ name: 'test.leave', cypher }, { id: leaving.id }),
    );
    await editing.refused(leaving, { answer: answerId, text: 'Andet' }, 'FORBIDDEN');
    const [kept] = (await read(asker, id)).answers;
    expect(kept).toMatchObject({ text: '<i>Sådan</i>', organisation: { id: neighbour.id }, editedAt: null });
    expect(kept!.author).toMatch(/^Person /);
  });
});

describe('who has asked and who has answered', () => {
  const told = async (by: TestPerson, id: string) =>
    (await toldTo(by)).filter(({ path }) => path === `/spoergsmaal/${id}`).map(({ text }) => text);

  it('are told of answers and of the end, and nobody else is', async () => {
    const title = uniqueWord('spørg');
    const { id } = await ask({ title });
    const [earlier, bystander] = await Promise.all([
      personOf(neighbour.id, 'READER'),
      personOf(neighbour.id, 'EDITOR'),
    ]);
    const input = { helpRequest: id, organisation: neighbour.id, text: 'Måske' };
    await done(answering, earlier, input);
    const { id: helpful } = await answer(id);
    expect(await told(asker, id)).toEqual([
      `${neighbour.name} has answered your question “${title}”`,
      `${neighbour.name} has answered your question “${title}”`,
    ]);
    expect(await told(earlier, id)).toEqual([
      `${neighbour.name} has written an answer to the question “${title}”`,
    ]);
    await done(close, asker, { id, version: 1, answer: helpful });
    expect((await told(helper, id))[0]).toBe(`${own.name} says that your answer helped: “${title}”`);
    expect((await told(earlier, id))[0]).toBe(
      `${own.name} has been answered and closed the question “${title}”`,
    );
    for (const person of [bystander, colleague]) expect(await told(person, id)).toEqual([]);
  });

  it('are not led to what was withdrawn', async () => {
    const { id } = await ask();
    const once = await personOf(neighbour.id, 'READER');
    const twice = { helpRequest: id, organisation: neighbour.id, text: 'Måske' };
    await done(answering, once, twice);
    await answer(id);
    await done(withdraw, colleague, { id, version: 1 });
    const [news] = await toldTo(once);
    expect(news).toMatchObject({
      text: 'There is news of a question that you can no longer see',
      path: null,
    });
    expect((await told(asker, id))[0]).toContain('has withdrawn the question');
  });
});
