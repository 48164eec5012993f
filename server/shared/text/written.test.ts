import { turnsDirection, written, writtenLine } from './written.ts';

describe('what is written', () => {
  it('loses control characters, and space around it', () => {
    expect(written(' \u0000=1\u0007\u001b[31m\u007f\u0085\u009f ')).toBe('=1[31m');
    expect(written('\u0001 a')).toBe('a');
  });

  it.each([
    'a\tb',
    'a\nb\r\nc',
    '👩\u200d💻',
    '❤\ufe0f',
    'op\u00adgave',
    '10\u00a0kr',
    'a\u200e\u200fb',
    'e\u0301',
  ])('keeps what writing needs: %j', (text) => {
    expect(written(text)).toBe(text);
    expect(turnsDirection(text)).toBe(false);
  });

  it('is one line where it has to be', () => {
    expect(writtenLine(' a \r\n b\tc\u0000  d ')).toBe('a b c  d');
  });

  it.each([...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'])('turns by %j', (sign) => {
    expect(turnsDirection(`a${sign}b`)).toBe(true);
  });
});
