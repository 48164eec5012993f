import { useTranslations } from 'use-intl';

/** A value of a field in words: of the form, or of the history as the API keeps it. */
export function useValueText(): (value: unknown) => string {
  const t = useTranslations('app');
  return (value) => textOf(value) || t('unknown');
}

/** Every text in it, in order; the keys of parts say nothing that the texts don't. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
  if (typeof value === 'object') return textOfPart(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function textOfPart(part: object): string {
  const entries = Object.entries(part).filter(([name]) => !('title' in part && name === 'id'));
  return entries
    .map(([, value]) => textOf(value))
    .filter(Boolean)
    .join(', ');
}
