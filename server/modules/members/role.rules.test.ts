import { promotionIn, roleProblems } from './role.rules.ts';

describe('a change of one’s own roles', () => {
  it('may take rights away', () => {
    expect(promotionIn(['ORG_ADMIN'], ['EDITOR'])).toBeUndefined();
    expect(promotionIn(['ORG_ADMIN', 'DPO'], ['READER', 'DPO'])).toBeUndefined();
    expect(promotionIn(['ORG_ADMIN'], [])).toBeUndefined();
  });

  it('may add neither a right nor a duty', () => {
    expect(promotionIn(['READER'], ['READER', 'EDITOR'])).toBe('EDITOR');
    expect(promotionIn(['ORG_ADMIN'], ['ORG_ADMIN', 'DPO'])).toBe('DPO');
    expect(promotionIn(['AUDITOR'], ['READER'])).toBe('READER');
    expect(promotionIn(['HUB_ADMIN'], ['HUB_ADMIN', 'ORG_ADMIN'])).toBe('ORG_ADMIN');
  });
});

describe('roles in an organisation', () => {
  it('are one at least, and a coordinator’s at KL and KOMBIT only', () => {
    const fields = (organisation: string, ...roles: Parameters<typeof roleProblems>[1]) =>
      roleProblems(organisation, roles).map(({ field }) => field);
    expect(fields('organisation-kl')).toEqual(['roles']);
    expect(fields('organisation-municipality-0751', 'COORDINATOR')).toEqual(['roles']);
    expect(fields('organisation-kombit', 'COORDINATOR')).toEqual([]);
    expect(fields('organisation-municipality-0751', 'READER', 'DPO')).toEqual([]);
  });
});
