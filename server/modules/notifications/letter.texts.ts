import type { Language } from '../../shared/language/language.ts';
import { oneLine } from '../../shared/text/one-line.ts';
import type { Letter } from '../mail/letter.type.ts';

/** One thing that is new, with the address where to look. */
export interface LetterItem {
  readonly text: string;
  readonly address: string;
}

interface Words {
  readonly hello: string;
  readonly digestSubject: (count: number) => string;
  readonly digestIntro: string;
  readonly stop: (address: string) => string;
  readonly invitationSubject: (organisation: string) => string;
  readonly invited: (organisation: string) => string;
  readonly signIn: (address: string, until: string) => string;
  readonly unexpected: string;
  readonly locale: string;
}

const words: Record<Language, Words> = {
  da: {
    hello: 'Hej',
    digestSubject: (count) => (count === 1 ? 'Nyt i Fælled' : `Nyt i Fælled: ${count} ting`),
    digestIntro: 'Det her er nyt, siden du sidst fik en mail:',
    stop: (address) =>
      `Du får mailen, fordi du er bruger af Fælled. Vælg, hvad du får på mail, eller slå det fra: ${address}`,
    invitationSubject: (organisation) => `${organisation} inviterer dig til Fælled`,
    invited: (organisation) =>
      `${organisation} har inviteret dig til Fælled, hvor kommunerne deler erfaringer med kunstig intelligens.`,
    signIn: (address, until) =>
      `Log ind senest ${until} med den e-mailadresse, som mailen er sendt til, så er du medlem:\n${address}`,
    unexpected: 'Kender du ikke til det, så gør ingenting. Du får ikke flere mails om det.',
    locale: 'da-DK',
  },
  en: {
    hello: 'Hello',
    digestSubject: (count) => (count === 1 ? 'New in Fælled' : `New in Fælled: ${count} things`),
    digestIntro: 'This is new since your last mail:',
    stop: (address) =>
      `You get this mail because you use Fælled. Choose what you get by mail, or switch it off: ${address}`,
    invitationSubject: (organisation) => `${organisation} invites you to Fælled`,
    invited: (organisation) =>
      `${organisation} has invited you to Fælled, where Danish municipalities share what they learn about artificial intelligence.`,
    signIn: (address, until) =>
      `Sign in by ${until} with the e-mail address that this mail was sent to, and you are a member:\n${address}`,
    unexpected: 'If you know nothing of it, do nothing. You will get no more mails about it.',
    locale: 'en-GB',
  },
};

type Content = Pick<Letter, 'subject' | 'text'>;

/** What is new: one thing, or all of a day. */
export function newsLetter(
  items: readonly LetterItem[],
  { isDigest, settingsAddress, language }: { isDigest: boolean; settingsAddress: string; language: Language },
): Content {
  const { hello, digestSubject, digestIntro, stop } = words[language];
  const told = items.map(({ text, address }) => `${oneLine(text)}.\n${address}`);
  const intro = isDigest ? [digestIntro] : [];
  return {
    subject: isDigest ? digestSubject(items.length) : oneLine(items[0]!.text),
    text: paragraphs(hello, ...intro, ...told, `-- \n${stop(settingsAddress)}`),
  };
}

/** An invitation to become a member. */
export function invitationLetter({
  organisation,
  address,
  until,
  language,
}: {
  organisation: string;
  address: string;
  /** A date, ISO 8601. */
  until: string;
  language: Language;
}): Content {
  const { hello, invitationSubject, invited, signIn, unexpected, locale } = words[language];
  const name = oneLine(organisation);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(until),
  );
  return {
    subject: oneLine(invitationSubject(name)),
    text: paragraphs(hello, invited(name), signIn(address, date), unexpected),
  };
}

function paragraphs(...texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`;
}
