/**
 * The text of a file in UTF-8, with or without a byte order mark, or else in Windows-1252, which is what
 * spreadsheets on Danish Windows write.
 */
export function decodeText(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}
