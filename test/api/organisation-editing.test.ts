import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const neighbour = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const asked = 'id version name descriptionDa descriptionEn website contactEmail';
const update = mutationOf('updateOrganisation', `organisation { ${asked} } current { ${asked} }`);

interface Own {
  readonly id: string;
  readonly administrator: TestPerson;
}

beforeAll(() => shared.services.organisationWriting.createMissing([neighbour]));

/** An organisation that no other test changes, and somebody who may. */
async function newOwn(change: Parameters<typeof newOrganisation>[0] = {}): Promise<Own> {
  const organisation = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, ...change });
  await shared.services.organisationWriting.createMissing([organisation]);
  const { id } = organisation;
  return { id, administrator: await createPerson(hub, shared, { organisation: id, roles: ['ORG_ADMIN'] }) };
}

async function read(fields: string, id: string, headers: Record<string, string> = {}): Promise<object> {
  const query = `query ($id: ID!) { organisation(id: $id) { ${fields} } }`;
  return (await hub.query<{ organisation: object }>(query, { id }, headers).expectNoErrors()).organisation;
}

describe('an organisation’s profile', () => {
  it('is written by its administrator, and seen by everybody in their language', async () => {
    const { id, administrator } = await newOwn({ description: 'Fra registret' });
    const fields = {
      ...{ descriptionDa: ' Vi er en kommune. ', descriptionEn: 'We are a municipality.', aiWorkDa: 'Post' },
      ...{ website: 'https://kommune.example/ai', contactFunction: 'Digitalisering' },
      ...{ contactEmail: 'digitalisering@kommune.example', contactPhone: '+45 12 34 56 78' },
    };
    const { organisation } = await update.done(administrator, { id, version: 1, ...fields });
    expect(organisation).toMatchObject({ version: 2, descriptionDa: 'Vi er en kommune.' });
    const profile = 'description aiWork website contactFunction contactEmail contactPhone';
    const { descriptionDa: _, descriptionEn, aiWorkDa: aiWork, ...others } = fields;
    expect(await read(profile, id, { 'accept-language': 'en' })).toEqual({
      ...{ ...others, aiWork },
      description: descriptionEn,
    });
    expect(await read('description', id, { 'accept-language': 'da' })).toEqual({
      description: 'Vi er en kommune.',
    });
  });

  it('changes in the fields that are given, and loses those that are null or empty', async () => {
    const { id, administrator } = await newOwn({ description: 'Før', website: 'https://kommune.example' });
    await update.done(administrator, { id, version: 1, descriptionEn: 'Before', contactFunction: 'It' });
    await update.done(administrator, { id, version: 2, website: null, contactFunction: ' ' });
    expect(await read('descriptionDa descriptionEn website contactFunction', id)).toEqual({
      ...{ descriptionDa: 'Før', descriptionEn: 'Before', website: null, contactFunction: null },
    });
  });

  it('that was not changed gets no new version', async () => {
    const { id, administrator } = await newOwn({ description: 'Som før' });
    const { organisation } = await update.done(administrator, { id, version: 1, descriptionDa: 'Som før' });
    expect(organisation).toMatchObject({ version: 1 });
  });

  it('keeps markup as text', async () => {
    const { id, administrator } = await newOwn();
    const descriptionDa = '<img src=x onerror=alert(1)>';
    const { organisation } = await update.done(administrator, { id, version: 1, descriptionDa });
    expect(organisation).toMatchObject({ descriptionDa });
  });

  it('is found by its words at once, in both languages and by its old name', async () => {
    const [danish, english] = [uniqueWord(), uniqueWord()];
    const { id, administrator } = await newOwn();
    await update.done(administrator, { id, version: 1, descriptionDa: danish, aiWorkEn: english });
    const query = 'query ($word: String!) { search(query: $word) { nodes { entity { id } } } }';
    for (const word of [danish, english, id]) {
      const { search } = await hub
        .query<{ search: { nodes: { entity: { id: string } }[] } }>(query, { word })
        .expectNoErrors();
      expect(search.nodes.map(({ entity }) => entity.id)).toContain(id);
    }
  });
});

describe('what cannot be written', () => {
  it.each([
    ['website', 'javascript:alert(1)'],
    ['website', 'JavaScript://kommune.example/%0Aalert(1)'],
    ['website', 'data:text/html,<script>alert(1)</script>'],
    ['website', 'www.kommune.example'],
    ['website', 'https://kommune.example@evil.example/'],
    ['contactEmail', 'ikke en adresse'],
    ['contactEmail', 'a@kommune.example\nBcc: b@kommune.example'],
    ['contactPhone', 'ring bare'],
    ['descriptionDa', 'a'.repeat(4_001)],
    ['contactFunction', 'a'.repeat(201)],
  ])('is named by its field: %s', async (field, value) => {
    const { id, administrator } = await newOwn();
    const payload = await update.answered(administrator, { id, version: 1, [field]: value });
    expect(payload).toMatchObject({
      organisation: null,
      errors: [{ field, code: 'VALIDATION_FAILED' }],
    });
    expect(await read('version', id)).toEqual({ version: 1 });
  });

  it('is said in the writer’s language, everything at once', async () => {
    const { id, administrator } = await newOwn();
    const input = { id, version: 1, website: 'kommune.example', contactPhone: 'ring' };
    const query =
      'mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { errors { message } } }';
    const headers = { ...administrator.headers, 'accept-language': 'da' };
    const answer = hub.query<{ updateOrganisation: object }>(query, { input }, headers);
    expect((await answer.expectNoErrors()).updateOrganisation).toEqual({
      errors: [
        { message: '"website" er ikke en webadresse: begynd med https://.' },
        { message: expect.stringMatching(/^"contactPhone" er ikke et telefonnummer/) as string },
      ],
    });
  });

  it('is what registers say', async () => {
    const { id, administrator } = await newOwn();
    for (const field of ['name', 'code', 'cvr', 'kind', 'visibility']) {
      const refused = update.refused(administrator, { id, version: 1, [field]: 'X' }, 'VALIDATION_FAILED');
      expect((await refused).message).toContain(`"${field}" is not defined`);
    }
  });
});

describe('who may not', () => {
  it('is whoever belongs to another organisation, or only reads and writes in this one', async () => {
    const { id, administrator } = await newOwn();
    const editor = await createPerson(hub, shared, { organisation: id, roles: ['EDITOR'] });
    const input = { version: 1, descriptionDa: 'Overtaget' };
    await update.refused(administrator, { id: neighbour.id, ...input }, 'FORBIDDEN');
    await update.refused(editor, { id, ...input }, 'FORBIDDEN');
    await update.refused(hub, { id, ...input }, 'UNAUTHENTICATED');
    expect(await read('privileges', id, administrator.headers)).toMatchObject({
      privileges: expect.arrayContaining(['ORGANISATION_EDIT']) as string[],
    });
    expect(await read('privileges', id, editor.headers)).toEqual({ privileges: [] });
  });

  it('learns nothing of an organisation that they may not see', async () => {
    const { administrator } = await newOwn();
    const hidden = await newOwn();
    const cypher = "MATCH (o:Organisation {id: $id}) SET o.audience = 'OWN'";
    const { id } = hidden;
    await shared.graph.write('test.hide', (tx) => tx.run({ name: 'test.hide', cypher }, { id }));
    const input = { version: 1, descriptionDa: 'Gættet' };
    await update.refused(administrator, { id, ...input }, 'NOT_FOUND');
    await update.refused(administrator, { id: `${id}-x`, ...input }, 'NOT_FOUND');
    await update.done(hidden.administrator, { id, ...input });
  });
});

describe('two people at once', () => {
  it('lose nothing: the later one sees what the other made of it, and chooses', async () => {
    const { id, administrator } = await newOwn();
    await update.done(administrator, { id, version: 1, descriptionDa: 'Først' });
    const late = await update.answered(administrator, { id, version: 1, descriptionDa: 'Sent' });
    expect(late).toMatchObject({
      ...{ organisation: null, errors: [{ field: 'version', code: 'CONFLICT' }] },
      current: { descriptionDa: 'Først', version: 2 },
    });
  });

  it('at the very same moment: one of them wins', async () => {
    const { id, administrator } = await newOwn();
    const both = await Promise.all(
      ['A', 'B'].map((descriptionDa) => update.answered(administrator, { id, version: 1, descriptionDa })),
    );
    expect(both.filter(({ organisation }) => organisation !== null)).toHaveLength(1);
    expect(both.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

describe('the history', () => {
  it('tells its own people and auditors each change with its author, and nobody else anything', async () => {
    const { id, administrator } = await newOwn({ description: 'Før' });
    await update.done(administrator, { id, version: 1, descriptionDa: 'Efter' });
    const history = 'history { version kind by changes { field before after } }';
    const told = {
      history: [
        {
          ...{ version: 2, kind: 'EDITED', by: expect.stringMatching(/^Person /) as string },
          changes: [{ field: 'descriptionDa', before: '"Før"', after: '"Efter"' }],
        },
      ],
    };
    const [reader, auditor, other] = await Promise.all([
      createPerson(hub, shared, { organisation: id, roles: ['READER'] }),
      createPerson(hub, shared, { organisation: 'organisation-kl', roles: ['AUDITOR'] }),
      createPerson(hub, shared, { organisation: neighbour.id, roles: ['ORG_ADMIN'] }),
    ]);
    for (const { headers } of [reader, auditor]) expect(await read(history, id, headers)).toEqual(told);
    for (const headers of [other.headers, {}])
      expect(await read(history, id, headers)).toEqual({ history: [] });
  });

  it('has an event of the audit trail beside each change, without what was written', async () => {
    const { id, administrator } = await newOwn();
    await update.done(administrator, {
      id,
      version: 1,
      descriptionDa: 'Efter',
      website: 'https://a.example',
    });
    const events = await shared.rows<{ kind: string; actor: string; details: string }>(
      'MATCH (e:AuditEvent {subject: $id}) RETURN e.kind AS kind, e.actor AS actor, properties(e) AS details',
      { id },
    );
    expect(events).toMatchObject([{ kind: 'organisation.edited', actor: administrator.id }]);
    expect(JSON.stringify(events)).toContain('website');
    expect(JSON.stringify(events)).not.toMatch(/Efter|a\.example/);
  });
});

describe('a register', () => {
  it('says names anew, and leaves alone what people have written since', async () => {
    const word = uniqueWord();
    const draft = newOrganisation({ description: 'Fra registret', website: 'https://register.example' });
    const save = (change: object) =>
      shared.graph.write('test.save', (tx) =>
        shared.services.organisationWriting.saveWithin(tx, [{ ...draft, ...change }]),
      );
    await save({});
    const { id } = draft;
    await save({ description: 'Rettet i registret' });
    expect(await read('descriptionDa', id)).toEqual({ descriptionDa: 'Rettet i registret' });
    const administrator = await createPerson(hub, shared, { organisation: id, roles: ['ORG_ADMIN'] });
    await update.done(administrator, { id, version: 1, descriptionDa: word, website: null });
    await save({ name: `Nyt navn ${word}`, description: 'Fra registret igen' });
    expect(await read('name descriptionDa website version', id)).toEqual({
      ...{ name: `Nyt navn ${word}`, descriptionDa: word, website: null, version: 2 },
    });
    const search = `query ($word: String!) { search(query: $word, kinds: [ORGANISATION]) { totalCount } }`;
    expect(await hub.query(search, { word }).expectNoErrors()).toEqual({ search: { totalCount: 1 } });
  });
});
