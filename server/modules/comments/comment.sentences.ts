import type { InputProblem } from '../../shared/errors/domain-error.ts';
import { tooLong, type Sentence } from '../../shared/errors/sentences.ts';
import type { CommentState } from './comment.type.ts';

/** In characters. */
export const longest = { text: 5_000, reason: 500 } as const;

type TextField = keyof typeof longest;

const emptyText: Record<TextField, Sentence> = {
  text: { da: 'Skriv noget først.', en: 'Write something first.' },
  reason: { da: 'Skriv, hvorfor den skjules.', en: 'Write why it is hidden.' },
};

export const isEmpty = (field: TextField): InputProblem => ({ field, sentence: emptyText[field] });

export const isTooLong = (field: TextField): InputProblem => ({
  field,
  sentence: tooLong(field, longest[field]),
});

export const notSeenByIt: InputProblem = {
  field: 'organisation',
  sentence: {
    da: 'Organisationen ser ikke anvendelsen: handl for en, der ser den.',
    en: 'The organisation does not see the use case: act for one that does.',
  },
};

export const answersComment: InputProblem = {
  field: 'kind',
  sentence: {
    da: 'Et svar hører til et spørgsmål eller en kommentar: svar på den i stedet.',
    en: 'An answer belongs to a question or a comment: answer that instead.',
  },
};

export const answersAnswer: InputProblem = {
  field: 'comment',
  sentence: {
    da: 'Man kan ikke svare på et svar: svar på det, som det hører til.',
    en: 'An answer cannot be answered: answer what it belongs to.',
  },
};

const states: Record<CommentState, Sentence> = {
  VISIBLE: { da: 'Kommentaren er ikke skjult.', en: 'The comment is not hidden.' },
  REMOVED: { da: 'Forfatteren har fjernet kommentaren.', en: 'Its author has removed the comment.' },
  HIDDEN: { da: 'Ejeren har skjult kommentaren.', en: 'The owner has hidden the comment.' },
};

/** What cannot be done because of what became of the comment meanwhile. */
export const notInThisState = (state: CommentState): InputProblem => ({
  field: 'comment',
  sentence: states[state],
});

export const notAuthor: Sentence = {
  da: 'Kun den, der har skrevet kommentaren, kan ændre eller fjerne den.',
  en: 'Only whoever wrote the comment can change or remove it.',
};

export const needsPerson: Sentence = {
  da: 'Kommentarer skrives af personer: log ind som en.',
  en: 'Comments are written by people: sign in as one.',
};
