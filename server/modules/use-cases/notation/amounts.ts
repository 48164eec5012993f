import type { Language } from '../../../shared/language/language.ts';

const danishAmount = /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const englishAmount = /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** An amount with the separators of the language: 1.250.000,5 or 1,250,000.5. */
export function printAmount(amount: number, language: Language): string {
  return amount.toLocaleString(language === 'en' ? 'en-GB' : 'da-DK', { maximumFractionDigits: 20 });
}

/**
 * An amount as the language writes it, with or without separators and spaces; undefined when it is none. Danish also
 * takes a point before one or two decimals, which cannot be meant otherwise.
 */
export function readAmount(text: string, language: Language): number | undefined {
  const bare = text.replace(/\s/g, '');
  if (language === 'en') return englishAmount.test(bare) ? Number(bare.replaceAll(',', '')) : undefined;
  if (/^\d+\.\d{1,2}$/.test(bare)) return Number(bare);
  return danishAmount.test(bare) ? Number(bare.replaceAll('.', '').replace(',', '.')) : undefined;
}
