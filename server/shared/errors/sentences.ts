import type { Language } from '../language/language.ts';

/** A sentence for people, in both languages of the interface. */
export type Sentence = Readonly<Record<Language, string>>;

export const tookTooLong: Sentence = {
  da: 'Svaret tog for lang tid. Spørg om mindre, eller afgræns mere.',
  en: 'The answer took too long. Ask for less, or filter more.',
};

/** Nothing is found by an identity; `what` names the kind of thing, as "en anvendelse" and "use case". */
export function noSuch(what: Sentence, id: string): Sentence {
  return {
    da: `Der findes ikke ${what.da} med id'et ${id}.`,
    en: `There is no ${what.en} with the id ${id}.`,
  };
}

/** A text argument is longer than it may be, in characters. */
export function tooLong(field: string, longest: number): Sentence {
  return {
    da: `"${field}" er længere end ${longest} tegn: gør det kortere.`,
    en: `"${field}" is longer than ${longest} characters: shorten it.`,
  };
}

/** A text argument holds a sign that nobody sees and that makes it read otherwise than it is. */
export function turned(field: string): Sentence {
  return {
    da: `"${field}" har et usynligt tegn, der vender skriveretningen: skriv teksten igen i stedet for at indsætte den.`,
    en: `"${field}" has an invisible sign that turns the direction of writing: type the text in place of pasting it.`,
  };
}

/** A number argument is out of range. */
export function outOfRange(field: string, value: number, largest: number): Sentence {
  return {
    da: `"${field}" er ${value}: angiv et tal fra 1 til ${largest}.`,
    en: `"${field}" is ${value}: give a number from 1 to ${largest}.`,
  };
}
