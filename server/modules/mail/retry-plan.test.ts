import { nextAttempt, nextMorning } from './retry-plan.ts';

const queuedAt = new Date('2026-11-24T12:00:00Z');
const minutesAfter = (attempts: number, now = queuedAt) => {
  const next = nextAttempt(attempts, queuedAt, 3, now);
  return next && (next.getTime() - now.getTime()) / 60_000;
};

describe('a mail that could not be delivered', () => {
  it('waits longer after every attempt, and six hours at most', () => {
    expect([1, 2, 3, 4].map((attempts) => minutesAfter(attempts))).toEqual([1, 2, 4, 8]);
    expect(minutesAfter(30)).toBe(360);
  });

  it('is given up when its days are over', () => {
    expect(minutesAfter(20, new Date('2026-11-27T05:59:00Z'))).toBe(360);
    expect(minutesAfter(20, new Date('2026-11-27T06:01:00Z'))).toBeUndefined();
  });
});

describe('the next morning', () => {
  it.each([
    ['2026-11-24T12:00:00Z', '2026-11-25T06:00:00.000Z'],
    ['2026-11-24T05:59:00Z', '2026-11-24T06:00:00.000Z'],
    ['2026-11-24T06:00:00Z', '2026-11-25T06:00:00.000Z'],
    ['2026-07-01T12:00:00Z', '2026-07-02T05:00:00.000Z'],
    ['2026-03-28T12:00:00Z', '2026-03-29T05:00:00.000Z'],
    ['2026-10-24T12:00:00Z', '2026-10-25T06:00:00.000Z'],
  ])('after %s is at seven in Denmark: %s', (now, morning) => {
    expect(nextMorning(new Date(now)).toISOString()).toBe(morning);
  });
});
