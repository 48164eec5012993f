import type { UseCaseDraft } from '../use-case.draft.ts';
import { CostKind, EffectKind, ParticipantRole } from '../use-case.enums.ts';
import { CellRefused } from '../notation/cell-refused.ts';
import { OrganisationNames } from './organisation-names.ts';
import type { CellReading } from './sheet.cell.ts';
import { readList } from './sheet.lists.ts';
import { Vocabulary } from './vocabulary.ts';

const organisations = new OrganisationNames([
  { id: 'organisation-aa', names: ['Aarhus', 'Aarhus Kommune', '0751'] },
  { id: 'organisation-firm', names: ['Firma A/S'] },
  { id: 'organisation-b1', names: ['Samme navn', '1'] },
  { id: 'organisation-b2', names: ['Samme navn', '2'] },
]);
const draft: Partial<UseCaseDraft> = {
  effects: [
    { kind: EffectKind.EXPECTED, text: 'Hurtigere', textEn: 'Faster' },
    { kind: EffectKind.MEASURED, text: '500 timer' },
  ],
  costs: [
    { kind: CostKind.YEARLY, amount: 80_000, currency: 'DKK', note: 'drift', noteEn: 'running it' },
    { kind: CostKind.GRANT, amount: 5, currency: 'EUR' },
  ],
  lessons: ['Begynd småt', 'a|b'],
  sources: [{ url: 'https://example.org', title: 'Omtale' }, { title: 'Notat' }],
  participants: [
    { organisation: 'organisation-aa', role: ParticipantRole.PARTICIPANT },
    { organisation: 'organisation-hidden', role: ParticipantRole.RESEARCH },
  ],
  inspiredBy: ['usecase-hidden.1', 'usecase-x.1'],
};
const reading: CellReading = {
  now: { id: 'usecase-own.1', draft } as CellReading['now'],
  ...{ language: 'da', vocabulary: new Vocabulary([]), organisations, column: 'Kolonne' },
  seen: new Set(['usecase-x.1', 'usecase-x.2', 'usecase-own.1']),
};
type Field = keyof typeof readList;
const read = (field: Field, cell: string, further: Partial<CellReading> = {}) =>
  readList[field](cell, { ...reading, ...further });

describe('a cell of several entries', () => {
  it.each<[Field, string]>([
    ['effects', 'Forventet: Hurtigere\r\nMålt: 500 timer'],
    ['effects', 'expected:  Hurtigere | Målt: 500 timer'],
    ['costs', 'Om året: 80000 kr, drift\nTilskud: 5 EUR'],
    ['lessons', 'Begynd småt\na\\|b'],
    ['sources', 'Omtale <https://example.org>\nNotat'],
    ['sources', 'https://example.org | Notat'],
    ['participants', 'Deltager: Aarhus'],
    ['participants', 'aarhus kommune'],
    ['participants', '751'],
    ['inspiredBy', 'En anden titel nu <usecase-x.1>'],
    ['inspiredBy', 'usecase-x.1'],
  ])('that says what is there changes nothing: %s %j', (field, cell) => {
    expect(read(field, cell)).toBeUndefined();
  });

  it.each<[Field, string, object]>([
    ['effects', 'Målt: 500 timer', { effects: [draft.effects![1]] }],
    [
      'effects',
      'Målt: Hurtigere\nMålt: 600 timer',
      {
        effects: [
          { kind: 'MEASURED', text: 'Hurtigere', textEn: 'Faster' },
          { kind: 'MEASURED', text: '600 timer' },
        ],
      },
    ],
    [
      'costs',
      'Om året: 90.000 DKK\nTilskud: 5 EUR',
      {
        costs: [{ kind: 'YEARLY', amount: 90_000, currency: 'DKK', noteEn: 'running it' }, draft.costs![1]],
      },
    ],
    ['lessons', 'a\\|b\nNyt', { lessons: ['a|b', 'Nyt'] }],
    ['sources', 'Notat\nhttps://example.org', { sources: [draft.sources![1], draft.sources![0]] }],
    [
      'participants',
      'Leverandør: Firma A/S',
      {
        participants: [
          { organisation: 'organisation-firm', role: 'SUPPLIER' },
          { organisation: 'organisation-hidden', role: 'RESEARCH' },
        ],
      },
    ],
    ['participants', '', { participants: [draft.participants![1]] }],
    ['inspiredBy', 'usecase-x.2', { inspiredBy: ['usecase-hidden.1', 'usecase-x.2'] }],
    ['inspiredBy', '', { inspiredBy: ['usecase-hidden.1'] }],
  ])('that says something else changes that alone: %s %j', (field, cell, change) => {
    expect(read(field, cell)).toEqual(change);
  });

  it('shows and changes the translation in an English file', () => {
    const english = { language: 'en' } as const;
    expect(read('effects', 'Expected: Faster\nMeasured: 500 timer', english)).toBeUndefined();
    expect(read('effects', 'Expected: Quicker\nMeasured: 500 timer', english)).toEqual({
      effects: [
        { kind: 'EXPECTED', text: 'Hurtigere', textEn: 'Quicker' },
        { kind: 'MEASURED', text: '500 timer' },
      ],
    });
    expect(read('costs', 'A year: 80,000 DKK, keeping it up\nGrant: 5 EUR', english)).toEqual({
      costs: [{ ...draft.costs![0], noteEn: 'keeping it up' }, draft.costs![1]],
    });
  });

  it('loses the guard of the export', () => {
    const now = { draft: { lessons: ['=1', 'To'] } } as CellReading['now'];
    expect(read('lessons', "'=1\nTo", { now })).toBeUndefined();
    expect(read('lessons', "'=1\nTre", { now })).toEqual({ lessons: ['=1', 'Tre'] });
  });

  it.each<[Field, string, RegExp]>([
    ['participants', 'Aarhux', /mente du "Aarhus"/],
    ['participants', 'Troldmandsskolen', /navn, kommunekode eller CVR-nummer/],
    ['participants', 'Samme navn', /flere organisationer hedder "Samme navn"/],
    ['inspiredBy', 'usecase-x.3', /ingen anvendelse med id'et usecase-x.3/],
    ['inspiredBy', 'usecase-own.1', /ikke være inspireret af sig selv/],
  ])('that names nobody, or nothing, is refused: %s %s', (field, cell, message) => {
    try {
      read(field, cell);
    } catch (error) {
      expect((error as CellRefused).sentence.da).toMatch(message);
    }
    expect(() => read(field, cell)).toThrow(CellRefused);
  });
});
