import { randomUUID } from 'node:crypto';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { PersonStore } from '../../server/modules/identity/person.store.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import type { Caller } from '../../server/shared/reads/reader.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type GivenRoles, type TestPerson } from '../testkit/people.ts';
import { newOrganisation } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const memberFields = 'id name email roles isManagedElsewhere';
const invite = mutationOf('inviteMember', 'invitation { id email roles expiresAt }');
const withdraw = mutationOf('withdrawInvitation', 'invitation { id }');
const change = mutationOf('changeMember', `member { ${memberFields} }`);
const end = mutationOf('endMembership', `member { ${memberFields} }`);

interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
}
interface Seen {
  readonly members: readonly Member[];
  readonly invitations: readonly { id: string; email: string; roles: Role[] }[];
}

/** A municipality that no other test uses. */
const municipality = async () => {
  const organisation = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
  await shared.services.organisationWriting.createMissing([organisation]);
  return organisation.id;
};
const person = (...memberships: GivenRoles[]) => createPerson(hub, shared, ...memberships);
const withRole = (organisation: string, ...roles: Role[]) => person({ organisation, roles });
const seenBy = async ({ query }: Pick<TestPerson, 'query'>, id: string): Promise<Seen> => {
  const document = `query ($id: ID!) { organisation(id: $id) {
    members { ${memberFields} } invitations { id email roles } } }`;
  return (await query<{ organisation: Seen }>(document, { id }).expectNoErrors()).organisation;
};
const asks = (one: TestPerson): Pick<TestPerson, 'query'> => ({ query: (...given) => one.query(...given) });
const anybody: Pick<TestPerson, 'query'> = { query: (query, variables) => hub.query(query, variables) };
const membershipOf = async ({ id }: TestPerson, organisation: string): Promise<string> => {
  const [row] = await shared.rows<{ id: string }>(
    'MATCH (:Person {id: $id})-[:HAS_MEMBERSHIP]->(m)-[:IN]->(:Organisation {id: $organisation}) RETURN m.id AS id',
    { id, organisation },
  );
  return row!.id;
};
const eventsAbout = async (subject: string) =>
  (
    await shared.rows<{ kind: string }>(
      'MATCH (e:AuditEvent {subject: $subject}) RETURN e.kind AS kind ORDER BY e.sequence',
      { subject },
    )
  ).map(({ kind }) => kind);
const accept = (personId: string, email: string) =>
  shared.graph.write('test.accept', (tx) =>
    shared.services.memberships.acceptInvitations(tx, { personId, email }),
  );

describe('the members of an organisation', () => {
  it('are shown to one another, with addresses to their administrator, and to nobody else', async () => {
    const [home, away] = [await municipality(), await municipality()];
    const admin = await withRole(home, 'ORG_ADMIN');
    const reader = await withRole(home, 'READER');
    const emails = async (who: Pick<TestPerson, 'query'>) =>
      (await seenBy(who, home)).members.map(({ email }) => email).sort();
    expect(await emails(asks(admin))).toEqual([admin.email, reader.email].sort());
    expect(await emails(asks(reader))).toEqual([null, null]);
    const strangers = [
      await withRole(away, 'ORG_ADMIN'),
      await withRole('organisation-kl', 'COORDINATOR'),
      await withRole('organisation-kl', 'AUDITOR'),
    ];
    for (const each of [anybody, ...strangers.map(asks)]) {
      expect(await seenBy(each, home)).toEqual({ members: [], invitations: [] });
    }
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    expect(await emails(asks(hubAdmin))).toEqual([admin.email, reader.email].sort());
  });
});

describe('an invitation', () => {
  it('makes its receiver a member when they sign in, once', async () => {
    const home = await municipality();
    const admin = await withRole(home, 'ORG_ADMIN');
    const newcomer = await person();
    const input = { organisation: home, email: newcomer.email.toUpperCase(), roles: ['EDITOR'] };
    const { invitation } = (await invite.done(admin, input)) as unknown as { invitation: { id: string } };
    expect((await seenBy(asks(admin), home)).invitations).toMatchObject([{ email: newcomer.email }]);
    expect(await accept(newcomer.id, newcomer.email)).toEqual([home]);
    expect(await accept(newcomer.id, newcomer.email)).toEqual([]);
    const { members, invitations } = await seenBy(asks(newcomer), home);
    expect(members.map(({ roles }) => roles)).toContainEqual(['EDITOR']);
    expect(invitations).toEqual([]);
    expect(await eventsAbout(invitation.id)).toEqual(['member.invited']);
    expect(await eventsAbout(await membershipOf(newcomer, home))).toEqual(['member.joined']);
  });

  it('that is withdrawn or renewed counts as it is now', async () => {
    const home = await municipality();
    const admin = await withRole(home, 'ORG_ADMIN');
    const newcomer = await person();
    const invited = async (roles: Role[]) =>
      (await invite.done(admin, { organisation: home, email: newcomer.email, roles }))['invitation'] as {
        id: string;
      };
    const first = await invited(['EDITOR']);
    const second = await invited(['READER']);
    expect(second).toMatchObject({ id: first.id, roles: ['READER'] });
    await withdraw.done(admin, { invitation: first.id });
    expect(await accept(newcomer.id, newcomer.email)).toEqual([]);
    await withdraw.refused(admin, { invitation: first.id }, 'NOT_FOUND');
    expect(await eventsAbout(first.id)).toEqual([
      'member.invited',
      'member.invited',
      'member.invitation-withdrawn',
    ]);
  });

  it('is refused to whoever does not manage the members', async () => {
    const [home, away] = [await municipality(), await municipality()];
    const admin = await withRole(home, 'ORG_ADMIN');
    const input = { organisation: home, email: 'invited@test.example', roles: ['READER'] };
    const { invitation } = (await invite.done(admin, input)) as unknown as { invitation: { id: string } };
    const wrong = [
      await withRole(home, 'EDITOR'),
      await withRole(away, 'ORG_ADMIN'),
      await withRole('organisation-kl', 'COORDINATOR'),
      await withRole('organisation-kl', 'AUDITOR'),
    ];
    for (const each of wrong) await invite.refused(each, input, 'FORBIDDEN');
    await invite.refused(anybody, input, 'UNAUTHENTICATED');
    await withdraw.refused(wrong[1]!, { invitation: invitation.id }, 'NOT_FOUND');
    await withdraw.refused(wrong[0]!, { invitation: invitation.id }, 'FORBIDDEN');
    await invite.refused(admin, { ...input, organisation: 'organisation-none' }, 'NOT_FOUND');
  });

  it('says what is wrong with it', async () => {
    const home = await municipality();
    const admin = await withRole(home, 'ORG_ADMIN');
    const member = await withRole(home, 'READER');
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    const input = { organisation: home, email: 'invited@test.example', roles: ['READER'] };
    const markup = '<script>alert(1)</script>@test.example';
    for (const email of ['', 'no address', markup, admin.email, member.email]) {
      expect(await invite.rejectedField(admin, { ...input, email })).toBe('email');
    }
    expect(await invite.rejectedField(admin, { ...input, roles: [] })).toBe('roles');
    for (const role of ['HUB_ADMIN', 'AUDITOR', 'COORDINATOR']) {
      await invite.refused(admin, { ...input, roles: [role] }, 'FORBIDDEN');
    }
    expect(await invite.rejectedField(hubAdmin, { ...input, roles: ['COORDINATOR'] })).toBe('roles');
    await invite.done(hubAdmin, { ...input, organisation: 'organisation-kl', roles: ['COORDINATOR'] });
  });

  it('is of no use to its sender, after it expired, or against claims', async () => {
    const home = await municipality();
    const claimed = await person();
    const [sender, late] = [await person(), await person()];
    await shared.graph.write('test.invite', async (tx) => {
      const membership = { id: `membership-${randomUUID()}`, personId: claimed.id, organisationId: home };
      await new PersonStore().saveMembership(tx, { ...membership, roles: ['READER'], source: 'claims' });
      const cypher = `
        MATCH (o:Organisation {id: $home}) UNWIND $rows AS row
        CREATE (:Invitation {id: 'invitation-' + row.email, email: row.email, roles: ['ORG_ADMIN'],
          invitedBy: row.by, expiresAt: datetime() + duration({days: row.days})})-[:TO]->(o)`;
      const rows = [
        { email: sender.email, by: sender.id, days: 1 },
        { email: late.email, by: '', days: -1 },
        { email: claimed.email, by: '', days: 1 },
      ];
      await tx.run({ name: 'test.invite', cypher }, { home, rows });
    });
    expect(await accept(sender.id, sender.email)).toEqual([]);
    expect(await accept(late.id, late.email)).toEqual([]);
    expect(await accept(claimed.id, claimed.email)).toEqual([home]);
    const { members } = await seenBy(asks(claimed), home);
    expect(members.map(({ roles }) => roles)).toEqual([['READER']]);
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
    expect((await seenBy(asks(member), home)).members[0]!.email).not.toBeNull();
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
      [anybody, 'UNAUTHENTICATED'],
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

describe('what a caller may do to members', () => {
  interface Open {
    readonly isOneself: boolean;
    readonly changeableRoles: readonly Role[];
    readonly endingObstacle: string | null;
  }
  const openTo = async (who: TestPerson, organisation: string, whom: TestPerson) => {
    const document = `query ($id: ID!) { organisation(id: $id) {
      grantableRoles members { id isOneself changeableRoles endingObstacle } } }`;
    const { organisation: read } = await who
      .query<{ organisation: { grantableRoles: Role[]; members: (Open & { id: string })[] } }>(document, {
        id: organisation,
      })
      .expectNoErrors();
    const id = await membershipOf(whom, organisation);
    const { id: _id, ...member } = read.members.find((each) => each.id === id)!;
    return { granted: read.grantableRoles, ...member };
  };
  const ordinary = [
    ...['READER', 'EDITOR', 'DATA_STEWARD', 'DPO', 'ETHICS_REVIEWER', 'SYSTEM_OWNER', 'ORG_ADMIN'],
  ];

  it('is to give and take what is in their gift, and from themself what is left to others', async () => {
    const home = await municipality();
    const [admin, reader] = [await withRole(home, 'ORG_ADMIN'), await withRole(home, 'READER')];
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    expect(await openTo(admin, home, reader)).toEqual({
      ...{ granted: ordinary, isOneself: false, changeableRoles: ordinary, endingObstacle: null },
    });
    expect(await openTo(admin, home, admin)).toEqual({
      ...{ granted: ordinary, isOneself: true, changeableRoles: ['READER', 'EDITOR'] },
      endingObstacle:
        'You are the last with the role "Administrator of the organisation": give it to somebody else first.',
    });
    expect(await openTo(reader, home, admin)).toEqual({
      ...{ granted: [], isOneself: false, changeableRoles: [], endingObstacle: null },
    });
    const all = [...ordinary, 'AUDITOR', 'HUB_ADMIN'];
    expect(await openTo(hubAdmin, home, admin)).toEqual({
      ...{ granted: all, isOneself: false, changeableRoles: all, endingObstacle: null },
    });
    await withRole(home, 'ORG_ADMIN');
    expect(await openTo(admin, home, admin)).toMatchObject({
      ...{ changeableRoles: ['READER', 'EDITOR', 'ORG_ADMIN'], endingObstacle: null },
    });
  });

  it('leaves roles of the hub to its administrator', async () => {
    const [admin, auditor] = [
      await withRole('organisation-kl', 'ORG_ADMIN'),
      await withRole('organisation-kl', 'AUDITOR', 'READER'),
    ];
    const open = await openTo(admin, 'organisation-kl', auditor);
    expect(open.changeableRoles).toEqual(ordinary);
    expect(open.endingObstacle).toContain('by the administrator of the hub only');
    const hubAdmin = await withRole('organisation-kombit', 'HUB_ADMIN');
    const wide = await openTo(hubAdmin, 'organisation-kl', auditor);
    expect(wide.granted).toEqual([...ordinary, 'COORDINATOR', 'AUDITOR', 'HUB_ADMIN']);
    expect(wide.endingObstacle).toBeNull();
  });

  it('holds for what an invitation would replace as well', async () => {
    const [admin, hubAdmin] = [
      await withRole('organisation-kl', 'ORG_ADMIN'),
      await withRole('organisation-kombit', 'HUB_ADMIN'),
    ];
    const input = { organisation: 'organisation-kl', email: `${randomUUID()}@test.example` };
    await invite.done(hubAdmin, { ...input, roles: ['AUDITOR'] });
    await invite.refused(admin, { ...input, roles: ['READER'] }, 'FORBIDDEN');
    await invite.done(hubAdmin, { ...input, roles: ['READER'] });
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
    expect((await seenBy(asks(leaver), home)).members).toEqual([]);
    expect(await isSignedIn()).toBeUndefined();
    await ends(away);
    expect(await isSignedIn()).toBe('UNAUTHENTICATED');
    const membership = await membershipOf(leaver, away);
    expect(await eventsAbout(membership)).toEqual(['member.ended']);
    await end.refused(hubAdmin, { membership }, 'NOT_FOUND');
  });
});
