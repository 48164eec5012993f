import { createTransport } from 'nodemailer';
import type { Letter } from './letter.type.ts';
import { parseMailAddress, type MailSettings } from './mail.settings.ts';

const connectMilliseconds = 20_000;
/** How long a server may be silent. */
const silenceMilliseconds = 60_000;
/** How long handing over a mail may take at most: less than a lease, so that nobody else sends it meanwhile. */
export const longestSendingSeconds = 240;

/** Why a mail was not taken. */
export class MailFailed extends Error {
  constructor(
    /** Holds no addresses and nothing that the server said. */
    readonly reason: string,
    /** Whether trying again would be of no use: the server refuses the address or the mail. */
    readonly isFinal: boolean,
  ) {
    super(reason);
  }
}

/** Hands a mail to the server; throws MailFailed when it is not taken. */
export interface MailTransport {
  send(id: string, letter: Letter): Promise<void>;
}

/** The mail server of the settings, by SMTP. */
export function smtpTransport({ smtpUrl, from, publicUrl }: MailSettings): MailTransport {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: connectMilliseconds,
    greetingTimeout: connectMilliseconds,
    socketTimeout: silenceMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(publicUrl).hostname;
  return {
    async send(id, { to, subject, text, language, unsubscribe }) {
      const receiver = parseMailAddress(to);
      if (receiver?.address !== to) throw new MailFailed('NO_ADDRESS', true);
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          // The same at every attempt, so that a mail that comes twice after a crash is known as one.
          messageId: `<${id}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
          signal: AbortSignal.timeout(longestSendingSeconds * 1000),
          ...(unsubscribe !== undefined && { list: { unsubscribe } }),
        });
      } catch (error) {
        throw toMailFailed(error);
      }
    },
  };
}

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** What an error of the transport means: that the receiver is refused, is final; all else may pass. */
export function toMailFailed(error: unknown): MailFailed {
  const { code = 'UNKNOWN', command, responseCode } = error as SmtpError;
  const isRefused = command === 'RCPT TO' || command === 'DATA' || code === 'EMESSAGE';
  const reason = responseCode === undefined ? code : `${code} ${responseCode}`;
  return new MailFailed(reason, isRefused && responseCode !== undefined && responseCode >= 500);
}
