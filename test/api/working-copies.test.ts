import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';

const hub = initHub();
const shared = joinSharedGraph();
const norddjurs = 'organisation-municipality-0707';
let writer: TestPerson;
let other: TestPerson;

beforeAll(async () => {
  const place = { organisation: norddjurs, roles: ['EDITOR'] as const };
  [writer, other] = await Promise.all([
    createPerson(hub, shared, { ...place, roles: [...place.roles] }),
    createPerson(hub, shared, { ...place, roles: [...place.roles] }),
  ]);
});

const keep = mutationOf('keepWorkingCopy', 'workingCopy { form title content savedAt }');
const discard = mutationOf('discardWorkingCopy', '');

interface Copy {
  form: string;
  content: string;
}
const read = async (person: TestPerson, form: string) =>
  (
    await person
      .query<{ workingCopy: Copy | null }>(
        'query ($form: String!) { workingCopy(form: $form) { form content } }',
        { form },
      )
      .expectNoErrors()
  ).workingCopy;

describe('what somebody is writing', () => {
  it('is kept for them alone, the newest in the place of the older, until they give it up', async () => {
    const form = 'use-case/new';
    await keep.done(writer, { form, title: 'Ny', content: '{"title":"N"}' });
    await keep.done(writer, { form, title: 'Ny', content: '{"title":"Ny"}' });
    expect(await read(writer, form)).toEqual({ form, content: '{"title":"Ny"}' });
    expect(await read(other, form)).toBeNull();
    const { myWorkingCopies } = await writer
      .query<{ myWorkingCopies: Copy[] }>('{ myWorkingCopies { form content } }')
      .expectNoErrors();
    expect(myWorkingCopies).toEqual([{ form, content: '{"title":"Ny"}' }]);
    await discard.done(other, { form });
    expect(await read(writer, form)).not.toBeNull();
    await discard.done(writer, { form });
    expect(await read(writer, form)).toBeNull();
    await discard.done(writer, { form });
  });

  it('survives two windows that keep it at once', async () => {
    const contents = ['a', 'b', 'c', 'd'];
    await Promise.all(contents.map((content) => keep.done(writer, { form: 'twice', title: '', content })));
    expect(contents).toContain((await read(writer, 'twice'))!.content);
  });

  it('is at most a hundred forms, however many are kept at once', async () => {
    const busy = await createPerson(hub, shared, { organisation: norddjurs, roles: ['READER'] });
    const cypher = `
      MATCH (p:Person {id: $id}) UNWIND range(1, 99) AS i
      CREATE (:WorkingCopy {id: $id + '/' + i, form: 'form/' + i, title: '', content: '', savedAt: datetime()})
             -[:OF]->(p)`;
    await shared.graph.write('test.fill', (tx) => tx.run({ name: 'test.fill', cypher }, { id: busy.id }));
    const forms = Array.from({ length: 10 }, (_, i) => `at once/${i}`);
    const answers = await Promise.all(
      forms.map((form) => keep.answered(busy, { form, title: '', content: '' })),
    );
    const refused = answers.flatMap(({ errors }) => errors.map(({ field }) => field));
    expect(refused).toEqual(Array(9).fill('form'));
    const { myWorkingCopies } = await busy
      .query<{ myWorkingCopies: Copy[] }>('{ myWorkingCopies { form } }')
      .expectNoErrors();
    expect(myWorkingCopies).toHaveLength(100);
  });

  it('has a name and an end to its length', async () => {
    expect(await keep.rejectedField(writer, { form: '', title: '', content: '' })).toBe('form');
    expect(await keep.rejectedField(writer, { form: 'a', title: 'x'.repeat(301), content: '' })).toBe(
      'title',
    );
    expect(await keep.rejectedField(writer, { form: 'a', title: '', content: 'x'.repeat(200_001) })).toBe(
      'content',
    );
  });
});
