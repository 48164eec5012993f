import type { Caller } from '../../server/shared/reads/reader.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { change, end, seenBy, TestMembers } from '../testkit/members.ts';
import { mutationOf } from '../testkit/mutations.ts';
import type { TestPerson } from '../testkit/people.ts';

const hub = initHub();
const shared = joinSharedGraph();
const { municipality, person, withRole, membershipOf, eventsAbout } = new TestMembers(hub, shared);

describe('the members of an organisation', () => {
  it('are shown to one another, with addresses to their administrator, and to nobody else', async () => {
    const [home, away] = [await municipality(), await municipality()];
    const admin = await withRole(home, 'ORG_ADMIN');
    const reader = await withRole(home, 'READER');
    const emails = async (who: Pick<TestPerson, 'query'>) =>
      (await seenBy(who, home)).members.map(({ email }) => email).sort();
    expect(await emails(admin)).toEqual([admin.email, reader.email].sort());
    expect(await emails(reader)).toEqual([null, null]);
    const strangers = [
      await withRole(away, 'ORG_ADMIN'),
      await withRole('organisation-kl', 'COORDINATOR'),
      await withRole('organisation-kl', 'AUDITOR'),
    ];
    for (const each of [hub, ...strangers]) {
      expect(await seenBy(each, home)).toEqual({ members: [], invitations: [] });
    }
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    expect(await emails(hubAdmin)).toEqual([admin.email, reader.email].sort());
  });
});

describe('a change of roles', () => {
  it('is in force at the next request, and written down', async () => {
    const home = await municipality();
    const admin = await withRole(home, 'ORG_ADMIN');
    const member = await withRole(home, 'READER');
    const membership = await membershipOf(member, home);
    const { member: changed } = await change.done(admin, { membership, roles: ['ORG_ADMIN'] });
    expect(changed).toMatchObject({ id: membership, roles: ['ORG_ADMIN'], email: member.email });
    expect((await seenBy(member, home)).members[0]!.email).not.toBeNull();
    expect(await eventsAbout(membership)).toEqual(['member.changed']);
  });

  it('of another organisation’s member is refused, and so is an ending', async () => {
    const [home, away] = [await municipality(), await municipality()];
    const member = await withRole(home, 'READER');
    const membership = await membershipOf(member, home);
    const both = await person(
      { organisation: home, roles: ['READER'] },
      { organisation: away, roles: ['ORG_ADMIN'] },
    );
    const stranger = await withRole(away, 'ORG_ADMIN');
    const fellow = await withRole(home, 'EDITOR');
    const cases = [
      [stranger, 'NOT_FOUND'],
      [both, 'FORBIDDEN'],
      [fellow, 'FORBIDDEN'],
      [hub, 'UNAUTHENTICATED'],
    ] as const;
    for (const [who, code] of cases) {
      await change.refused(who, { membership, roles: ['EDITOR'] }, code);
      await end.refused(who, { membership }, code);
    }
    expect(await eventsAbout(membership)).toEqual([]);
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    await change.done(hubAdmin, { membership, roles: ['EDITOR'] });
  });

  it('upward is not for oneself', async () => {
    const home = await municipality();
    const [admin] = [await withRole(home, 'ORG_ADMIN'), await withRole(home, 'ORG_ADMIN')];
    const membership = await membershipOf(admin, home);
    expect(await change.rejectedField(admin, { membership, roles: ['ORG_ADMIN', 'DPO'] })).toBe('roles');
    await change.refused(admin, { membership, roles: ['ORG_ADMIN', 'HUB_ADMIN'] }, 'FORBIDDEN');
    expect(await change.rejectedField(admin, { membership, roles: [] })).toBe('roles');
    expect(await eventsAbout(membership)).toEqual([]);
  });

  it('gives and takes roles of the hub by its administrator only', async () => {
    const admin = await withRole('organisation-kl', 'ORG_ADMIN');
    const auditor = await withRole('organisation-kl', 'AUDITOR');
    const membership = await membershipOf(auditor, 'organisation-kl');
    for (const roles of [['READER'], ['AUDITOR', 'COORDINATOR']]) {
      await change.refused(admin, { membership, roles }, 'FORBIDDEN');
    }
    await end.refused(admin, { membership }, 'FORBIDDEN');
    await change.done(admin, { membership, roles: ['AUDITOR', 'READER'] });
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    await change.done(hubAdmin, { membership, roles: ['COORDINATOR'] });
  });

  it('does not leave an organisation without an administrator', async () => {
    const home = await municipality();
    const admin = await withRole(home, 'ORG_ADMIN');
    const membership = await membershipOf(admin, home);
    const payload = await change.answered(admin, { membership, roles: ['READER'] });
    expect(payload.errors[0]!.message).toContain('give it to somebody else first');
    expect(await end.rejectedField(admin, { membership })).toBe('membership');
    await withRole(home, 'ORG_ADMIN');
    await change.done(admin, { membership, roles: ['READER'] });
  });

  it('by two administrators of one another at once leaves one of them', async () => {
    const home = await municipality();
    const pair = [await withRole(home, 'ORG_ADMIN'), await withRole(home, 'ORG_ADMIN')];
    await Promise.all(
      pair.map(async (each) =>
        change.answered(each, { membership: await membershipOf(each, home), roles: ['READER'] }),
      ),
    );
    const [row] = await shared.rows<{ count: number }>(
      `MATCH (:Organisation {id: $home})<-[:IN]-(m:Membership) WHERE 'ORG_ADMIN' IN m.roles RETURN count(m) AS count`,
      { home },
    );
    expect(row!.count).toBe(1);
  });

  it('by two administrators of one another, each as they were when they asked, leaves one of them', async () => {
    const home = await municipality();
    const pair = [await withRole(home, 'ORG_ADMIN'), await withRole(home, 'ORG_ADMIN')];
    const [first, second] = await Promise.all(pair.map((each) => membershipOf(each, home)));
    const asked = ({ id: personId }: TestPerson): Caller => {
      const place = { organisationId: home, isInK98: true, isMunicipality: true, clusters: [] };
      const memberships = [{ ...place, roles: ['ORG_ADMIN'] as const }];
      const actor = { kind: 'person', personId, memberships } as const;
      return { actor, language: 'en', deadline: Date.now() + 30_000 };
    };
    const { memberships } = shared.services;
    await memberships.change({ membership: second!, roles: ['READER'] }, asked(pair[0]!));
    await expect(memberships.end({ membership: first! }, asked(pair[1]!))).rejects.toThrow(
      'The person is the last with the role "Administrator of the organisation"',
    );
  });

  it('of what claims say is refused', async () => {
    const home = await municipality();
    const admin = await withRole(home, 'ORG_ADMIN');
    const member = await withRole(home, 'READER');
    const membership = await membershipOf(member, home);
    const cypher = `MATCH (m:Membership {id: $membership}) SET m.source = 'claims'`;
    await shared.graph.write('test.claims', (tx) => tx.run({ name: 'test.claims', cypher }, { membership }));
    expect(await change.rejectedField(admin, { membership, roles: ['EDITOR'] })).toBe('membership');
    expect(await end.rejectedField(admin, { membership })).toBe('membership');
  });
});

describe('the end of a membership', () => {
  it('takes access at once, with the last one the session too, and keeps what was', async () => {
    const [home, away] = [await municipality(), await municipality()];
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    const leaver = await person(
      { organisation: home, roles: ['READER'] },
      { organisation: away, roles: ['READER'] },
    );
    const isSignedIn = async () => {
      const { errors } = await leaver.query('{ myTokens { id } }').whole();
      return errors[0]?.extensions.code;
    };
    const ends = async (organisation: string) =>
      end.done(hubAdmin, { membership: await membershipOf(leaver, organisation) });
    await ends(home);
    expect((await seenBy(leaver, home)).members).toEqual([]);
    expect(await isSignedIn()).toBeUndefined();
    await ends(away);
    expect(await isSignedIn()).toBe('UNAUTHENTICATED');
    const membership = await membershipOf(leaver, away);
    expect(await eventsAbout(membership)).toEqual(['member.ended']);
    await end.refused(hubAdmin, { membership }, 'NOT_FOUND');
  });

  it('leaves the author of what they wrote as they were', async () => {
    const home = await municipality();
    const [leaver, colleague] = [await withRole(home, 'EDITOR'), await withRole(home, 'EDITOR')];
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    const created = await mutationOf('createUseCase', 'useCase { id version }').done(leaver, {
      ...{ organisation: home, title: 'Titel', summary: 'Kort' },
    });
    const { id, version } = created['useCase'] as { id: string; version: number };
    await mutationOf('publishUseCase', '').done(leaver, { id, version, visibility: 'K98' });
    const comment = { useCase: id, organisation: home, kind: 'COMMENT', text: 'Spørg mig' };
    await mutationOf('commentOnUseCase', '').done(leaver, comment);
    const authors = async () => {
      const document = `query ($id: ID!) { useCase(id: $id) {
        history { by } comments(first: 1) { nodes { author organisation { id } } } } }`;
      return colleague.query<object>(document, { id }).expectNoErrors();
    };
    const nameOf = 'MATCH (p:Person {id: $id}) RETURN p.name AS name';
    const [person] = await shared.rows<{ name: string }>(nameOf, { id: leaver.id });
    const { name } = person!;
    await end.done(hubAdmin, { membership: await membershipOf(leaver, home) });
    await mutationOf('deactivatePerson', '').done(hubAdmin, { person: leaver.id });
    expect(await authors()).toEqual({
      useCase: {
        history: [{ by: name }, { by: name }],
        comments: { nodes: [{ author: name, organisation: { id: home } }] },
      },
    });
  });
});
