import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf, type Payload } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const home = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const away = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const own = newDraft({ owner: home.id, visibility: 'OWN' });

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([home, away]);
  await shared.services.useCaseWriting.saveAll([own]);
});

const fields = 'id name scopes roles expiresAt lastUsedAt revokedAt';
const create = mutationOf('createToken', `token { ${fields} } secret`);
const createService = mutationOf('createServiceToken', `token { ${fields} } secret`);
const revoke = mutationOf('revokeToken', `token { ${fields} }`);
const deactivate = mutationOf('deactivatePerson', 'person { id deactivatedAt memberships { roles } }');
const reactivate = mutationOf('reactivatePerson', 'person { id deactivatedAt }');

interface Made {
  readonly token: { readonly id: string };
  readonly secret: string;
}
const made = (payload: Payload) => payload as unknown as Made;
const withRole = (organisation: string, ...roles: Role[]) =>
  createPerson(hub, shared, { organisation, roles });
const anybody: Pick<TestPerson, 'query'> = { query: (query, variables) => hub.query(query, variables) };
/** A program that has the secret. */
const by = (secret: string): Pick<TestPerson, 'query'> => ({
  query: (query, variables) => hub.query(query, variables, { authorization: `Bearer ${secret}` }),
});
const reading = { name: 'Reads', scopes: ['CATALOGUE_READ'], expiresInDays: 30 };
const service = { ...reading, organisation: home.id, roles: ['READER'] };

/** Whether the municipality's own entry is seen; otherwise the error's code. */
const seesOwn = async (secret: string) => {
  const document = 'query ($id: ID!) { useCase(id: $id) { id } }';
  const { errors } = await by(secret)
    .query(document, { id: idOf(own) })
    .whole();
  return errors[0]?.extensions.code ?? 'seen';
};
const membershipOf = async ({ id }: TestPerson) =>
  (
    await shared.rows<{ id: string }>('MATCH (:Person {id: $id})-[:HAS_MEMBERSHIP]->(m) RETURN m.id AS id', {
      id,
    })
  )[0]!.id;
const run = (cypher: string, parameters: Record<string, unknown>) =>
  shared.graph.write('test.run', (tx) => tx.run({ name: 'test.run', cypher }, parameters));

describe('a token of a person', () => {
  it('is shown once, kept as a hash, and does what its owner may', async () => {
    const reader = await withRole(home.id, 'READER');
    const { token, secret } = made(await create.done(reader, reading));
    expect(token).toMatchObject({ lastUsedAt: null });
    expect(secret).toMatch(/^faelled_[\w-]{43}$/);
    expect(await seesOwn(secret)).toBe('seen');
    const listed = await reader.query<{ myTokens: object[] }>(`{ myTokens { ${fields} } }`).expectNoErrors();
    expect(listed.myTokens).toEqual([
      {
        ...{ id: token.id, name: 'Reads', scopes: ['CATALOGUE_READ'], roles: [], revokedAt: null },
        ...{ expiresAt: expect.any(String) as string, lastUsedAt: expect.any(String) as string },
      },
    ]);
    expect(JSON.stringify(listed)).not.toContain(secret);
    const [row] = await shared.rows<{ token: object }>(
      'MATCH (t:ApiToken {id: $id}) RETURN t { .* } AS token',
      { id: token.id },
    );
    expect(JSON.stringify(row)).not.toContain(secret);
    const events = await shared.rows(
      'MATCH (e:AuditEvent {subject: $id, kind: "token.created"}) RETURN e.id AS id',
      {
        id: token.id,
      },
    );
    expect(events).toHaveLength(1);
  });

  it('that is wider than its owner is refused, right by right', async () => {
    const reader = await withRole(home.id, 'READER');
    const admin = await withRole(home.id, 'ORG_ADMIN');
    const rejected = async (who: TestPerson, scope: string) => {
      const { errors } = await create.answered(who, { ...reading, scopes: ['CATALOGUE_READ', scope] });
      return errors.map(({ field, message }) => [field, message.split('"')[1]]);
    };
    expect(await rejected(reader, 'USE_CASE_EDIT')).toEqual([['scopes.1', 'use-case:edit']]);
    expect(await rejected(reader, 'AUDIT_READ')).toEqual([['scopes.1', 'audit:read']]);
    expect(await rejected(admin, 'MEMBER_MANAGE')).toEqual([['scopes.1', 'member:manage']]);
    expect(await rejected(admin, 'TOKEN_MANAGE')).toEqual([['scopes.1', 'token:manage']]);
    expect(await rejected(admin, 'SERVICE_TOKEN_MANAGE')).toEqual([['scopes.1', 'service-token:manage']]);
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    expect(await rejected(hubAdmin, 'HUB_ADMINISTER')).toEqual([['scopes.1', 'hub:administer']]);
  });

  it('says what is wrong with it', async () => {
    const reader = await withRole(home.id, 'READER');
    const cases: [object, string][] = [
      [{ name: '  ' }, 'name'],
      [{ name: 'x'.repeat(101) }, 'name'],
      [{ scopes: [] }, 'scopes'],
      [{ expiresInDays: 0 }, 'expiresInDays'],
      [{ expiresInDays: 367 }, 'expiresInDays'],
    ];
    for (const [wrong, field] of cases) {
      expect(await create.rejectedField(reader, { ...reading, ...wrong })).toBe(field);
    }
    await create.done(reader, { ...reading, name: '<b>Æ</b>', expiresInDays: 366 });
  });

  it('makes no other, and is none of an auditor’s or of who has not signed in', async () => {
    const admin = await withRole(home.id, 'ORG_ADMIN');
    const { token, secret } = made(await create.done(admin, reading));
    await create.refused(by(secret), reading, 'FORBIDDEN');
    await createService.refused(by(secret), service, 'FORBIDDEN');
    await revoke.refused(by(secret), { id: token.id }, 'NOT_FOUND');
    await create.refused(await withRole('organisation-kl', 'AUDITOR'), reading, 'FORBIDDEN');
    await create.refused(anybody, reading, 'UNAUTHENTICATED');
  });

  it('makes none for a program either, though it was given the right before that was refused', async () => {
    const { token, secret } = made(await create.done(await withRole(home.id, 'ORG_ADMIN'), reading));
    const cypher = `MATCH (t:ApiToken {id: $id}) SET t.scopes = t.scopes + 'service-token:manage'`;
    await run(cypher, { id: token.id });
    await createService.refused(by(secret), service, 'FORBIDDEN');
    const document = 'query ($id: ID!) { organisation(id: $id) { serviceTokenChoices { role } } }';
    const { organisation } = await by(secret)
      .query<{ organisation: object }>(document, { id: home.id })
      .expectNoErrors();
    expect(organisation).toEqual({ serviceTokenChoices: [] });
  });

  it('loses a right with its owner, at once', async () => {
    const editor = await withRole(home.id, 'EDITOR');
    const { secret } = made(await create.done(editor, reading));
    expect(await seesOwn(secret)).toBe('seen');
    await run('MATCH (m:Membership {id: $id}) SET m.endedAt = datetime()', {
      id: await membershipOf(editor),
    });
    expect(await seesOwn(secret)).toBe('NOT_FOUND');
  });

  it('that is revoked or expired is nobody’s', async () => {
    const reader = await withRole(home.id, 'READER');
    const [first, second] = [
      made(await create.done(reader, reading)),
      made(await create.done(reader, reading)),
    ];
    const fellow = await withRole(home.id, 'ORG_ADMIN');
    await revoke.refused(fellow, { id: first.token.id }, 'NOT_FOUND');
    const { token } = await revoke.done(reader, { id: first.token.id });
    expect(token).toMatchObject({ id: first.token.id, revokedAt: expect.any(String) as string });
    expect(await seesOwn(first.secret)).toBe('UNAUTHENTICATED');
    expect(await revoke.done(reader, { id: first.token.id })).toMatchObject({ token });
    await run('MATCH (t:ApiToken {id: $id}) SET t.expiresAt = datetime() - duration({seconds: 1})', {
      id: second.token.id,
    });
    expect(await seesOwn(second.secret)).toBe('UNAUTHENTICATED');
  });
});

describe('a token of a service', () => {
  const tokensSeenBy = async (who: Pick<TestPerson, 'query'>) => {
    const document = 'query ($id: ID!) { organisation(id: $id) { serviceTokens { id roles } } }';
    const answer = await who
      .query<{ organisation: { serviceTokens: { id: string }[] } }>(document, { id: home.id })
      .expectNoErrors();
    return answer.organisation.serviceTokens.map(({ id }) => id);
  };

  it('outlives its maker’s membership and is seen by who manages it', async () => {
    const [maker, other] = [await withRole(home.id, 'ORG_ADMIN'), await withRole(home.id, 'ORG_ADMIN')];
    const { token, secret } = made(await createService.done(maker, service));
    await run('MATCH (m:Membership {id: $id}) SET m.endedAt = datetime()', { id: await membershipOf(maker) });
    expect(await seesOwn(secret)).toBe('seen');
    expect(await tokensSeenBy({ query: (...asked) => other.query(...asked) })).toContain(token.id);
    for (const who of [await withRole(home.id, 'EDITOR'), await withRole(away.id, 'ORG_ADMIN')]) {
      expect(await tokensSeenBy({ query: (...asked) => who.query(...asked) })).toEqual([]);
      await revoke.refused(who, { id: token.id }, 'NOT_FOUND');
    }
    expect(await tokensSeenBy(by(secret))).toEqual([]);
    await revoke.done(other, { id: token.id });
    expect(await seesOwn(secret)).toBe('UNAUTHENTICATED');
  });

  it('is made by the organisation’s administrator only', async () => {
    const wrong = [
      await withRole(home.id, 'EDITOR'),
      await withRole(away.id, 'ORG_ADMIN'),
      await withRole('organisation-kl', 'AUDITOR'),
      await withRole('organisation-kombit', 'HUB_ADMIN'),
    ];
    for (const who of wrong) await createService.refused(who, service, 'FORBIDDEN');
    await createService.refused(anybody, service, 'UNAUTHENTICATED');
    const admin = await withRole(home.id, 'ORG_ADMIN');
    await createService.refused(admin, { ...service, organisation: 'organisation-none' }, 'NOT_FOUND');
  });

  it('is listed and can be stopped by the hub’s administrator', async () => {
    const { token, secret } = made(
      await createService.done(await withRole(home.id, 'ORG_ADMIN'), { ...service, name: 'Journal' }),
    );
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    expect(await tokensSeenBy({ query: (...asked) => hubAdmin.query(...asked) })).toContain(token.id);
    const document = `query ($text: String) { serviceTokens(first: 100, text: $text) {
      nodes { id name roles scopes lastUsedAt organisation { id } } } }`;
    const listed = async (text: string) =>
      (
        await hubAdmin
          .query<{ serviceTokens: { nodes: { id: string }[] } }>(document, { text })
          .expectNoErrors()
      ).serviceTokens.nodes;
    const [first] = await listed(home.name);
    expect(first).toEqual({
      ...{ id: token.id, name: 'Journal', roles: ['READER'], scopes: ['CATALOGUE_READ'], lastUsedAt: null },
      organisation: { id: home.id },
    });
    expect((await listed('jOURNAl')).map(({ id }) => id)).toContain(token.id);
    const personal = made(await create.done(await withRole(home.id, 'READER'), reading));
    expect(JSON.stringify(await listed(''))).not.toContain(personal.token.id);
    await revoke.refused(hubAdmin, { id: personal.token.id }, 'NOT_FOUND');
    await revoke.done(hubAdmin, { id: token.id });
    expect(await seesOwn(secret)).toBe('UNAUTHENTICATED');
    expect((await listed(home.name)).map(({ id }) => id)).not.toContain(token.id);
  });

  it('can be what its maker may make it, and a person’s own hold what they may do', async () => {
    const document = `query ($id: ID!) { viewer { tokenScopes }
      organisation(id: $id) { serviceTokenChoices { role scopes } } }`;
    const choices = async (person: TestPerson) => {
      const { viewer, organisation } = await person
        .query<{
          viewer: { tokenScopes: string[] };
          organisation: { serviceTokenChoices: { role: string; scopes: string[] }[] };
        }>(document, { id: home.id })
        .expectNoErrors();
      return { own: viewer.tokenScopes, service: organisation.serviceTokenChoices };
    };
    const admin = await choices(await withRole(home.id, 'ORG_ADMIN'));
    expect(admin.own).toContain('USE_CASE_PUBLISH');
    expect(admin.own).not.toContain('MEMBER_MANAGE');
    expect(admin.own).not.toContain('SERVICE_TOKEN_MANAGE');
    expect(admin.service).toContainEqual({
      ...{
        role: 'READER',
        scopes: [
          ...['CATALOGUE_READ', 'USE_CASE_ADOPT', 'USE_CASE_COMMENT', 'USE_CASE_FOLLOW'],
          ...['HELP_REQUEST_READ', 'HELP_REQUEST_ANSWER'],
        ],
      },
    });
    expect(admin.service.map(({ role }) => role)).not.toContain('ORG_ADMIN');
    expect((await choices(await withRole(home.id, 'EDITOR'))).service).toEqual([]);
    expect((await choices(await withRole('organisation-kl', 'AUDITOR'))).own).toEqual([]);
  });

  it('is never an administrator, nor wider than its roles', async () => {
    const admin = await withRole(home.id, 'ORG_ADMIN');
    for (const role of ['ORG_ADMIN', 'HUB_ADMIN', 'AUDITOR', 'COORDINATOR']) {
      expect(await createService.rejectedField(admin, { ...service, roles: ['READER', role] })).toBe(
        'roles.1',
      );
    }
    for (const scope of ['USE_CASE_EDIT', 'MEMBER_MANAGE', 'SERVICE_TOKEN_MANAGE', 'TOKEN_MANAGE']) {
      expect(await createService.rejectedField(admin, { ...service, scopes: [scope] })).toBe('scopes.0');
    }
    expect(await createService.rejectedField(admin, { ...service, roles: [] })).toBe('roles');
    await createService.done(admin, { ...service, roles: ['EDITOR'], scopes: ['USE_CASE_EDIT'] });
  });
});

describe('a person who is shut out', () => {
  it('has neither session nor token until they are let in again', async () => {
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    const reader = await withRole(home.id, 'READER');
    const { secret } = made(await create.done(reader, reading));
    const { person } = await deactivate.done(hubAdmin, { person: reader.id });
    expect(person).toMatchObject({ id: reader.id, deactivatedAt: expect.any(String) as string });
    expect(person).toMatchObject({ memberships: [{ roles: ['READER'] }] });
    expect(await seesOwn(secret)).toBe('UNAUTHENTICATED');
    await reader.query('{ myTokens { id } }').expectError('UNAUTHENTICATED');
    await reactivate.done(hubAdmin, { person: reader.id });
    expect(await seesOwn(secret)).toBe('seen');
    await reader.query('{ myTokens { id } }').expectError('UNAUTHENTICATED');
  });

  it('is somebody else than who asks, and somebody there is', async () => {
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    expect(await deactivate.rejectedField(hubAdmin, { person: hubAdmin.id })).toBe('person');
    await deactivate.refused(hubAdmin, { person: 'person-none' }, 'NOT_FOUND');
    await reactivate.refused(hubAdmin, { person: 'person-none' }, 'NOT_FOUND');
    const admin = await withRole(home.id, 'ORG_ADMIN');
    await deactivate.refused(admin, { person: hubAdmin.id }, 'FORBIDDEN');
    await deactivate.refused(anybody, { person: hubAdmin.id }, 'UNAUTHENTICATED');
  });

  it('is found by name or address, by the hub’s administrator', async () => {
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    const reader = await withRole(home.id, 'READER');
    const document = `query ($text: String) { people(first: 5, text: $text) {
      totalCount nodes { id email memberships { roles organisation { id } } } } }`;
    const { people } = await hubAdmin
      .query<{ people: object }>(document, { text: reader.email.toUpperCase() })
      .expectNoErrors();
    expect(people).toEqual({
      totalCount: 1,
      nodes: [
        {
          ...{ id: reader.id, email: reader.email },
          memberships: [{ roles: ['READER'], organisation: { id: home.id } }],
        },
      ],
    });
    await reader.query(document, { text: reader.email }).expectError('FORBIDDEN');
  });
});
