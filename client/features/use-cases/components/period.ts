import { useTranslations } from 'use-intl';
import { usePartialDate } from '../../../lib/format.ts';

interface Dates {
  readonly start?: string | null;
  readonly end?: string | null;
}

/** The time from start to end in words, as far as it is known; nothing when neither is. */
export function usePeriod(): (dates: Dates) => string | undefined {
  const t = useTranslations('useCase');
  const partialDate = usePartialDate();
  return ({ start, end }) => {
    if (start && end) {
      return start === end ? partialDate(start) : `${partialDate(start)}–${partialDate(end)}`;
    }
    if (start) return t('from', { start: partialDate(start) });
    return end ? t('until', { end: partialDate(end) }) : undefined;
  };
}
