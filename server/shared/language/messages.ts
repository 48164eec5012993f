import type { Language } from './language.ts';

/** Sentences that the server says to people, in both languages of the interface. */
export interface Messages {
  readonly sameProblem: (title: string) => string;
  readonly sameTask: (title: string) => string;
  readonly sameTechnique: (title: string) => string;
  readonly sharedWords: (words: readonly string[]) => string;
  readonly similarMeaning: string;
}

const danish: Messages = {
  sameProblem: (title) => `Samme problem: ${title}`,
  sameTask: (title) => `Samme opgave: ${title}`,
  sameTechnique: (title) => `Samme teknik: ${title}`,
  sharedWords: (words) => `Ligner i ordene: ${words.join(', ')}`,
  similarMeaning: 'Beskriver det samme med andre ord',
};

const english: Messages = {
  sameProblem: (title) => `Same problem: ${title}`,
  sameTask: (title) => `Same task: ${title}`,
  sameTechnique: (title) => `Same technique: ${title}`,
  sharedWords: (words) => `Shares the words: ${words.join(', ')}`,
  similarMeaning: 'Says the same in other words',
};

export function messagesIn(language: Language): Messages {
  return language === 'en' ? english : danish;
}
