import { decodeFile } from './read-file.ts';

const bytes = (...values: number[]) => new Uint8Array(values).buffer;

describe('the text of a file', () => {
  it('is read in UTF-8', () => {
    expect(decodeFile(new TextEncoder().encode('Blåbærgrød').buffer)).toEqual({
      text: 'Blåbærgrød',
      isWindows: false,
    });
  });

  it('is read as Windows writes it, and that is said', () => {
    expect(decodeFile(bytes(0x42, 0xe5, 0x64))).toEqual({ text: 'Båd', isWindows: true });
  });

  it('is read in UTF-16 with its mark', () => {
    expect(decodeFile(bytes(0xff, 0xfe, 0xe5, 0)).text).toBe('å');
    expect(decodeFile(bytes(0xfe, 0xff, 0, 0xe5)).text).toBe('å');
  });
});
