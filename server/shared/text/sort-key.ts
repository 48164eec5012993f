const lettersAfterZ: Record<string, string> = { æ: 'zz1', ä: 'zz1', ø: 'zz2', ö: 'zz2', å: 'zz3' };

/**
 * A text's place in a Danish alphabetical list, as a string that sorts by code points: case and accents
 * do not count, æ, ø and å come after z, and "aa" is å.
 *
 * The database compares strings by code point and has no collation of its own.
 */
export function sortKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('aa', 'å')
    .replace(/[æäøöå]/g, (letter) => lettersAfterZ[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .trim();
}
