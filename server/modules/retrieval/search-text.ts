/** Languages with an analyzer and an index of their own; everything else shares one. */
export const indexedLanguages = ['da', 'nl', 'en'] as const;

export type TextLabel = 'TextDa' | 'TextNl' | 'TextEn' | 'TextOther';

export const textLabels: readonly TextLabel[] = ['TextDa', 'TextNl', 'TextEn', 'TextOther'];

/** What a node must carry to be found by its words: a label that chooses the index, and the texts. */
export interface SearchText {
  readonly label: TextLabel;
  readonly searchTitle: string;
  readonly searchText: string;
  /** Words with Danish letters in their other spellings: Åbenrå is found as Aabenraa, and back. */
  readonly searchSpellings: string;
}

/** Makes an entry of any kind findable. `language` is ISO 639-1. */
export function toSearchText(
  language: string,
  title: string,
  ...texts: readonly (string | null | undefined)[]
): SearchText {
  const text = texts.filter(Boolean).join('\n');
  return {
    label: labelOf(language),
    searchTitle: title,
    searchText: text,
    searchSpellings: otherSpellings(`${title} ${text}`).join(' '),
  };
}

function labelOf(language: string): TextLabel {
  switch (language) {
    case 'da':
      return 'TextDa';
    case 'nl':
      return 'TextNl';
    case 'en':
      return 'TextEn';
    default:
      return 'TextOther';
  }
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/å/gi, 'aa'],
  [/aa/gi, 'å'],
  [/æ/gi, 'ae'],
  [/ø/gi, 'oe'],
];

function otherSpellings(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]*(?:[åæø]|aa)[\p{L}\p{N}]*/giu) ?? [];
  const others = words.flatMap((word) => [
    ...spellings.map(([letters, other]) => word.replace(letters, other)),
    word.replace(/å/gi, 'aa').replace(/æ/gi, 'ae').replace(/ø/gi, 'oe'),
  ]);
  const known = new Set(words);
  return [...new Set(others)].filter((other) => !known.has(other));
}
