import { readClaims, type ClaimSettings } from './claims.ts';

const settings: ClaimSettings = { name: 'name', email: 'email', hubAdmins: [] };
const keycloak: ClaimSettings = {
  ...settings,
  organisation: 'municipality',
  roles: 'realm_access.roles',
  roleMap: new Map([
    ['ai-editor', 'EDITOR'],
    ['ai-dpo', 'DPO'],
    ['ai-boss', 'HUB_ADMIN'],
  ]),
};
const claims = { sub: 'a1', name: 'Ea Eksempel', email: 'ea@example.org', municipality: '0707' };
const withRoles = (...roles: unknown[]) => ({ ...claims, realm_access: { roles } });

describe('the claims of a person', () => {
  it('name them, by the next best where there is no name', () => {
    expect(readClaims(claims, settings)).toMatchObject({
      subject: 'a1',
      name: 'Ea Eksempel',
      email: 'ea@example.org',
    });
    expect(readClaims({ sub: 'a1', preferred_username: 'ea' }, settings).name).toBe('ea');
    expect(readClaims({ sub: 'a1', email: 'ea@example.org' }, settings).name).toBe('ea@example.org');
    expect(readClaims({ sub: 'a1' }, settings).name).toBe('a1');
  });

  it('name somebody by what can be read, and as it is read', () => {
    const said = (name: string) => readClaims({ sub: 'a1', name, preferred_username: 'ea' }, settings).name;
    expect(said('Ea\u0000\n Eksempel')).toBe('Ea Eksempel');
    expect([said('\u202eaE'), said('\u0007')]).toEqual(['ea', 'ea']);
  });

  it('give no membership unless the settings say where to find it', () => {
    expect(readClaims(claims, settings).organisations).toEqual([]);
  });

  it('make a reader where no roles are asked for', () => {
    const person = readClaims(claims, { ...settings, organisation: 'municipality' });
    expect(person).toMatchObject({ organisations: ['0707'], roles: ['READER'] });
  });

  it('are found below a dotted path, and mapped', () => {
    const person = readClaims(withRoles('ai-dpo', 'ai-editor', 'offline_access'), keycloak);
    expect(person).toMatchObject({ organisations: ['0707'], roles: ['EDITOR', 'DPO'] });
  });

  it('may have dots in their names', () => {
    const organisation = 'https://idp.example/municipality';
    const person = readClaims({ sub: 'a1', [organisation]: ['0707', '0751'] }, { ...settings, organisation });
    expect(person.organisations).toEqual(['0707', '0751']);
  });

  it('without a role that is mapped make nobody a member', () => {
    expect(readClaims(withRoles('offline_access'), keycloak).organisations).toEqual([]);
  });

  it('give a role that reaches beyond an organisation only where it is mapped', () => {
    expect(readClaims(withRoles('ai-boss'), keycloak).roles).toEqual(['HUB_ADMIN']);
    const unmapped = { ...keycloak, roleMap: undefined };
    expect(readClaims(withRoles('HUB_ADMIN', 'auditor', 'editor'), unmapped).roles).toEqual(['EDITOR']);
  });

  it.each([[{ roles: 'x' }], ['roles'], [null], [7]])('of another kind (%j) are left out', (realm_access) => {
    expect(readClaims({ ...claims, realm_access }, keycloak).roles).toEqual([]);
  });

  it('are read from what they hold, never from what every object has', () => {
    expect(
      readClaims({ sub: 'a1' }, { ...settings, organisation: 'constructor.name' }).organisations,
    ).toEqual([]);
  });

  it('make an administrator of the hub by subject, or by an address that is verified', () => {
    const admins = (...hubAdmins: string[]) => ({ ...settings, hubAdmins });
    expect(readClaims(claims, admins('a1')).isHubAdmin).toBe(true);
    expect(readClaims({ ...claims, email_verified: true }, admins('EA@example.org')).isHubAdmin).toBe(true);
    expect(readClaims(claims, admins('ea@example.org')).isHubAdmin).toBe(false);
    expect(readClaims({ ...claims, email_verified: 'true' }, admins('ea@example.org')).isHubAdmin).toBe(
      false,
    );
    expect(readClaims(claims, admins()).isHubAdmin).toBe(false);
  });

  it('prove an address only if it is the one that the provider says it has verified', () => {
    const verified = (email: string, further = {}, path = 'email') =>
      readClaims({ sub: 'a1', email, email_verified: true, ...further }, { ...settings, email: path })
        .verifiedEmail;
    expect(verified('Ea@Example.org')).toBe('ea@example.org');
    expect(verified('ea@example.org', { upn: 'EA@example.org' }, 'upn')).toBe('ea@example.org');
    expect(verified('ea@example.org', { upn: 'boss@kommune.example' }, 'upn')).toBeUndefined();
    expect(verified('ea@example.org', {}, 'upn')).toBeUndefined();
    expect(verified('\u212a@example.org')).toBeUndefined();
    expect(verified('ea @example.org')).toBeUndefined();
    const { email } = readClaims({ sub: 'a1', upn: 'ea@kommune.example' }, { ...settings, email: 'upn' });
    expect(email).toBe('ea@kommune.example');
  });

  it('that are longer than an address may be are left out, not cut', () => {
    const longest = `${'a'.repeat(242)}@example.org`;
    const said = (name: string) => readClaims({ sub: 'a1', name, preferred_username: 'ea' }, settings).name;
    expect([said(longest), said(`a${longest}`)]).toEqual([longest, 'ea']);
    const organisation = 'municipality';
    const person = readClaims(
      { sub: 'a1', municipality: [`0707${' '.repeat(300)}`, '7'.repeat(255)] },
      { ...settings, organisation },
    );
    expect(person.organisations).toEqual(['0707']);
  });
});
