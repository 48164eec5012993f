import { dan, eng, nld } from 'stopword';

/** Words that say how public registers talk rather than what an entry is about. */
const registerWords = `
  algoritme algoritmen algoritmer algoritmes algorithm algorithms system systeem
  doel gebruik gebruikt gebruiken wordt worden formål bruges bruger anvendes
  gemeente gemeenten kommune kommunen kommuner kommunens municipality municipalities
  willen vil gerne hvordan hvem hoe wie kan kunnen løst opgelost solved
`
  .trim()
  .split(/\s+/);

const stopWords = new Set([...dan, ...nld, ...eng, ...registerWords]);

/** Whether the word carries no meaning of its own, in Danish, Dutch or English. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
