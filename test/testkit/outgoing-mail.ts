import { setTimeout as sleep } from 'node:timers/promises';
import type { TestPerson } from './people.ts';

/** A mail that waits or was sent, as the administrator of the hub sees it. */
export interface OutgoingMail {
  readonly id: string;
  readonly status: string;
  readonly to: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly nextAttemptAt: string | null;
}

const fields = 'id kind status to attempts lastError nextAttemptAt sentAt';

export const isSent = ({ status }: OutgoingMail) => status === 'SENT';
export const isFailed = ({ status }: OutgoingMail) => status === 'FAILED';
export const isTriedOnce = ({ attempts }: OutgoingMail) => attempts === 1;

/** The newest mail to the address, if there is one. */
export async function outgoingTo(admin: TestPerson, address: string): Promise<OutgoingMail | undefined> {
  const query = `{ outgoingMail(first: 100) { nodes { ${fields} } } }`;
  const { outgoingMail } = await admin
    .query<{ outgoingMail: { nodes: OutgoingMail[] } }>(query)
    .expectNoErrors();
  return outgoingMail.nodes.find(({ to }) => to === address);
}

/** Waits until the newest mail to the address is like this. */
export async function outgoingThat(
  admin: TestPerson,
  { email }: { email: string },
  is: (mail: OutgoingMail) => boolean,
): Promise<OutgoingMail> {
  const end = Date.now() + 50_000;
  while (Date.now() < end) {
    const mail = await outgoingTo(admin, email);
    if (mail && is(mail)) return mail;
    await sleep(100);
  }
  throw new Error(`No such mail: ${JSON.stringify(await outgoingTo(admin, email))}`);
}
