import { randomUUID } from 'node:crypto';
import type { LetterWriter } from './letter.type.ts';
import { longestSendingSeconds, MailFailed, type MailTransport } from './mail.transport.ts';
import type { ClaimedMail, OutboxStore } from './outbox.store.ts';
import { nextAttempt } from './retry-plan.ts';

const leaseSeconds = 2 * longestSendingSeconds;

/** How long the hub remembers that it sent a mail, or gave it up. */
const keptDays = 30;

/** Sends what waits in the outbox. Several hubs may do so at once: each mail is held by one of them. */
export class DeliveryService {
  constructor(
    private readonly outbox: OutboxStore,
    private readonly writer: LetterWriter,
    private readonly transport: MailTransport,
    private readonly retryDays: number,
  ) {}

  /** Sends all mails that are due; answers how many were tried. Stops early when told to. */
  async deliverDue(isStopped: () => boolean = () => false): Promise<number> {
    let tried = 0;
    while (!isStopped() && (await this.outbox.hasDue())) {
      const mail = await this.outbox.claim(randomUUID(), leaseSeconds);
      if (!mail) break;
      await this.#deliver(mail);
      tried++;
    }
    return tried;
  }

  /** Forgets mails that are long done with. */
  async purge(): Promise<void> {
    await this.outbox.purge(keptDays);
  }

  async #deliver(mail: ClaimedMail): Promise<void> {
    const letter = await this.writer.letterFor(mail.id);
    if (!letter) return this.outbox.drop(mail);
    try {
      await this.transport.send(mail.id, letter);
    } catch (error) {
      if (!(error instanceof MailFailed)) throw error;
      const next = error.isFinal ? undefined : nextAttempt(mail.attempts + 1, mail.queuedAt, this.retryDays);
      return this.outbox.markFailed(mail, error.reason, next);
    }
    await this.outbox.markSent(mail);
  }
}
