/** What Windows-1252 has at 0x80 to 0x9f; five places are empty. */
const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of a file in UTF-8, with or without a byte order mark, or else in Windows-1252, which is what
 * spreadsheets on Danish Windows write.
 *
 * Node 20 takes Windows-1252 for Latin-1, which has control characters where Windows has dashes and quotes.
 */
export function decodeText(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return content
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80]!);
  }
}
