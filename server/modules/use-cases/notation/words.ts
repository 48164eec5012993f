import type { Language } from '../../../shared/language/language.ts';
import type { CostKind, EffectKind, ParticipantRole, UseCaseStatus } from '../use-case.enums.ts';

/** What a file says for each value. */
export type Words<Value extends string> = Readonly<Record<Value, readonly [danish: string, english: string]>>;

export const statusWords: Words<UseCaseStatus> = {
  IDEA: ['Idé', 'Idea'],
  DEVELOPMENT: ['Under udvikling', 'In development'],
  PILOT: ['I pilot', 'Pilot'],
  OPERATION: ['I drift', 'In operation'],
  ENDED: ['Afsluttet', 'Ended'],
};

export const effectWords: Words<EffectKind> = {
  EXPECTED: ['Forventet', 'Expected'],
  MEASURED: ['Målt', 'Measured'],
};

export const costWords: Words<CostKind> = {
  INVESTMENT: ['Investering', 'Investment'],
  YEARLY: ['Om året', 'A year'],
  GRANT: ['Tilskud', 'Grant'],
};

export const roleWords: Words<ParticipantRole> = {
  PARTICIPANT: ['Deltager', 'Participant'],
  FOLLOWER: ['Følger med', 'Follower'],
  SUPPLIER: ['Leverandør', 'Supplier'],
  RESEARCH: ['Forskning', 'Research'],
};

export const answerWords: Words<'true' | 'false'> = { true: ['Ja', 'Yes'], false: ['Nej', 'No'] };

/** The word for a value. */
export function wordFor<Value extends string>(words: Words<Value>, value: Value, language: Language): string {
  const [danish, english] = words[value];
  return language === 'en' ? english : danish;
}

/** What a word stands for: in either language, or as the API names it. */
export function valueOf<Value extends string>(words: Words<Value>, word: string): Value | undefined {
  const wanted = word.trim().toLowerCase();
  return valuesOf(words).find((value) =>
    [value, ...words[value]].some((name) => name.toLowerCase() === wanted),
  );
}

/** The words to choose among. */
export function knownWords<Value extends string>(words: Words<Value>): Record<Language, string[]> {
  const of = (language: Language) => valuesOf(words).map((value) => wordFor(words, value, language));
  return { da: of('da'), en: of('en') };
}

function valuesOf<Value extends string>(words: Words<Value>): Value[] {
  return Object.keys(words) as Value[];
}
