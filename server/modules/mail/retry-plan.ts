const minuteMilliseconds = 60_000;
const longestWaitMilliseconds = 6 * 60 * minuteMilliseconds;
const dayMilliseconds = 24 * 60 * minuteMilliseconds;

/** When the next attempt is, after this many have failed; undefined when the mail is given up. */
export function nextAttempt(
  attempts: number,
  queuedAt: Date,
  retryDays: number,
  now = new Date(),
): Date | undefined {
  const wait = Math.min(minuteMilliseconds * 2 ** (attempts - 1), longestWaitMilliseconds);
  const next = new Date(now.getTime() + wait);
  return next.getTime() > queuedAt.getTime() + retryDays * dayMilliseconds ? undefined : next;
}

const digestHour = 7;

/** The next seven o'clock in the morning in Denmark. */
export function nextMorning(now = new Date()): Date {
  for (let hours = 1; ; hours++) {
    const candidate = new Date(now.getTime() + hours * 60 * minuteMilliseconds);
    candidate.setUTCMinutes(0, 0, 0);
    if (hourInDenmark(candidate) === digestHour) return candidate;
  }
}

function hourInDenmark(moment: Date): number {
  const format = new Intl.DateTimeFormat('da-DK', {
    hour: 'numeric',
    hourCycle: 'h23',
    timeZone: 'Europe/Copenhagen',
  });
  return Number(format.formatToParts(moment).find(({ type }) => type === 'hour')!.value);
}
