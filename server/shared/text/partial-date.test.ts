import { isLater, isPartialDate, today } from './partial-date.ts';

describe('a date', () => {
  it.each(['2020', '2020-03', '2020-03-01', '2024-02-29', '0001-01-01'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['2024-02-30', '2023-02-29', '2024-04-31', '2020-13', '20', '', '2020-3-1'])(
    'may not be %j',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it.each([
    ['2021', '2020', true],
    ['2020-04', '2020-03-31', true],
    ['2020-03', '2020', false],
    ['2020', '2020-03-01', false],
    ['2020-03-01', '2020-03-01', false],
    ['2019', '2020-03-01', false],
  ])('%s is surely after %s: %s', (one, other, later) => {
    expect(isLater(one, other)).toBe(later);
  });

  it('is today by its day', () => {
    expect(isPartialDate(today())).toBe(true);
  });
});
