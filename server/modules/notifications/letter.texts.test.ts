import { oneLine } from '../../shared/text/one-line.ts';
import { invitationLetter, newsLetter } from './letter.texts.ts';

const settingsAddress = 'https://hub.example/mig#mail';
const item = { text: 'Aarhus spørger til »Chat«', address: 'https://hub.example/anvendelser/usecase-1' };

describe('a line made of what others wrote', () => {
  it('has no breaks and no hidden signs, and an end', () => {
    expect(oneLine('a\r\nBcc: x@y.example\u2028b\u202ec\u0000')).toBe('a Bcc: x@y.example b c');
    expect(oneLine('ord '.repeat(100))).toHaveLength(160);
  });
});

describe('a letter', () => {
  it('of one thing says it in its subject, where to look, and how to stop', () => {
    const { subject, text } = newsLetter([item], { isDigest: false, settingsAddress, language: 'da' });
    expect(subject).toBe('Aarhus spørger til »Chat«');
    expect(text).toContain('Aarhus spørger til »Chat«.\nhttps://hub.example/anvendelser/usecase-1\n');
    expect(text).toContain(`slå det fra: ${settingsAddress}`);
  });

  it('of a day says all of it', () => {
    const options = { isDigest: true, settingsAddress, language: 'en' } as const;
    const { subject, text } = newsLetter([item, { ...item, text: 'Another' }], options);
    expect(subject).toBe('New in Fælled: 2 things');
    expect(text.indexOf('Another.')).toBeGreaterThan(text.indexOf(item.text));
  });

  it('that invites says who, where to sign in, and until when', () => {
    const { subject, text } = invitationLetter({
      ...{ organisation: 'Aarhus\r\nBcc: x@y.example', language: 'da', until: '2026-12-24' },
      address: 'https://hub.example/auth/login?return=%2Fmig',
    });
    expect(subject).toBe('Aarhus Bcc: x@y.example inviterer dig til Fælled');
    expect(text).toContain('Log ind senest 24. december 2026');
    expect(text).toContain('\nhttps://hub.example/auth/login?return=%2Fmig\n');
  });
});
