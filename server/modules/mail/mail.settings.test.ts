import { parseMailAddress, readMailSettings } from './mail.settings.ts';

const given = {
  smtpUrl: 'smtp://user:pass@mail.example:587',
  from: 'Fælled <faelled@kommune.example>',
  publicUrl: 'https://faelled.example',
  retryDays: 3,
};

describe('the settings of mail', () => {
  it('are none without a server, whatever else is set', () => {
    expect(readMailSettings({ ...given, smtpUrl: undefined, from: 'nonsense' })).toBeUndefined();
  });

  it('are a server, a sender and where links lead', () => {
    expect(readMailSettings(given)).toEqual({
      ...{ smtpUrl: given.smtpUrl, publicUrl: given.publicUrl, retryDays: 3 },
      from: { name: 'Fælled', address: 'faelled@kommune.example' },
    });
  });

  it.each([
    [{ smtpUrl: 'mail.example' }, 'SMTP_URL'],
    [{ smtpUrl: 'https://mail.example' }, 'SMTP_URL'],
    [{ from: undefined }, 'MAIL_FROM'],
    [{ from: 'Fælled' }, 'MAIL_FROM'],
    [{ publicUrl: undefined }, 'PUBLIC_URL'],
  ])('with %j are wrong in %s', (change, name) => {
    expect(readMailSettings({ ...given, ...change })).toMatchObject({ name });
  });
});

describe('an address', () => {
  it('may have a name beside it', () => {
    expect(parseMailAddress('a@kommune.example')).toEqual({ name: '', address: 'a@kommune.example' });
    expect(parseMailAddress('"Fælled, K-98" <a@kommune.example>')).toEqual({
      ...{ name: 'Fælled, K-98', address: 'a@kommune.example' },
    });
  });

  it.each([
    'a@kommune.example, b@kommune.example',
    'a@kommune.example\r\nBcc: b@kommune.example',
    'Name\r\nBcc: b@kommune.example <a@kommune.example>',
    '<a@kommune.example> <b@kommune.example>',
    'a',
    '',
  ])('is one, and nothing but it: not %j', (text) => {
    expect(parseMailAddress(text)).toBeUndefined();
  });
});
