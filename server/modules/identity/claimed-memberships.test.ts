import type { Role } from '../../shared/auth/permissions.ts';
import { compareMemberships } from './claimed-memberships.ts';

const had = (organisationId: string, source: string, ...roles: Role[]) => ({
  ...{ id: `membership-${organisationId}`, organisationId, source, roles },
});
const claimed = (...pairs: [string, Role[]][]) => new Map<string, Role[]>(pairs);
const told = (...args: Parameters<typeof compareMemberships>) =>
  compareMemberships(...args).map(({ kind, organisationId, roles }) => [kind, organisationId, roles]);

describe('memberships that come from claims', () => {
  it('begin, change and end with them', () => {
    const open = [had('a', 'claims', 'READER'), had('b', 'claims', 'EDITOR')];
    expect(told(open, claimed(['a', ['EDITOR']], ['c', ['DPO']]))).toEqual([
      ['member.ended', 'b', ['EDITOR']],
      ['member.changed', 'a', ['EDITOR']],
      ['member.joined', 'c', ['DPO']],
    ]);
  });

  it('stay as they are while the claims do', () => {
    const open = [had('a', 'claims', 'DPO', 'EDITOR')];
    expect(told(open, claimed(['a', ['EDITOR', 'DPO']]))).toEqual([]);
  });

  it('leave alone what the hub has given', () => {
    const open = [had('a', 'hub', 'READER'), had('b', 'hub', 'ORG_ADMIN')];
    expect(told(open, claimed(['a', ['EDITOR']]))).toEqual([]);
  });
});
