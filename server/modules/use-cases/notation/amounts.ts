import type { Language } from '../../../shared/language/language.ts';

/** What groups thousands in one language stands before decimals in the other: 1,250 and 1.250. */
const thousandOrDecimals = { da: /^[1-9]\d{0,2},\d{3}$/, en: /^[1-9]\d{0,2}\.\d{3}$/ };
const danishAmount = /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const englishAmount = /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** An amount with the separators of the language: 1.250.000,5 or 1,250,000.5. */
export function printAmount(amount: number, language: Language): string {
  return amount.toLocaleString(language === 'en' ? 'en-GB' : 'da-DK', { maximumFractionDigits: 20 });
}

/**
 * An amount as the language writes it, with or without separators and spaces; undefined when it is none, or may be
 * meant otherwise. Danish also takes a point before one or two decimals, which cannot.
 */
export function readAmount(text: string, language: Language): number | undefined {
  const bare = text.replace(/\s/g, '');
  if (isAmbiguous(bare, language)) return undefined;
  if (language === 'en') return englishAmount.test(bare) ? Number(bare.replaceAll(',', '')) : undefined;
  if (/^\d+\.\d{1,2}$/.test(bare)) return Number(bare);
  return danishAmount.test(bare) ? Number(bare.replaceAll('.', '').replace(',', '.')) : undefined;
}

/** Whether an amount is a thousand times as much to whoever writes the other language. Money has no third decimal. */
export function isAmbiguous(text: string, language: Language): boolean {
  return thousandOrDecimals[language].test(text.replace(/\s/g, ''));
}
