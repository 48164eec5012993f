import type { InputProblem } from '../../shared/errors/domain-error.ts';
import { tooLong, turned, type Sentence } from '../../shared/errors/sentences.ts';
import { turnsDirection } from '../../shared/text/written.ts';
import type { HelpRequestStatus } from './help-request.type.ts';

/** In characters. */
const longest = { title: 200, text: 5_000 } as const;
/** How many problems, tasks or use cases one question or answer names. */
const mostNamed = 10;

const empty: Record<keyof typeof longest, Sentence> = {
  title: { da: 'Skriv spørgsmålet på én linje.', en: 'Write the question in one line.' },
  text: { da: 'Skriv noget først.', en: 'Write something first.' },
};

/** What is wrong with a text that is to be written. */
export function textProblems(field: keyof typeof longest, text: string): InputProblem[] {
  if (text === '') return [{ field, sentence: empty[field] }];
  if (text.length > longest[field]) return [{ field, sentence: tooLong(field, longest[field]) }];
  return turnsDirection(text) ? [{ field, sentence: turned(field) }] : [];
}

export function languageProblems(language: string): InputProblem[] {
  const sentence = { da: 'Vælg dansk (da) eller engelsk (en).', en: 'Choose Danish (da) or English (en).' };
  return ['da', 'en'].includes(language) ? [] : [{ field: 'language', sentence }];
}

/** What is wrong with the ids that a field names, of which these are known. */
export function namingProblems(
  field: 'problems' | 'tasks' | 'useCases',
  ids: readonly string[],
  known: { has(id: string): boolean },
): InputProblem[] {
  const unknown = ids.flatMap((id, i) =>
    known.has(id) ? [] : [{ field: `${field}.${i}`, sentence: namesNothing(id) }],
  );
  return ids.length > mostNamed ? [{ field, sentence: tooMany }, ...unknown] : unknown;
}

const tooMany: Sentence = {
  da: `Vælg højst ${mostNamed}.`,
  en: `Choose ${mostNamed} at most.`,
};

const namesNothing = (id: string): Sentence => ({
  da: `Der findes ikke noget med id'et ${id}, som du kan se: vælg noget andet.`,
  en: `There is nothing with the id ${id} that you can see: choose something else.`,
});

const states: Record<HelpRequestStatus, Sentence> = {
  OPEN: { da: 'Spørgsmålet er åbent allerede.', en: 'The question is open already.' },
  ANSWERED: {
    da: 'Spørgsmålet er lukket: de, der stillede det, kan åbne det igen.',
    en: 'The question is closed: those who asked can open it again.',
  },
  WITHDRAWN: {
    da: 'Spørgsmålet er trukket tilbage: de, der stillede det, kan åbne det igen.',
    en: 'The question is withdrawn: those who asked can open it again.',
  },
};

/** What cannot be done because of what became of the question meanwhile. */
export const notInThisState = (field: string, status: HelpRequestStatus): InputProblem => ({
  field,
  sentence: states[status],
});

export const noHelpfulAnswer: InputProblem = {
  field: 'answer',
  sentence: {
    da: 'Vælg et af de svar, som andre har givet på spørgsmålet.',
    en: 'Choose one of the answers that others have given to the question.',
  },
};

export const changedMeanwhile: Sentence = {
  da: 'En kollega har ændret spørgsmålet imens: se, hvordan det er nu, og gør det igen.',
  en: 'A colleague has changed the question meanwhile: look at it as it is now, and do it again.',
};

export const notAuthor: Sentence = {
  da: 'Kun den, der har skrevet svaret, kan ændre det.',
  en: 'Only whoever wrote the answer can change it.',
};

export const aQuestion: Sentence = { da: 'et spørgsmål', en: 'question' };
export const anAnswer: Sentence = { da: 'et svar', en: 'answer' };
