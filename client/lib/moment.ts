import { useFormatter, useNow } from 'use-intl';

const dayMilliseconds = 24 * 3_600_000;

/** A moment as people say it: how long ago within a day, else the date. */
export function useMoment(): (moment: string) => string {
  const format = useFormatter();
  const now = useNow();
  return (moment) => {
    const date = new Date(moment);
    const isRecent = now.getTime() - date.getTime() < dayMilliseconds;
    return isRecent ? format.relativeTime(date, now) : format.dateTime(date, { dateStyle: 'medium' });
  };
}
