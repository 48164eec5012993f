import { randomUUID } from 'node:crypto';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { invite, TestMembers } from '../testkit/members.ts';
import type { TestPerson } from '../testkit/people.ts';

const { municipality, withRole, membershipOf } = new TestMembers(initHub(), joinSharedGraph());

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
