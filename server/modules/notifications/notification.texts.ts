import type { Sentence } from '../../shared/errors/sentences.ts';
import type { Language } from '../../shared/language/language.ts';
import type { EntryNews } from './news.ts';

/** What a notification says of itself. */
export interface Told {
  readonly kind: EntryNews['kind'];
  /** Null for what its reader may not see now. */
  readonly title: string | null;
  /** Whose doing it was; null where that is not known. */
  readonly organisation: string | null;
  /** Whether the reader is spoken to. */
  readonly isAddressed: boolean;
}

type Say = (who: string, what: string) => string;

const sentences: Record<EntryNews['kind'], Record<Language, Say>> = {
  USE_CASE_CHANGED: {
    da: (who, what) => `${who} har ændret ${what}`,
    en: (who, what) => `${who} has changed ${what}`,
  },
  USE_CASE_PUBLISHED: {
    da: (who, what) => `${who} har udgivet ${what}`,
    en: (who, what) => `${who} has published ${what}`,
  },
  USE_CASE_RETIRED: {
    da: (who, what) => `${who} har trukket ${what} tilbage`,
    en: (who, what) => `${who} has retired ${what}`,
  },
  USE_CASE_ADOPTED: {
    da: (who, what) => `${who} bruger også ${what}`,
    en: (who, what) => `${who} uses ${what} too`,
  },
  USE_CASE_ASKED: {
    da: (who, what) => `${who} spørger til ${what}`,
    en: (who, what) => `${who} asks about ${what}`,
  },
  USE_CASE_COMMENTED: {
    da: (who, what) => `${who} har kommenteret ${what}`,
    en: (who, what) => `${who} has commented on ${what}`,
  },
  COMMENT_ANSWERED: {
    da: (who, what) => `${who} har svaret i samtalen om ${what}`,
    en: (who, what) => `${who} has answered in the conversation about ${what}`,
  },
  HELP_REQUEST_ANSWERED: {
    da: (who, what) => `${who} har skrevet et svar til spørgsmålet ${what}`,
    en: (who, what) => `${who} has written an answer to the question ${what}`,
  },
  HELP_REQUEST_CLOSED: {
    da: (who, what) => `${who} har fået svar og lukket spørgsmålet ${what}`,
    en: (who, what) => `${who} has been answered and closed the question ${what}`,
  },
  HELP_REQUEST_WITHDRAWN: {
    da: (who, what) => `${who} har trukket spørgsmålet ${what} tilbage`,
    en: (who, what) => `${who} has withdrawn the question ${what}`,
  },
};
/** What is said otherwise to who is spoken to. */
const sentencesToYou: Partial<Record<EntryNews['kind'], Record<Language, Say>>> = {
  COMMENT_ANSWERED: {
    da: (who, what) => `${who} har svaret dig om ${what}`,
    en: (who, what) => `${who} has answered you about ${what}`,
  },
  HELP_REQUEST_ANSWERED: {
    da: (who, what) => `${who} har svaret på dit spørgsmål ${what}`,
    en: (who, what) => `${who} has answered your question ${what}`,
  },
  HELP_REQUEST_CLOSED: {
    da: (who, what) => `${who} siger, at dit svar hjalp: ${what}`,
    en: (who, what) => `${who} says that your answer helped: ${what}`,
  },
};
const useCaseOutOfSight: Sentence = {
  da: 'Der er nyt om en anvendelse, som du ikke kan se længere',
  en: 'There is news of a use case that you can no longer see',
};
const questionOutOfSight: Sentence = {
  da: 'Der er nyt om et spørgsmål, som du ikke kan se længere',
  en: 'There is news of a question that you can no longer see',
};
const somebody: Sentence = { da: 'Nogen', en: 'Somebody' };

/** What is new, in one sentence without a full stop. */
export function newsText({ kind, title, organisation, isAddressed }: Told, language: Language): string {
  if (title === null) return outOfSight(kind)[language];
  const said = (isAddressed ? sentencesToYou[kind] : undefined) ?? sentences[kind];
  return said[language](organisation ?? somebody[language], language === 'en' ? `“${title}”` : `»${title}«`);
}

function outOfSight(kind: EntryNews['kind']): Sentence {
  return kind.startsWith('HELP_REQUEST_') ? questionOutOfSight : useCaseOutOfSight;
}
