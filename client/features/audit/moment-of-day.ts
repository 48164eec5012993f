const offsets = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });

/** The moment, as ISO 8601 in UTC, at which a day begins in Denmark, or that so many days later. */
export function momentOfDay(day: string, daysLater = 0): string {
  const midnight = new Date(`${day}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() + daysLater);
  const name = offsets.formatToParts(midnight).find(({ type }) => type === 'timeZoneName')!.value;
  const [, sign, hours] = /GMT([+-])(\d\d)/.exec(name) ?? ['', '+', '00'];
  const offset = Number(hours) * (sign === '-' ? -1 : 1);
  return new Date(midnight.getTime() - offset * 3_600_000).toISOString();
}
