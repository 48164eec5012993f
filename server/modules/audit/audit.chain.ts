import { createHash } from 'node:crypto';

/** An event as it stands in the graph, without its hash. `details` is the rest of the event as JSON. */
export interface ChainedEvent {
  /** 1 for the first event of the hub; each one is one more than the one before it. */
  readonly sequence: number;
  readonly id: string;
  /** ISO 8601, UTC, with milliseconds. */
  readonly at: string;
  readonly kind: string;
  readonly actor: string;
  readonly subject: string;
  readonly organisation: string | null;
  readonly details: string;
  readonly previousHash: string;
}

/** What the first event follows. */
export const genesisHash = '0'.repeat(64);

/** SHA-256 over everything that the event says and the hash of the one before it, in hexadecimal. */
export function hashOfEvent(event: ChainedEvent): string {
  const { sequence, id, at, kind, actor, subject, organisation, details, previousHash } = event;
  const said = [sequence, id, at, kind, actor, subject, organisation, details, previousHash];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
