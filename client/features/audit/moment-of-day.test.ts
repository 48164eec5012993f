import { momentOfDay } from './moment-of-day.ts';

describe('a day in Denmark', () => {
  it('begins an hour before it does in UTC, two in summer', () => {
    expect(momentOfDay('2026-11-24')).toBe('2026-11-23T23:00:00.000Z');
    expect(momentOfDay('2026-07-01')).toBe('2026-06-30T22:00:00.000Z');
  });

  it('ends where the next one begins, when the clock changes too', () => {
    expect(momentOfDay('2026-12-31', 1)).toBe('2026-12-31T23:00:00.000Z');
    expect(momentOfDay('2026-03-29', 1)).toBe('2026-03-29T22:00:00.000Z');
    expect(momentOfDay('2026-10-25', 1)).toBe('2026-10-25T23:00:00.000Z');
  });
});
