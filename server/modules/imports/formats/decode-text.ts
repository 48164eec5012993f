/** What Windows-1252 has at 0x80 to 0x9f; five places are empty. */
const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of a file in UTF-8, with or without a byte order mark, in UTF-16 with one, or else in Windows-1252,
 * which is what spreadsheets on Danish Windows write.
 *
 * Node 20 takes Windows-1252 for Latin-1, which has control characters where Windows has dashes and quotes.
 */
export function decodeText(content: Buffer): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return content
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80]!);
  }
}
