import { dan, eng, nld } from 'stopword';
import snowball from 'snowball-stemmers';
import { wordsOf } from './tokens.ts';

export type TextLanguage = 'da' | 'nl' | 'en';

const functionWords: Record<TextLanguage, ReadonlySet<string>> = {
  da: new Set(dan),
  nl: new Set(nld),
  en: new Set(eng),
};

const stemmers = {
  da: snowball.newStemmer('danish'),
  nl: snowball.newStemmer('dutch'),
  en: snowball.newStemmer('english'),
};

/** The language whose function words are most frequent in the text; Danish when none are. */
export function detectLanguage(text: string): TextLanguage {
  const words = wordsOf(text);
  const count = (language: TextLanguage) => words.filter((word) => functionWords[language].has(word)).length;
  const danish = count('da') + (/[æøå]/i.test(text) ? 2 : 0);
  const dutch = count('nl');
  const english = count('en');
  if (dutch > danish && dutch >= english) return 'nl';
  return english > danish ? 'en' : 'da';
}

/** The word without its inflection, by the Snowball stemmer of the language; Danish when it has none. */
export function stem(word: string, language: string): string {
  return stemmers[language in stemmers ? (language as TextLanguage) : 'da'].stem(word);
}
