/** The languages of the interface. Entries themselves may be written in others. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'da';

/**
 * The caller's language by their `Accept-Language` header: the first of Danish and English that is
 * named, Danish when neither is.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  const named = /\b(da|en)\b/.exec((acceptLanguage ?? '').toLowerCase());
  return (named?.[1] as Language | undefined) ?? defaultLanguage;
}
