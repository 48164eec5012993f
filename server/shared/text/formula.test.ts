import { guarded, unguarded } from './formula.ts';

describe('a cell', () => {
  it.each([
    ...['=1+1', '+45', '-1', '@SUM(A1)', '＝1', '\t=1', '\r=1', '\ta'],
    ...['\u0000=1', ' =1', '\u00a0=1', '\u200b=1', '\ufeff=1', '\u202e-1', '\n\u0001 @x'],
  ])('that a spreadsheet may run is guarded, and reads as it was: %j', (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`);
    expect(unguarded(guarded(cell))).toBe(cell);
  });

  it.each(['', 'a=1', '1-2', "'t er sent", '(=1)'])('that is text stays as it is: %j', (cell) => {
    expect(guarded(cell)).toBe(cell);
    expect(unguarded(cell)).toBe(cell);
  });
});
