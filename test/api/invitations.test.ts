import { randomUUID } from 'node:crypto';
import { PersonStore } from '../../server/modules/identity/person.store.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { invite, seenBy, TestMembers, withdraw } from '../testkit/members.ts';

const hub = initHub();
const shared = joinSharedGraph();
const { municipality, person, withRole, membershipOf, eventsAbout } = new TestMembers(hub, shared);
const accept = (personId: string, email: string) =>
  shared.graph.write('test.accept', (tx) =>
    shared.services.memberships.acceptInvitations(tx, { personId, email }),
  );

describe('an invitation', () => {
  it('makes its receiver a member when they sign in, once', async () => {
    const home = await municipality();
    const admin = await withRole(home, 'ORG_ADMIN');
    const newcomer = await person();
    const input = { organisation: home, email: newcomer.email.toUpperCase(), roles: ['EDITOR'] };
    const { invitation } = (await invite.done(admin, input)) as unknown as { invitation: { id: string } };
    expect((await seenBy(admin, home)).invitations).toMatchObject([{ email: newcomer.email }]);
    expect(await accept(newcomer.id, newcomer.email)).toEqual([home]);
    expect(await accept(newcomer.id, newcomer.email)).toEqual([]);
    const { members, invitations } = await seenBy(newcomer, home);
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
    await invite.refused(hub, input, 'UNAUTHENTICATED');
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
    const { members } = await seenBy(claimed, home);
    expect(members.map(({ roles }) => roles)).toEqual([['READER']]);
  });
});
