import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { anonymous } from '../../server/shared/auth/actor.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { importing, lines } from '../testkit/importing.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const municipality = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
let auditor: TestPerson;
let editor: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([municipality]);
  auditor = await createPerson(hub, shared, { organisation: municipality.id, roles: ['AUDITOR'] });
  editor = await createPerson(hub, shared, { organisation: municipality.id, roles: ['EDITOR'] });
});

interface Event {
  readonly sequence: number;
  readonly at: string;
  readonly kind: string;
  readonly subject: string;
  readonly details: string;
  readonly actor: { readonly id: string; readonly name: string | null };
  readonly organisation: { readonly id: string } | null;
}

const list = `query ($first: Int, $after: String, $where: AuditEventFilter, $orderBy: AuditOrder) {
  auditEvents(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { sequence at kind subject details actor { id name } organisation { id } }
  }
}`;

async function eventsOf(variables: object, person = auditor) {
  const answer = await person
    .query<{
      auditEvents: {
        nodes: Event[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }>(list, variables)
    .expectNoErrors();
  return answer.auditEvents;
}

const personOf = ({ id }: TestPerson) => ({ kind: 'person' as const, personId: id, memberships: [] });

/** Writes `count` events about something that nobody else writes about; answers its id. */
async function eventsAbout(count: number): Promise<string> {
  const subject = `session-${randomUUID()}`;
  for (let n = 0; n < count; n++) {
    const kind = n % 2 === 0 ? 'session.started' : 'session.ended';
    await shared.services.audit.recordAlone(personOf(editor), {
      ...{ kind, subject },
      organisation: municipality.id,
    });
  }
  return subject;
}

describe('the events', () => {
  it('are listed newest first, page by page', async () => {
    const subject = await eventsAbout(5);
    const where = { subject: [subject] };
    const first = await eventsOf({ where, first: 3 });
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    await eventsAbout(1);
    const second = await eventsOf({ where, first: 3, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    const sequences = [...first.nodes, ...second.nodes].map(({ sequence }) => sequence);
    expect(sequences).toHaveLength(5);
    expect(sequences).toEqual([...sequences].sort((a, b) => b - a));
  });

  it('are found by what, who, whose and when', async () => {
    const subject = await eventsAbout(4);
    const { nodes } = await eventsOf({ where: { subject: [subject] } });
    const found = async (where: object) =>
      (await eventsOf({ where: { subject: [subject], ...where } })).totalCount;
    expect(await found({ kind: ['session.ended'] })).toBe(2);
    expect(await found({ kind: ['session.ended', 'session.started'] })).toBe(4);
    expect(await found({ actor: [editor.id] })).toBe(4);
    expect(await found({ actor: [auditor.id] })).toBe(0);
    expect(await found({ organisation: [municipality.id] })).toBe(4);
    expect(await found({ organisation: ['organisation-kl'] })).toBe(0);
    const [newest, oldest] = [nodes[0]!.at, nodes.at(-1)!.at];
    expect(await found({ from: oldest })).toBe(4);
    expect(await found({ until: oldest })).toBe(0);
    expect(await found({ from: new Date(Date.parse(newest) + 1).toISOString() })).toBe(0);
  });

  it('are found by a part of who did it, and by how they ended, the oldest first too', async () => {
    const subject = await eventsAbout(2);
    const refused = { kind: 'session.refused', subject, reason: 'test' } as const;
    await shared.services.audit.recordAlone(personOf(auditor), refused);
    const found = async (where: object, orderBy?: string) =>
      (await eventsOf({ where: { subject: [subject], ...where }, orderBy })).nodes.map(({ kind }) => kind);
    expect(await found({ outcome: 'REFUSED' })).toEqual(['session.refused']);
    expect(await found({ outcome: 'DONE' })).toEqual(['session.ended', 'session.started']);
    expect(await found({}, 'OLDEST')).toEqual(['session.started', 'session.ended', 'session.refused']);
    const part = auditor.email.slice(3, 20).toUpperCase();
    expect(await found({ actorName: part })).toEqual(['session.refused']);
    expect(await found({ actorName: part, actor: [editor.id] })).toEqual([]);
    expect(await found({ organisationName: municipality.name.toUpperCase() })).toHaveLength(2);
    expect(await found({ organisationName: `nobody ${randomUUID()}` })).toEqual([]);
    expect(await found({ actorName: `nobody ${randomUUID()}` })).toEqual([]);
    await auditor.query(list, { where: { actorName: 'x'.repeat(201) } }).expectError('VALIDATION_FAILED');
  });

  it('say what it happened to is called now', async () => {
    const { id } = await createPerson(hub, shared, { organisation: municipality.id, roles: ['READER'] });
    const [membership] = await shared.rows<{ id: string; name: string }>(
      'MATCH (p:Person {id: $id})-[:HAS_MEMBERSHIP]->(m) RETURN m.id AS id, p.name AS name',
      { id },
    );
    const subjects = [municipality.id, membership!.id, `usecase-${randomUUID()}`];
    for (const subject of subjects) {
      await shared.services.audit.recordAlone(personOf(editor), { kind: 'session.started', subject });
    }
    const named = `query ($where: AuditEventFilter) { auditEvents(where: $where) { nodes { subjectName outcome } } }`;
    const { auditEvents } = await auditor
      .query<{ auditEvents: { nodes: object[] } }>(named, { where: { subject: subjects } })
      .expectNoErrors();
    expect(auditEvents.nodes).toEqual([
      { subjectName: null, outcome: 'DONE' },
      { subjectName: membership!.name, outcome: 'DONE' },
      { subjectName: municipality.name, outcome: 'DONE' },
    ]);
  });

  it('name what their details name by ids', async () => {
    const subject = `cluster-${randomUUID()}`;
    const members = [municipality.id, 'organisation-kl', `organisation-${randomUUID()}`];
    await shared.services.audit.recordAlone(personOf(editor), { kind: 'cluster.created', subject, members });
    const asked = `query ($where: AuditEventFilter) { auditEvents(where: $where) { nodes { mentioned { id name } } } }`;
    const { auditEvents } = await auditor
      .query<{ auditEvents: { nodes: object[] } }>(asked, { where: { subject: [subject] } })
      .expectNoErrors();
    expect(auditEvents.nodes).toEqual([
      {
        mentioned: [
          { id: municipality.id, name: municipality.name },
          { id: 'organisation-kl', name: 'KL' },
        ],
      },
    ]);
  });

  it('name who did it by the name that they have now, and whose it is', async () => {
    const subject = await eventsAbout(1);
    await shared.graph.write('test.rename', (tx) =>
      tx.run(
        { name: 'test.rename', cypher: 'MATCH (p:Person {id: $id}) SET p.name = $name' },
        { id: editor.id, name: 'Omdøbt Person' },
      ),
    );
    const { nodes } = await eventsOf({ where: { subject: [subject] } });
    expect(nodes).toMatchObject([
      { actor: { id: editor.id, name: 'Omdøbt Person' }, organisation: { id: municipality.id } },
    ]);
  });

  it('name nobody where nobody was signed in', async () => {
    const subject = `session-${randomUUID()}`;
    await shared.services.audit.recordAlone(anonymous, { kind: 'session.refused', subject, reason: 'test' });
    const { nodes } = await eventsOf({ where: { subject: [subject] } });
    expect(nodes).toMatchObject([
      { actor: { id: 'anonymous', name: null }, organisation: null, details: '{"reason":"test"}' },
    ]);
  });

  it('are for those alone who may read them', async () => {
    await hub.query(list, {}).expectError('UNAUTHENTICATED');
    const refused = await editor.query(list, {}).expectError('FORBIDDEN');
    expect(refused.extensions).toMatchObject({ permission: 'audit:read' });
  });
});

describe('a refusal', () => {
  /** Bulk mutations by name, with the name of their input and what it says beside the entries. */
  const bulk: [field: string, input: string, further: object][] = [
    ['updateUseCases', 'UpdateUseCasesInput', { contactFunction: 'hej' }],
    ['publishUseCases', 'PublishUseCasesInput', { visibility: 'PUBLIC' }],
    ['retireUseCases', 'UseCaseVersionsInput', {}],
    ['restoreUseCases', 'UseCaseVersionsInput', {}],
  ];
  const refusalsOf = async ({ id }: TestPerson) =>
    (await eventsOf({ where: { kind: ['access.refused'], actor: [id] } })).nodes.map((event) => [
      event.subject,
      JSON.parse(event.details) as unknown,
    ]);

  it('is an event with the right that was lacking, by the field’s own name, once', async () => {
    const person = await createPerson(hub, shared, { organisation: municipality.id, roles: ['READER'] });
    const renamed = '{ secret: auditEvents { totalCount } again: auditEvents { totalCount } }';
    for (let n = 0; n < 4; n++) await person.query(renamed).whole();
    expect(await refusalsOf(person)).toEqual([['auditEvents', { permission: 'audit:read', times: 1 }]]);
  });

  it('of one of several that are changed together is an event as if it were alone', async () => {
    const person = await createPerson(hub, shared, { organisation: municipality.id, roles: ['EDITOR'] });
    const neighbour = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
    await shared.services.organisationWriting.createMissing([neighbour]);
    const drafts = Array.from({ length: 2 }, () =>
      newDraft({ owner: neighbour.id, title: uniqueWord('nabo') }),
    );
    await shared.services.useCaseWriting.saveAll(drafts);
    const items = drafts.map((draft) => ({ id: idOf(draft), version: 1 }));
    for (const [field, input, further] of bulk) {
      const document = `mutation ($input: ${input}!) { ${field}(input: $input) { items { outcome } } }`;
      const answer = await person.query(document, { input: { items, ...further } }).expectNoErrors();
      expect(answer).toEqual({ [field]: { items: Array(2).fill({ outcome: 'REFUSED' }) } });
    }
    expect((await refusalsOf(person)).reverse()).toEqual([
      ['updateUseCases', { permission: 'use-case:edit', times: 1 }],
      ['publishUseCases', { permission: 'use-case:publish', times: 1 }],
      ['retireUseCases', { permission: 'use-case:retire', times: 1 }],
      ['restoreUseCases', { permission: 'use-case:retire', times: 1 }],
    ]);
  });

  it('of rows of an import is an event, with how many, and none of a trial', async () => {
    const person = await createPerson(hub, shared, { organisation: municipality.id, roles: ['EDITOR'] });
    const wanted = { name: 'Imports', scopes: ['CATALOGUE_READ', 'USE_CASE_IMPORT'], expiresInDays: 1 };
    const { secret } = await mutationOf('createToken', 'secret').done(person, wanted);
    const token: Pick<TestPerson, 'query'> = {
      query: (query, variables) =>
        hub.query(query, variables, { authorization: `Bearer ${secret as string}` }),
    };
    const csv = lines('Titel', ...Array.from({ length: 10 }, () => uniqueWord('række')));
    for (const dryRun of [true, false]) {
      const file = { organisation: municipality.id, csv, dryRun };
      const { rows } = await importing.done(token, file);
      expect(rows).toEqual(Array(10).fill(expect.objectContaining({ outcome: 'REFUSED' })));
      const lacked = { permission: 'use-case:create' };
      const events = [10, 1].map((times) => ['importUseCases', { ...lacked, times }]);
      expect(await refusalsOf(person)).toEqual(dryRun ? [] : events);
    }
  });

  it('of more than one may give oneself or a token is an event, though it is told as a fault of the input', async () => {
    const person = await createPerson(hub, shared, { organisation: municipality.id, roles: ['ORG_ADMIN'] });
    const [{ membership }] = (await shared.rows(
      'MATCH (:Person {id: $id})-[:HAS_MEMBERSHIP]->(m) RETURN m.id AS membership',
      { id: person.id },
    )) as [{ membership: string }];
    const promoted = { membership, roles: ['ORG_ADMIN', 'DPO'] };
    expect(await mutationOf('changeMember', '').rejectedField(person, promoted)).toBe('roles');
    const token = { name: 'Meget', scopes: ['CATALOGUE_READ', 'AUDIT_READ'], expiresInDays: 1 };
    expect(await mutationOf('createToken', '').rejectedField(person, token)).toBe('scopes.1');
    const service = { ...token, organisation: municipality.id, roles: ['AUDITOR'] };
    expect(await mutationOf('createServiceToken', '').rejectedField(person, service)).toBe('roles.0');
    expect((await refusalsOf(person)).reverse()).toEqual([
      ['changeMember', { permission: 'member:manage', times: 1 }],
      ['createToken', { permission: 'audit:read', times: 1 }],
      ['createServiceToken', { permission: null, times: 1 }],
      ['createServiceToken', { permission: 'audit:read', times: 1 }],
    ]);
  });

  it('at an address is an event too', async () => {
    const person = await createPerson(hub, shared, { organisation: municipality.id, roles: ['READER'] });
    expect((await person.fetch('/export/audit.csv')).status).toBe(403);
    expect(await refusalsOf(person)).toEqual([['/export/audit.csv', { permission: 'audit:read', times: 1 }]]);
  });

  it('of a token that nobody knows is an event, without the token', async () => {
    const token = `made-up-${randomUUID()}`;
    const headers = { authorization: `Bearer ${token}` };
    expect((await hub.fetch('/export/use-cases.csv', { headers })).status).toBe(401);
    const { nodes } = await eventsOf({ where: { kind: ['access.refused'], subject: ['token'] } });
    expect(nodes.length).toBeGreaterThan(0);
    expect(JSON.stringify(nodes)).not.toContain(token);
  });
});

describe('the CSV of the audit trail', () => {
  const rowsIn = (text: string) =>
    parse<Record<string, string>>(text, { columns: true, bom: true, delimiter: ';' });
  const exportsOf = async ({ id }: TestPerson) =>
    (await eventsOf({ where: { kind: ['export.made'], actor: [id] } })).nodes;

  it('holds what the list shows, and is an event itself', async () => {
    const subject = await eventsAbout(105);
    const reader = await createPerson(hub, shared, { organisation: municipality.id, roles: ['AUDITOR'] });
    const response = await reader.fetch(`/export/audit.csv?subject=${subject}&kind=session.started&lang=en`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const rows = rowsIn(await response.text());
    expect(rows).toHaveLength(53);
    expect(rows[0]).toMatchObject({
      ...{ Event: 'session.started', What: subject, 'Who (id)': editor.id },
      'Organisation (id)': municipality.id,
    });
    expect(await exportsOf(reader)).toMatchObject([
      { subject: 'audit.csv', details: '{"rows":53}', organisation: { id: municipality.id } },
    ]);
  });

  it('is narrowed by who and how as well', async () => {
    const subject = await eventsAbout(3);
    const rows = async (more: string) =>
      rowsIn(await (await auditor.fetch(`/export/audit.csv?subject=${subject}${more}`)).text()).length;
    const part = encodeURIComponent(editor.email.slice(0, 20));
    expect(await rows(`&actorName=${part}&outcome=DONE`)).toBe(3);
    expect(await rows('&outcome=REFUSED')).toBe(0);
    expect((await auditor.fetch('/export/audit.csv?outcome=MAYBE')).status).toBe(400);
  });

  it('runs no formula in a spreadsheet', async () => {
    const subject = `=HYPERLINK("http://example.com")${randomUUID()}`;
    await shared.services.audit.recordAlone(anonymous, { kind: 'session.refused', subject, reason: 'test' });
    const response = await auditor.fetch(`/export/audit.csv?subject=${encodeURIComponent(subject)}`);
    for (const cell of Object.values(rowsIn(await response.text())[0]!)) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  it('is refused to everybody else', async () => {
    expect((await hub.fetch('/export/audit.csv')).status).toBe(401);
    expect((await editor.fetch('/export/audit.csv')).status).toBe(403);
  });

  it('is refused in words when a moment is none', async () => {
    expect((await auditor.fetch('/export/audit.csv?from=yesterday')).status).toBe(400);
  });

  it('of use cases is an event where somebody signed in fetches it', async () => {
    const person = await createPerson(hub, shared, { organisation: municipality.id, roles: ['READER'] });
    const rows = rowsIn(await (await person.fetch('/export/use-cases.csv?q=mailsortering')).text());
    expect(await exportsOf(person)).toMatchObject([
      { subject: 'use-cases.csv', details: `{"rows":${rows.length}}` },
    ]);
  });
});
