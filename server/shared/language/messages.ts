import type { Language } from './language.ts';

/** Sentences that the server says to people, in both languages of the interface. */
export interface Messages {
  readonly sameProblem: (title: string) => string;
  readonly sameTask: (title: string) => string;
  readonly sameTechnique: (title: string) => string;
  readonly sharedWords: (words: readonly string[]) => string;
  readonly similarMeaning: string;
  readonly sameVendor: (name: string) => string;
  readonly sameRegion: (name: string) => string;
  readonly cooperation: (title: string) => string;
  readonly uses: (user: string, title: string, maker: string) => string;
  readonly bothUse: (title: string) => string;
  readonly inspiredBy: (who: string, title: string, maker: string) => string;
}

const danish: Messages = {
  sameProblem: (title) => `Samme problem: ${title}`,
  sameTask: (title) => `Samme opgave: ${title}`,
  sameTechnique: (title) => `Samme teknik: ${title}`,
  sharedWords: (words) => `Ligner i ordene: ${words.join(', ')}`,
  similarMeaning: 'Beskriver det samme med andre ord',
  sameVendor: (name) => `Samme leverandør: ${name}`,
  sameRegion: (name) => `Samme region: ${name}`,
  cooperation: (title) => `Sammen om: ${title}`,
  uses: (user, title, maker) => `${user} bruger »${title}« fra ${maker}`,
  bothUse: (title) => `Bruger begge: ${title}`,
  inspiredBy: (who, title, maker) => `${who} er inspireret af »${title}« fra ${maker}`,
};

const english: Messages = {
  sameProblem: (title) => `Same problem: ${title}`,
  sameTask: (title) => `Same task: ${title}`,
  sameTechnique: (title) => `Same technique: ${title}`,
  sharedWords: (words) => `Shares the words: ${words.join(', ')}`,
  similarMeaning: 'Says the same in other words',
  sameVendor: (name) => `Same vendor: ${name}`,
  sameRegion: (name) => `Same region: ${name}`,
  cooperation: (title) => `Work together on: ${title}`,
  uses: (user, title, maker) => `${user} uses “${title}” from ${maker}`,
  bothUse: (title) => `Both use: ${title}`,
  inspiredBy: (who, title, maker) => `${who} was inspired by “${title}” from ${maker}`,
};

export function messagesIn(language: Language): Messages {
  return language === 'en' ? english : danish;
}
