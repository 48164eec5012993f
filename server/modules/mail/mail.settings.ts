import { z } from 'zod';

/** How mails leave the hub. */
export interface MailSettings {
  /** `smtp://user:password@host:587`, as nodemailer reads it; holds a secret. */
  readonly smtpUrl: string;
  readonly from: MailAddress;
  /** Where the links in mails lead to, without a path. */
  readonly publicUrl: string;
  /** For how long a mail that cannot be delivered is tried again. */
  readonly retryDays: number;
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface GivenMailSettings {
  readonly smtpUrl: string | undefined;
  readonly from: string | undefined;
  readonly publicUrl: string | undefined;
  readonly retryDays: number;
}

/** A setting that is not right, and what to do about it. */
export interface SettingProblem {
  readonly name: string;
  readonly mend: string;
}

/** The settings, none where no server is named, or what is wrong with them. */
export function readMailSettings({
  smtpUrl,
  from,
  publicUrl,
  retryDays,
}: GivenMailSettings): MailSettings | undefined | SettingProblem {
  if (smtpUrl === undefined) return undefined;
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    return {
      name: 'SMTP_URL',
      mend: 'give the mail server, for instance smtp://user:password@mail.example:587',
    };
  }
  const address = from === undefined ? undefined : parseMailAddress(from);
  if (!address) {
    return {
      name: 'MAIL_FROM',
      mend: 'give the address that mails come from, for instance Fælled <faelled@kommune.example>',
    };
  }
  if (publicUrl === undefined) {
    return { name: 'PUBLIC_URL', mend: 'give the address that people open, since mails link to it' };
  }
  return { smtpUrl, from: address, publicUrl, retryDays };
}

/** `name@host`, or `Name <name@host>`; undefined for anything else, or more. */
export function parseMailAddress(text: string): MailAddress | undefined {
  const [, name, bracketed] = /^\s*"?([^"<>\r\n]*?)"?\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  const address = bracketed ?? text.trim();
  return z.email().max(254).safeParse(address).success ? { name: name ?? '', address } : undefined;
}
