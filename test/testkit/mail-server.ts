import { simpleParser, type ParsedMail } from 'mailparser';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A mail server of a test: it takes mails, refuses some addresses, and can be away. */
export class TestMailServer {
  #server: SMTPServer | undefined;
  #port = 0;
  readonly #mails: ParsedMail[] = [];
  /** Addresses that it will not take mails for. */
  readonly refused = new Set<string>();

  get url(): string {
    return `smtp://hub:secret@127.0.0.1:${this.#port}`;
  }

  /** Starts, at the same port as before; does nothing when it runs. */
  async start(): Promise<void> {
    if (this.#server) return;
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, answer) =>
        username === 'hub' && password === 'secret'
          ? answer(null, { user: 'hub' })
          : answer(new Error('wrong password')),
      onRcptTo: ({ address }, _session, answer) =>
        answer(
          this.refused.has(address)
            ? Object.assign(new Error(`no mailbox ${address}`), { responseCode: 550 })
            : null,
        ),
      onData: (stream, _session, answer) => {
        simpleParser(stream).then((mail) => {
          this.#mails.push(mail);
          answer();
        }, answer);
      },
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => (this.#server ? this.#server.close(() => resolve()) : resolve()));
    this.#server = undefined;
  }

  /** The mails to an address so far. */
  mailsTo(address: string): ParsedMail[] {
    return this.#mails.filter(({ to }) => [to].flat().some((each) => each?.text === address));
  }

  /** Waits for the next mail to an address, after those that were seen. */
  async mailTo(address: string, seen = 0): Promise<ParsedMail> {
    const end = Date.now() + 50_000;
    while (Date.now() < end) {
      const mail = this.mailsTo(address)[seen];
      if (mail) return mail;
      await sleep(50);
    }
    throw new Error(`There came no mail to ${address}.`);
  }
}
