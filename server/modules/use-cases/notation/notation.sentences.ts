import type { Sentence } from '../../../shared/errors/sentences.ts';
import type { Language } from '../../../shared/language/language.ts';

/** What is wrong with a cell, by its column, and the mend. */

export const oneOf = (
  column: string,
  value: string,
  known: Readonly<Record<Language, readonly string[]>>,
): Sentence => ({
  da: `"${column}": "${value}" kendes ikke: skriv ${listed(known.da, 'eller')}.`,
  en: `"${column}": "${value}" is not known: write ${listed(known.en, 'or')}.`,
});

export const kindIsMissing = (
  column: string,
  entry: string,
  known: Readonly<Record<Language, readonly string[]>>,
): Sentence => ({
  da: `"${column}": "${brief(entry)}" siger ikke, hvad det er: begynd linjen med ${listed(withColons(known.da), 'eller')}, eller med to mellemrum, hvis den hører til linjen over.`,
  en: `"${column}": "${brief(entry)}" does not say what it is: begin the line with ${listed(withColons(known.en), 'or')}, or with two spaces if it belongs to the line above.`,
});

export const nothingAfterKind = (column: string, entry: string): Sentence => ({
  da: `"${column}": der står ikke noget efter "${brief(entry)}": skriv det, eller slet linjen.`,
  en: `"${column}": nothing follows "${brief(entry)}": write it, or remove the line.`,
});

export const noAmount = (column: string, entry: string): Sentence => ({
  da: `"${column}": "${brief(entry)}" er ikke et beløb: skriv tallet og valutaen, fx "Investering: 1.250.000 DKK, heraf 200.000 til drift".`,
  en: `"${column}": "${brief(entry)}" is no amount: write the number and the currency, for instance "Investment: 1,250,000 DKK, of which 200,000 to run it".`,
});

export const ambiguousAmount = (column: string, amount: string, language: Language): Sentence => {
  const digits = amount.replace(/\D/g, '');
  const [decimal, thousand] = language === 'da' ? [',', '.'] : ['.', ','];
  const [whole, grouped] = [digits, `${digits.slice(0, -3)}${thousand}${digits.slice(-3)}`];
  const decimals = `${digits.slice(0, -3)}${decimal}${digits.slice(-3, -1)}`;
  return {
    da: `"${column}": "${amount}" kan læses på to måder: skriv ${whole} eller ${grouped}, eller med to decimaler ${decimals}.`,
    en: `"${column}": "${amount}" can be read in two ways: write ${whole} or ${grouped}, or with two decimals ${decimals}.`,
  };
};

export const unknownOrganisation = (column: string, name: string, near: string | undefined): Sentence => ({
  da: `"${column}": "${brief(name)}" kendes ikke: ${near ? `mente du "${near}"?` : 'skriv organisationens navn, kommunekode eller CVR-nummer.'}`,
  en: `"${column}": "${brief(name)}" is not known: ${near ? `did you mean "${near}"?` : "write the organisation's name, municipality code or CVR number."}`,
});

export const severalOrganisations = (column: string, name: string): Sentence => ({
  da: `"${column}": flere organisationer hedder "${brief(name)}": skriv dens kommunekode, CVR-nummer eller id.`,
  en: `"${column}": several organisations are called "${brief(name)}": write its municipality code, CVR number or id.`,
});

export const noUseCaseId = (column: string, entry: string): Sentence => ({
  da: `"${column}": "${brief(entry)}" nævner intet id: skriv anvendelsens id, som begynder med usecase-.`,
  en: `"${column}": "${brief(entry)}" names no id: write the id of the use case, which begins with usecase-.`,
});

export const unknownUseCase = (column: string, id: string): Sentence => ({
  da: `"${column}": der er ingen anvendelse med id'et ${id}: ret det, eller slet linjen.`,
  en: `"${column}": there is no use case with the id ${id}: correct it, or remove the line.`,
});

export const ownUseCase = (column: string): Sentence => ({
  da: `"${column}": en anvendelse kan ikke være inspireret af sig selv: slet linjen.`,
  en: `"${column}": a use case cannot be inspired by itself: remove the line.`,
});

function listed(words: readonly string[], last: string): string {
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

function withColons(words: readonly string[]): string[] {
  return words.map((word) => `"${word}:"`);
}

function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
