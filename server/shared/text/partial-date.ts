/** A year, a month or a day: 2020, 2020-03, 2020-03-01. Such texts are as precise as the date is known. */
export const partialDatePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether the text is a date that the calendar has: 2024-02-29, and not 2023-02-29. */
export function isPartialDate(text: string): boolean {
  if (!partialDatePattern.test(text)) return false;
  // A day too many is taken for one of the next month.
  return new Date(text).toISOString().startsWith(text);
}

/** Whether the one is surely after the other, as far as both are known: 2020-03 is not after 2020. */
export function isLater(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}

/** The date in Denmark, as ISO 8601. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
}
