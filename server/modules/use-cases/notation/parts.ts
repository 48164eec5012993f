import type { Language } from '../../../shared/language/language.ts';
import type { CostKind, EffectKind, ParticipantRole } from '../use-case.enums.ts';
import { isAmbiguous, printAmount, readAmount } from './amounts.ts';
import { CellRefused } from './cell-refused.ts';
import {
  ambiguousAmount,
  kindIsMissing,
  noAmount,
  nothingAfterKind,
  noUseCaseId,
} from './notation.sentences.ts';
import { costWords, effectWords, knownWords, roleWords, valueOf, wordFor, type Words } from './words.ts';

/**
 * How one effect, amount, participant, source or inspiration is written in a file, and read again: the export prints
 * what the import reads. Each reader throws CellRefused, which names the column and the mend.
 */
export interface Wording {
  readonly language: Language;
  /** What the file calls the column. */
  readonly column: string;
}

interface EffectPart {
  readonly kind: EffectKind;
  readonly text: string;
}
interface CostPart {
  readonly kind: CostKind;
  readonly amount: number;
  readonly currency: string;
  readonly note?: string | undefined;
}
interface SourcePart {
  readonly url?: string | undefined;
  readonly title: string;
}

/** `Målt: 500 timer om året`. */
export function printEffect({ kind, text }: EffectPart, language: Language): string {
  return `${wordFor(effectWords, kind, language)}: ${text}`;
}

export function readEffect(entry: string, { column }: Wording): EffectPart {
  const { kind, rest } = ofKind(entry, effectWords, column);
  return { kind, text: rest };
}

/** `Investering: 1.250.000 DKK, heraf 200.000 til drift`. */
export function printCost({ kind, amount, currency, note }: CostPart, language: Language): string {
  const money = `${printAmount(amount, language)} ${currency}`;
  return `${wordFor(costWords, kind, language)}: ${money}${note ? `, ${note}` : ''}`;
}

export function readCost(entry: string, { column, language }: Wording): CostPart {
  const { kind, rest } = ofKind(entry, costWords, column);
  const [, number = '', currency = '', note = ''] =
    /^([\d.,\s]*\d)\s*([a-z]{3}|kr\.?)(?:\s*[,;:]\s*([\s\S]*))?$/i.exec(rest) ?? [];
  if (isAmbiguous(number, language)) throw new CellRefused(ambiguousAmount(column, number, language));
  const amount = readAmount(number, language);
  if (amount === undefined) throw new CellRefused(noAmount(column, entry));
  const code = /^kr/i.test(currency) && !/^kr[a-z]/i.test(currency) ? 'DKK' : currency.toUpperCase();
  return { kind, amount, currency: code, ...(note !== '' && { note }) };
}

/** `Leverandør: Firma A/S`. */
export function printParticipant(role: ParticipantRole, name: string, language: Language): string {
  return `${wordFor(roleWords, role, language)}: ${name}`;
}

/** Who has no role is a participant. */
export function readParticipant(entry: string): { role: ParticipantRole; name: string } {
  const { word, rest } = halves(entry);
  const role = word === undefined ? undefined : valueOf(roleWords, word);
  return role === undefined ? { role: 'PARTICIPANT' as ParticipantRole, name: entry } : { role, name: rest };
}

/** `Omtale <https://example.org>`, the address alone, or the name alone. */
export function printSource({ url, title }: SourcePart): string {
  if (!url) return title;
  return title === url ? url : `${title} <${url}>`;
}

export function readSource(entry: string): SourcePart {
  if (/^https?:\/\/\S+$/i.test(entry)) return { url: entry, title: entry };
  const [, title, url] = /^([\s\S]*?)\s*<(https?:\/\/[^\s<>]+)>$/i.exec(entry) ?? [];
  return url === undefined ? { title: entry } : { url, title: title || url };
}

/** `Fordeling af post <usecase-…>`: the title is for people, the id counts. */
export function printInspiration({ id, title }: { id: string; title: string }): string {
  return `${title.replace(/\s+/g, ' ')} <${id}>`;
}

export function readInspiration(entry: string, column: string): string {
  const id = inspirationIn(entry);
  if (id === undefined) throw new CellRefused(noUseCaseId(column, entry));
  return id;
}

/** The id that an entry names, if it names one. */
export function inspirationIn(entry: string): string | undefined {
  return /<(usecase-[^\s<>]+)>$|^(usecase-\S+)$/.exec(entry)?.slice(1).find(Boolean);
}

function ofKind<Kind extends string>(entry: string, words: Words<Kind>, column: string) {
  const { word, rest } = halves(entry);
  const kind = word === undefined ? undefined : valueOf(words, word);
  if (kind === undefined) throw new CellRefused(kindIsMissing(column, entry, knownWords(words)));
  if (rest === '') throw new CellRefused(nothingAfterKind(column, entry));
  return { kind, rest };
}

function halves(entry: string): { word: string | undefined; rest: string } {
  const colon = entry.indexOf(':');
  if (colon < 0) return { word: undefined, rest: entry };
  return { word: entry.slice(0, colon), rest: entry.slice(colon + 1).trim() };
}
