import { isMoment } from './moment.ts';

describe('a moment', () => {
  it.each([
    '2026-01-31T12:00Z',
    '2026-01-31T12:00:01Z',
    '2026-01-31T12:00:00.123456789Z',
    '2024-02-29T23:59:59.999Z',
    '2026-01-31T12:00:00-03:30',
    '2026-01-31T12:00+01:00[Europe/Copenhagen]',
    '2026-07-31T12:00:00.5+02:00[Europe/Copenhagen]',
    '2026-10-25T02:30+02:00[Europe/Copenhagen]',
    '2026-10-25T02:30+01:00[Europe/Copenhagen]',
    '2026-01-31T12:00Z[UTC]',
  ])('is what the database writes: %s', (text) => {
    expect(isMoment(text)).toBe(true);
  });

  it.each([
    ['a word', 'yesterday'],
    ['a day', '2026-01-31'],
    ['no zone', '2026-01-31T12:00'],
    ['a word for a zone', '2026-01-31T12:00 GMT'],
    ['a day that is none', '2026-02-31T12:00Z'],
    ['an hour that is none', '2026-01-31T24:00Z'],
    ['too fine a second', '2026-01-31T12:00:00.1234567890Z'],
    ['too wide an offset', '2026-01-31T12:00+18:01'],
    ['a zone that is none', '2026-01-31T12:00:00Z[Nix/Zone]'],
    ['a zone written otherwise', '2026-01-31T12:00+01:00[europe/copenhagen]'],
    ['two zones', '2026-01-31T12:00+01:00[Europe/Copenhagen][Europe/Copenhagen]'],
    ['an offset that the zone does not have', '2026-01-31T12:00+05:00[Europe/Copenhagen]'],
    ['an offset that the zone has not yet', '2026-01-31T12:00+02:00[Europe/Copenhagen]'],
    ['a line more', '2026-01-31T12:00Z\n'],
  ])('is not %s', (_what, text) => {
    expect(isMoment(text)).toBe(false);
  });
});
