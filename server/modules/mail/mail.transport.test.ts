import { toMailFailed } from './mail.transport.ts';

const failed = (error: object) => {
  const { reason, isFinal } = toMailFailed(Object.assign(new Error('said by the server'), error));
  return [reason, isFinal];
};

describe('what the mail server says', () => {
  it('is final when it refuses the receiver or the mail for good', () => {
    expect(failed({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 })).toEqual([
      'EENVELOPE 550',
      true,
    ]);
    expect(failed({ code: 'EMESSAGE', command: 'DATA', responseCode: 554 })).toEqual(['EMESSAGE 554', true]);
  });

  it('may pass when it is busy, away, or does not know the hub', () => {
    expect(failed({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 })).toEqual([
      'EENVELOPE 450',
      false,
    ]);
    expect(failed({ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 })).toEqual(['EAUTH 535', false]);
    expect(failed({ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 })).toEqual([
      'EENVELOPE 550',
      false,
    ]);
    expect(failed({ code: 'ECONNREFUSED' })).toEqual(['ECONNREFUSED', false]);
    expect(failed({})).toEqual(['UNKNOWN', false]);
  });
});
