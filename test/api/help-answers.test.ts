import { joinSharedGraph } from '../testkit/graph.ts';
import {
  answering,
  close,
  createParties,
  done,
  editing,
  read,
  withdraw,
  type Answer,
} from '../testkit/help-requests.ts';
import { initHub } from '../testkit/hub.ts';
import { toldTo } from '../testkit/news.ts';
import type { TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, uniqueWord } from '../testkit/use-case.ts';

const shared = joinSharedGraph();
const parties = createParties(initHub(), shared);
const { own, neighbour, personOf, ask, answer } = parties;
let asker: TestPerson;
let colleague: TestPerson;
let helper: TestPerson;

beforeAll(() => {
  ({ asker, colleague, helper } = parties);
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
