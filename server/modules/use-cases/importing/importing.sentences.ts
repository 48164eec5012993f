import type { Sentence } from '../../../shared/errors/sentences.ts';

/** What is wrong with a file as a whole, or with a row of it, and the mend. */

export const fileTooLong = (longest: number): Sentence => ({
  da: `Filen er længere end ${longest} tegn: del den i flere, og importér dem hver for sig.`,
  en: `The file is longer than ${longest} characters: split it, and import the parts one by one.`,
});

export const tooManyRows = (rows: number, most: number): Sentence => ({
  da: `Filen har ${rows} rækker, og der er plads til ${most}: del den i flere, og importér dem hver for sig.`,
  en: `The file has ${rows} rows, and there is room for ${most}: split it, and import the parts one by one.`,
});

export const notText: Sentence = {
  da: 'Filen er ikke tekst: er det et regneark, så gem det som CSV (UTF-8), og vælg den fil.',
  en: 'The file is not text: if it is a workbook, save it as CSV (UTF-8) and choose that file.',
};

export const wrongEncoding: Sentence = {
  da: 'Filen er læst med et forkert tegnsæt, så æ, ø og å er gået tabt: gem den som CSV (UTF-8), og vælg den igen.',
  en: 'The file was read in the wrong encoding, and letters such as æ, ø and å are lost: save it as CSV (UTF-8), and choose it again.',
};

export const quoteLeftOpen = (row: number): Sentence => ({
  da: `Et anførselstegn i række ${row}, eller i en over den, mangler sit andet: en tekst, der begynder med et, skal også slutte med et.`,
  en: `A quote in row ${row}, or in one above it, lacks its other: a text that begins with a quote must end with one.`,
});

export const noRows: Sentence = {
  da: 'Filen har ingen rækker under overskrifterne: skriv mindst én.',
  en: 'The file has no rows below its headings: write at least one.',
};

export const noTitleColumn = (present: readonly string[]): Sentence => ({
  da: `Filen har ingen kolonne med overskriften "Titel": giv kolonnen det navn. Filens kolonner er: ${present.join(', ')}.`,
  en: `The file has no column with the heading "Title": give the column that name. The file's columns are: ${present.join(', ')}.`,
});

export const fieldTwice = (one: string, other: string): Sentence => ({
  da: `Kolonnerne "${one}" og "${other}" er til det samme: fjern den ene.`,
  en: `The columns "${one}" and "${other}" are for the same: remove one of them.`,
});

export const tooManyCells = (cells: number, columns: number): Sentence => ({
  da: `Rækken har ${cells} værdier, og der er ${columns} overskrifter: sæt tekster med skilletegn i anførselstegn.`,
  en: `The row has ${cells} values and there are ${columns} headings: put texts with separators in quotes.`,
});

export const unknownId = (column: string, id: string): Sentence => ({
  da: `"${column}": organisationen har ingen anvendelse med id'et ${id}: ret det, eller lad feltet stå tomt for en ny.`,
  en: `"${column}": the organisation has no use case with the id ${id}: correct it, or leave it empty for a new one.`,
});

export const idTooLong = (column: string, longest: number): Sentence => ({
  da: `"${column}" er længere end ${longest} tegn: gør det kortere.`,
  en: `"${column}" is longer than ${longest} characters: shorten it.`,
});

export const severalWithThat = (column: string, value: string): Sentence => ({
  da: `"${column}": organisationen har flere anvendelser med "${value}": skriv den rigtiges id i kolonnen Id.`,
  en: `"${column}": the organisation has several use cases with "${value}": give the id of the right one in the column Id.`,
});

export const sameAsRow = (column: string, row: number): Sentence => ({
  da: `"${column}": række ${row} er om den samme anvendelse: slet den ene, eller giv dem hver sin titel eller hvert sit id.`,
  en: `"${column}": row ${row} is about the same use case: remove one, or give each a title or an id of its own.`,
});

export const ofAnother = (column: string, owner: string): Sentence => ({
  da: `"${column}": rækken tilhører ${owner}, og der importeres for en anden: slet rækken, eller ret feltet.`,
  en: `"${column}": the row belongs to ${owner}, and the import is for another: remove the row, or correct it.`,
});

export const changedSince = (column: string, read: number, now: number): Sentence => ({
  da: `"${column}": anvendelsen er ændret, siden filen blev hentet (version ${read}, nu ${now}): hent den igen, og ret i den.`,
  en: `"${column}": the use case was changed after the file was fetched (version ${read}, now ${now}): fetch it again, and make the changes there.`,
});

export const noVersion = (column: string, value: string): Sentence => ({
  da: `"${column}": "${value}" er ikke et tal: lad feltet stå, som det var, eller tomt.`,
  en: `"${column}": "${value}" is no number: leave it as it was, or empty.`,
});

export const notAmong = (column: string, value: string, near: string | undefined): Sentence => ({
  da: `"${column}": "${value}" kendes ikke: ${near ? `mente du "${near}"?` : 'skriv navnet, som det står på listen over anvendelser.'}`,
  en: `"${column}": "${value}" is not known: ${near ? `did you mean "${near}"?` : 'write the name as the list of use cases has it.'}`,
});

export const lacksRight = (right: 'create' | 'edit'): Sentence =>
  right === 'create'
    ? {
        da: 'Du må ikke oprette anvendelser for organisationen: bed jeres administrator om rollen Redaktør.',
        en: 'You may not make use cases for the organisation: ask your administrator for the role of editor.',
      }
    : {
        da: 'Du må ikke ændre organisationens anvendelser: bed jeres administrator om rollen Redaktør.',
        en: "You may not change the organisation's use cases: ask your administrator for the role of editor.",
      };
