import type { InputProblem } from '../../../shared/errors/domain-error.ts';
import type { Sentence } from '../../../shared/errors/sentences.ts';
import type { Lifecycle } from '../use-case.enums.ts';
import { longestText, longestTitle, mostInspirations, type DraftProblem } from '../use-case.draft.ts';

/** What the checks of a draft say, in Danish. What is not here is said in general terms. */
const danish: Record<string, string> = {
  'is missing: give the entry a title': 'mangler: giv anvendelsen en titel',
  'is empty: give the entry a title': 'er tom: giv anvendelsen en titel',
  'is no date: give it as 2020, 2020-03 or 2020-03-01':
    'er ikke en dato: skriv 2020, 2020-03 eller 2020-03-01',
  'is not in the calendar: look the day up': 'findes ikke i kalenderen: slå dagen op',
  'is before the start: correct one of them': 'ligger før starten: ret en af dem',
  'is no number: give one': 'er ikke et tal: skriv et',
  'is below zero: give 0 or more': 'er under nul: skriv 0 eller mere',
  'has more than two decimals: round it': 'har mere end to decimaler: rund det af',
  'is no currency: give it as three letters, for instance DKK':
    'er ikke en valuta: skriv tre bogstaver, fx DKK',
  'has an invisible sign that turns the direction of writing: type the text in place of pasting it':
    'har et usynligt tegn, der vender skriveretningen: skriv teksten igen i stedet for at indsætte den',
  'is no web address: begin it with https://': 'er ikke en webadresse: begynd med https://',
  'is no language: give it as two letters, for instance da': 'er ikke et sprog: skriv to bogstaver, fx da',
  [`names more than ${mostInspirations}: leave some out`]: `nævner mere end ${mostInspirations}: udelad nogle`,
  [`is longer than ${longestText} characters: shorten it`]: `er længere end ${longestText} tegn: gør det kortere`,
  [`is longer than ${longestTitle} characters: shorten it`]: `er længere end ${longestTitle} tegn: gør den kortere`,
};

/** A problem of a draft as the person who wrote it can read it, who calls its fields as `nameOf` says. */
export function toInputProblem(
  { field, message }: DraftProblem,
  nameOf: (field: string) => string = (name) => name,
): InputProblem {
  const said = message.startsWith(`${field} `) ? message.slice(field.length + 1) : message;
  const name = nameOf(field);
  return {
    field,
    sentence: { da: `"${name}" ${danish[said] ?? 'er ikke gyldig: ret det'}.`, en: `"${name}" ${said}.` },
  };
}

export const nothingNamed = (field: string, id: string): InputProblem => ({
  field,
  sentence: {
    da: `"${field}" nævner "${id}", som ikke findes.`,
    en: `"${field}" names "${id}", which does not exist.`,
  },
});

export const inspiredByItself: InputProblem = {
  field: 'inspiredBy',
  sentence: {
    da: 'En anvendelse kan ikke være inspireret af sig selv: vælg en anden.',
    en: 'A use case cannot be inspired by itself: choose another.',
  },
};

export const changedMeanwhile: Sentence = {
  da: 'En anden har ændret anvendelsen imens: se deres udgave, og vælg.',
  en: 'Somebody else has changed the use case meanwhile: look at theirs, and choose.',
};

export const noStory: InputProblem = {
  field: 'summary',
  sentence: {
    da: 'Skriv et resumé eller et problem, før anvendelsen offentliggøres.',
    en: 'Write a summary or a problem before the use case is published.',
  },
};

export const sharedWithNobody: InputProblem = {
  field: 'sharedWith',
  sentence: {
    da: 'Vælg, hvem anvendelsen skal deles med, eller vælg en anden synlighed.',
    en: 'Choose whom to share the use case with, or choose another visibility.',
  },
};

export type Move = 'publish' | 'retire' | 'restore';

/** Why a use case cannot be published, taken back or restored as it is now, and what can be done. */
const notNow: Record<Move, Partial<Record<Lifecycle, Sentence>>> = {
  publish: {
    RETIRED: {
      da: 'Anvendelsen er trukket tilbage: gendan den først.',
      en: 'The use case was taken back: restore it first.',
    },
  },
  retire: {
    DRAFT: {
      da: 'Anvendelsen er en kladde: kun det, der er udgivet, kan trækkes tilbage.',
      en: 'The use case is a draft: only what is published can be taken back.',
    },
    RETIRED: {
      da: 'Anvendelsen er allerede trukket tilbage.',
      en: 'The use case was taken back already.',
    },
  },
  restore: {
    DRAFT: {
      da: 'Anvendelsen er en kladde: udgiv den i stedet.',
      en: 'The use case is a draft: publish it instead.',
    },
    PUBLISHED: {
      da: 'Anvendelsen er udgivet: der er ikke noget at gendanne.',
      en: 'The use case is published: there is nothing to restore.',
    },
  },
};

/** What keeps a use case from being moved; undefined where nothing does. */
export function stopOf(move: Move, lifecycle: Lifecycle): InputProblem | undefined {
  const sentence = notNow[move][lifecycle];
  return sentence && { field: 'id', sentence };
}
