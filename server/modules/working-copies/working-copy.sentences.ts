import type { InputProblem } from '../../shared/errors/domain-error.ts';
import type { Sentence } from '../../shared/errors/sentences.ts';

/** In characters. */
export const longest = { form: 200, title: 300, content: 200_000 } as const;

/** How many forms somebody may be in the middle of. */
export const mostCopies = 100;

export const tooLong = (field: keyof typeof longest): InputProblem => ({
  field,
  sentence: {
    da: `"${field}" skal fylde 1 til ${longest[field]} tegn.`,
    en: `"${field}" must have 1 to ${longest[field]} characters.`,
  },
});

export const tooMany: InputProblem = {
  field: 'form',
  sentence: {
    da: `Du har allerede ${mostCopies} kladder: send eller kassér en af dem først.`,
    en: `You already have ${mostCopies} unfinished forms: send or discard one of them first.`,
  },
};

export const needsPerson: Sentence = {
  da: 'Kladder til formularer er for personer: log ind som en.',
  en: 'Unfinished forms are for people: sign in as one.',
};
