import { useFormatter } from 'use-intl';

/** A date as precise as it is known: 2020, marts 2020, 1. mar. 2020. */
export function usePartialDate(): (date: string) => string {
  const format = useFormatter();
  return (date) => {
    const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
    if (month === undefined) return String(year);
    const moment = new Date(Date.UTC(year, month - 1, day ?? 1, 12));
    return format.dateTime(
      moment,
      day === undefined ? { year: 'numeric', month: 'long' } : { dateStyle: 'medium' },
    );
  };
}
