/** The text of a file, and whether it was not UTF-8, as spreadsheets on Danish Windows write it. */
export interface ReadText {
  readonly text: string;
  readonly isWindows: boolean;
}

/** The text of a file in UTF-8, in UTF-16 with a byte order mark, or else in Windows-1252. */
export function decodeFile(content: ArrayBuffer): ReadText {
  const [first, second] = new Uint8Array(content.slice(0, 2));
  const mark = `${first},${second}`;
  if (mark === '255,254') return { text: new TextDecoder('utf-16le').decode(content), isWindows: false };
  if (mark === '254,255') return { text: new TextDecoder('utf-16be').decode(content), isWindows: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content), isWindows: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(content), isWindows: true };
  }
}
