import type { Language } from '../../../shared/language/language.ts';
import { CostKind, EffectKind, ParticipantRole } from '../use-case.enums.ts';
import { printAmount, readAmount } from './amounts.ts';
import { CellRefused } from './cell-refused.ts';
import { printEntries, readEntries } from './entries.ts';
import {
  printCost,
  printEffect,
  printInspiration,
  printParticipant,
  printSource,
  readCost,
  readEffect,
  readInspiration,
  readParticipant,
  readSource,
} from './parts.ts';

const texts = [
  ...['a', 'a|b', 'a\\|b', '\\', 'a\nb', 'a\n\n  b', 'a\n Målt: b', '=1+1', "'=1", '-5', '"x"; y', 'Målt: x'],
  ...['a, b, c', '1.250 DKK', '| a |', 'ﬁn 👍', 'https://example.org/x'],
];
const column = 'Kolonne';

describe('several entries in a cell', () => {
  it('read as they were printed', () => {
    expect(readEntries(printEntries(texts))).toEqual(texts);
    for (const text of texts) expect(readEntries(printEntries([text, text]))).toEqual([text, text]);
  });

  it.each([
    ['', []],
    ['a\r\nb', ['a', 'b']],
    ['a | b |', ['a', 'b']],
    ['a\n  mere\nb', ['a\nmere', 'b']],
    ['a\n\n\nb', ['a', 'b']],
    ['a\n\n  mere', ['a\n\nmere']],
  ])('are written one a line or with bars between: %j', (cell, entries) => {
    expect(readEntries(cell)).toEqual(entries);
  });
});

describe.each<Language>(['da', 'en'])('what is printed in %s', (language) => {
  const wording = { language, column };
  const throughCell = (entry: string) => readEntries(printEntries([entry]))[0]!;

  it.each(texts)('reads as it was: %j', (text) => {
    const effect = { kind: EffectKind.EXPECTED, text };
    expect(readEffect(throughCell(printEffect(effect, language)), wording)).toEqual(effect);
    const cost = { kind: CostKind.YEARLY, amount: 1_250_000.5, currency: 'DKK', note: text };
    expect(readCost(throughCell(printCost(cost, language)), wording)).toEqual(cost);
    const source = { url: 'https://example.org/a?b=c', title: text };
    expect(readSource(throughCell(printSource(source)))).toEqual(source);
    const participant = { role: ParticipantRole.SUPPLIER, name: text };
    expect(readParticipant(throughCell(printParticipant(participant.role, text, language)))).toEqual(
      participant,
    );
    expect(readInspiration(throughCell(printInspiration({ id: 'usecase-x.1', title: text })), column)).toBe(
      'usecase-x.1',
    );
  });

  it.each([0, 0.1, 12, 999, 1000, 1234.125, 1_250_000, 1e21])(
    'reads as the amount that it was: %d',
    (amount) => {
      expect(readAmount(printAmount(amount, language), language)).toBe(amount);
    },
  );
});

describe('what people write', () => {
  it.each<[string, Language, number | undefined]>([
    ['1.250.000', 'da', 1_250_000],
    ['1 250 000,50', 'da', 1_250_000.5],
    ['80000', 'da', 80_000],
    ['12.5', 'da', 12.5],
    ['1,250,000', 'da', undefined],
    ['1,250,000.50', 'en', 1_250_000.5],
    ['1.250.000', 'en', undefined],
    ['1,250', 'da', undefined],
    ['12,500', 'da', undefined],
    ['1.250', 'da', 1250],
    ['1,25', 'da', 1.25],
    ['0,125', 'da', 0.125],
    ['1.2500', 'da', undefined],
    ['1.250', 'en', undefined],
    ['1,250', 'en', 1250],
    ['', 'da', undefined],
  ])('as an amount is understood as its language has it: %s in %s', (text, language, amount) => {
    expect(readAmount(text, language)).toBe(amount);
  });

  it.each([
    ['investering: 80.000 kr.', { kind: 'INVESTMENT', amount: 80_000, currency: 'DKK' }],
    ['YEARLY:500eur, licens', { kind: 'YEARLY', amount: 500, currency: 'EUR', note: 'licens' }],
    ['A year: 1.000 dkk: drift', { kind: 'YEARLY', amount: 1000, currency: 'DKK', note: 'drift' }],
  ])('as a cost may be in either language: %s', (entry, cost) => {
    expect(readCost(entry, { language: 'da', column })).toEqual(cost);
  });

  it('as a participant needs no role', () => {
    expect(readParticipant('Firma: A/S')).toEqual({ role: 'PARTICIPANT', name: 'Firma: A/S' });
  });

  it('as a source may be an address, a name, or both', () => {
    const url = 'https://example.org';
    expect([url, 'Notat', `Notat <${url}>`, `<${url}>`].map(readSource)).toEqual([
      { url, title: url },
      { title: 'Notat' },
      { url, title: 'Notat' },
      { url, title: url },
    ]);
  });

  const danish = { language: 'da', column } as const;
  it.each<[string, () => unknown, RegExp]>([
    [
      'an effect without its kind',
      () => readEffect('20 % hurtigere', danish),
      /begynd linjen med "Forventet:" eller "Målt:", eller med to mellemrum/,
    ],
    ['an effect that says nothing', () => readEffect('Målt:', danish), /ikke noget efter "Målt:"/],
    ['an amount without currency', () => readCost('Om året: 80.000', danish), /skriv tallet og valutaen/],
    [
      'an amount that may be meant otherwise',
      () => readCost('Om året: 1,250 DKK', danish),
      /"1,250" kan læses på to måder: skriv 1250 eller 1\.250, eller med to decimaler 1,25\.$/,
    ],
    ['an amount in words', () => readCost('Om året: meget DKK', danish), /er ikke et beløb/],
    ['an inspiration without id', () => readInspiration('Andre', column), /begynder med usecase-/],
  ])('is refused by the column and with the mend: %s', (_, attempt, message) => {
    const sentenceOf = () => {
      try {
        return attempt();
      } catch (error) {
        if (error instanceof CellRefused) return error.sentence.da;
        throw error;
      }
    };
    expect(sentenceOf()).toMatch(/^"Kolonne": /);
    expect(sentenceOf()).toMatch(message);
  });
});
