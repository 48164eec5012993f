import { addressOfForm } from './address-of-form.ts';

describe('a form that was left', () => {
  it('is taken up where it was', () => {
    expect(addressOfForm('usecase-faelled.1/person-2')).toBe('/anvendelser/usecase-faelled.1/rediger');
    expect(addressOfForm('organisation-kl/profile/person-2')).toBe('/organisationer/organisation-kl/rediger');
    expect(addressOfForm('use-case/new/person-2')).toBe('/anvendelser/ny');
    expect(addressOfForm('use-case/new/person-2/usecase-faelled.1')).toBe(
      '/anvendelser/ny?fra=usecase-faelled.1',
    );
    expect(addressOfForm('helprequest-1/person-2')).toBe('/spoergsmaal/helprequest-1/rediger');
    expect(addressOfForm('help-request/new/person-2')).toBe('/spoergsmaal/nyt');
    expect(addressOfForm('help-request/new/person-2/chat og/eller mail')).toBe(
      '/spoergsmaal/nyt?q=chat%20og%2Feller%20mail',
    );
  });
});
