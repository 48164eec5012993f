import type { InputProblem } from '../../shared/errors/domain-error.ts';
import { tooLong, turned, type Sentence } from '../../shared/errors/sentences.ts';

/** Length of a note, in characters. */
export const longestNote = 2_000;

export const ownUseCase: InputProblem = {
  field: 'organisation',
  sentence: {
    da: 'Anvendelsen er kommunens egen: ret dens status i stedet.',
    en: "The use case is the municipality's own: change its status instead.",
  },
};

export const noDate: InputProblem = {
  field: 'since',
  sentence: {
    da: 'Det er ikke en dato: skriv 2020, 2020-03 eller 2020-03-01.',
    en: 'This is no date: give it as 2020, 2020-03 or 2020-03-01.',
  },
};

export const notInCalendar: InputProblem = {
  field: 'since',
  sentence: {
    da: 'Datoen findes ikke i kalenderen: slå dagen op.',
    en: 'This date is not in the calendar: look the day up.',
  },
};

export const notYet: InputProblem = {
  field: 'since',
  sentence: {
    da: 'Datoen ligger i fremtiden: ret den, eller vælg, at det er planlagt.',
    en: 'This date is in the future: correct it, or say that it is planned.',
  },
};

export const noteTooLong: InputProblem = { field: 'note', sentence: tooLong('note', longestNote) };

export const noteTurned: InputProblem = { field: 'note', sentence: turned('note') };

export const changedMeanwhile: Sentence = {
  da: 'En kollega har ændret det imens: se, hvad der står nu, og vælg.',
  en: 'A colleague has changed it meanwhile: look at what it says now, and choose.',
};
