import { toCsv } from './csv.ts';

const mark = '\uFEFF';

describe('a table as CSV', () => {
  it('stands in rows and cells as Danish spreadsheets read them', () => {
    const rows = [
      ['Kommune', 'Antal'],
      ['Aarhus', 2],
    ];
    expect(toCsv(rows)).toBe(`${mark}Kommune;Antal\r\nAarhus;2`);
  });

  it('quotes what would break the rows', () => {
    expect(toCsv([['a;b', 'say "hi"', 'two\nlines']])).toBe(`${mark}"a;b";"say ""hi""";"two\nlines"`);
  });

  it('holds no cell that a spreadsheet would run, and leaves negative numbers as they are', () => {
    expect(toCsv([['=1+1', '@x', -2]])).toBe(`${mark}'=1+1;'@x;-2`);
  });
});
