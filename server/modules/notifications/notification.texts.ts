import type { Sentence } from '../../shared/errors/sentences.ts';
import type { Language } from '../../shared/language/language.ts';
import type { UseCaseNews } from './news.ts';

/** What a notification says of itself. */
export interface Told {
  readonly kind: UseCaseNews['kind'];
  /** Null for a use case that its reader may not see now. */
  readonly title: string | null;
  /** Whose doing it was; null where that is not known. */
  readonly organisation: string | null;
  /** Whether the reader is spoken to. */
  readonly isAddressed: boolean;
}

type Say = (who: string, what: string) => string;

const sentences: Record<UseCaseNews['kind'], Record<Language, Say>> = {
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
};
const answeredToYou: Record<Language, Say> = {
  da: (who, what) => `${who} har svaret dig om ${what}`,
  en: (who, what) => `${who} has answered you about ${what}`,
};
const outOfSight: Sentence = {
  da: 'Der er nyt om en anvendelse, som du ikke kan se længere',
  en: 'There is news of a use case that you can no longer see',
};
const somebody: Sentence = { da: 'Nogen', en: 'Somebody' };

/** What is new, in one sentence without a full stop. */
export function newsText({ kind, title, organisation, isAddressed }: Told, language: Language): string {
  if (title === null) return outOfSight[language];
  const say =
    kind === 'COMMENT_ANSWERED' && isAddressed ? answeredToYou[language] : sentences[kind][language];
  return say(organisation ?? somebody[language], language === 'en' ? `“${title}”` : `»${title}«`);
}
