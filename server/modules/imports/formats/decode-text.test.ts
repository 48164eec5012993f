import { decodeText } from './decode-text.ts';

describe('the text of a file', () => {
  it('is read as UTF-8, without its byte order mark', () => {
    expect(decodeText(Buffer.from('\uFEFFÆøå – €'))).toBe('Æøå – €');
  });

  it('is read as Windows-1252 when it is no UTF-8', () => {
    expect(decodeText(Buffer.from([0xc6, 0xf8, 0xe5, 0x20, 0x96, 0x20, 0x80]))).toBe('Æøå – €');
  });

  it('is read as UTF-16 when its byte order mark says so', () => {
    const littleEndian = Buffer.from('\uFEFFÆøå – €', 'utf16le');
    expect(decodeText(littleEndian)).toBe('Æøå – €');
    expect(decodeText(Buffer.from(littleEndian).swap16())).toBe('Æøå – €');
  });

  it('may be nothing', () => {
    expect(decodeText(Buffer.of())).toBe('');
  });
});
