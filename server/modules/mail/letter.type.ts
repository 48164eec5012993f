import type { Language } from '../../shared/language/language.ts';

/** A mail as it is sent: plain text for one person. */
export interface Letter {
  readonly language: Language;
  readonly to: string;
  /** One line. */
  readonly subject: string;
  readonly text: string;
  /** Where the reader stops such mails; undefined for one that comes once. */
  readonly unsubscribe?: string | undefined;
}

/** Writes what a mail says, at the moment that it is sent. */
export interface LetterWriter {
  /** Undefined when there is nothing to say any more: the mail is dropped. */
  letterFor(mail: string): Promise<Letter | undefined>;
}
