import { z } from 'zod';
import { genesisHash, hashOfEvent } from './audit.chain.ts';

/** Where a chain begins or ends: the sequence and the hash of an event. */
export interface ChainPlace {
  readonly sequence: number;
  readonly hash: string;
}

/** Before the first event of the hub. */
export const genesis: ChainPlace = { sequence: 0, hash: genesisHash };

/** An event as it is found in the graph, with the sequences of those that its `PREVIOUS` edges lead to. */
export interface FoundEvent {
  readonly properties: Record<string, unknown>;
  readonly previous: readonly number[];
}

/** The first link that does not hold. */
export interface BrokenLink {
  readonly sequence: number;
  /** The id of the event, or null where there is none. */
  readonly id: string | null;
  /** What is not as it should be, as the rest of a sentence. */
  readonly differs: string;
}

const eventSchema = z.strictObject({
  sequence: z.number().int(),
  id: z.string(),
  at: z.string(),
  kind: z.string(),
  actor: z.string(),
  subject: z.string(),
  organisation: z.string().nullable().default(null),
  details: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});
type KeptEvent = z.infer<typeof eventSchema>;

const purgeSchema = z.object({ through: z.number(), hash: z.string() });

/**
 * Walks the audit trail from the place where it begins and holds each event against the one before it.
 *
 * It keeps one place only, so that a trail of any length can be walked in pages. `take` and `end` answer the
 * first link that is broken, or nothing. A trail whose oldest events were removed begins at an anchor, which
 * the last `audit.purged` event in it must confirm: an anchor that was moved by hand is a broken link too.
 * What this cannot see is a trail that somebody with access to the database has written anew from some event
 * on, or cut at its end together with its head: against that, keep the last hash elsewhere (docs/audit.md).
 */
export class ChainWalk {
  #last: ChainPlace;
  #confirmed: ChainPlace = genesis;
  #events = 0;

  constructor(private readonly anchor: ChainPlace) {
    this.#last = anchor;
  }

  get last(): ChainPlace {
    return this.#last;
  }

  get events(): number {
    return this.#events;
  }

  /** The next event in the order of the sequence. */
  take({ properties, previous }: FoundEvent): BrokenLink | undefined {
    const parsed = eventSchema.safeParse(properties);
    if (!parsed.success) return this.#misshapen(properties, parsed.error);
    const event = parsed.data;
    const differs = this.#differenceOf(event) ?? this.#differenceOfEdges(event, previous);
    if (differs !== undefined) return differs;
    if (event.kind === 'audit.purged') this.#confirmed = anchorOf(event);
    this.#last = { sequence: event.sequence, hash: event.hash };
    this.#events++;
    return undefined;
  }

  /** After the last event: `head` is what the hub holds to be the last one. */
  end(head: ChainPlace): BrokenLink | undefined {
    const { sequence } = this.#last;
    if (head.sequence > sequence) return this.#missing(sequence + 1);
    if (head.sequence < sequence || head.hash !== this.#last.hash) {
      return broken(
        sequence,
        null,
        `it is the last event, and the head names event ${head.sequence} as such`,
      );
    }
    const { anchor } = this;
    if (anchor.sequence === this.#confirmed.sequence && anchor.hash === this.#confirmed.hash)
      return undefined;
    const differs = `the chain begins after event ${anchor.sequence}, and no event says that those before it were removed`;
    return broken(anchor.sequence + 1, null, differs);
  }

  #differenceOf(event: KeptEvent): BrokenLink | undefined {
    const { sequence, id, hash, previousHash } = event;
    const due = this.#last.sequence + 1;
    if (sequence > due) return this.#missing(due);
    if (sequence < due) return broken(sequence, id, `its sequence should be ${due}`);
    if (previousHash !== this.#last.hash) {
      return broken(sequence, id, `its previousHash is not the hash of event ${due - 1}`);
    }
    return hash === hashOfEvent(event)
      ? undefined
      : broken(sequence, id, 'its hash is not that of what it says: it was altered');
  }

  #differenceOfEdges({ sequence, id }: KeptEvent, previous: readonly number[]): BrokenLink | undefined {
    const due = this.#events === 0 ? [] : [sequence - 1];
    if (previous.length === due.length && previous.every((found, i) => found === due[i])) return undefined;
    const differs = `its PREVIOUS edge leads to ${previous.join(', ') || 'nothing'}, not to ${due[0] ?? 'nothing'}`;
    return broken(sequence, id, differs);
  }

  #missing(sequence: number): BrokenLink {
    return broken(sequence, null, 'there is no such event');
  }

  #misshapen({ sequence, id }: Record<string, unknown>, error: z.ZodError): BrokenLink {
    const [issue] = error.issues;
    const place = typeof sequence === 'number' ? sequence : this.#last.sequence + 1;
    const where = issue!.path.length > 0 ? `${issue!.path.join('.')}: ` : '';
    return broken(
      place,
      typeof id === 'string' ? id : null,
      `it has not the form of an event (${where}${issue!.message})`,
    );
  }
}

function broken(sequence: number, id: string | null, differs: string): BrokenLink {
  return { sequence, id, differs };
}

/** What an `audit.purged` event says of where the chain begins since. */
function anchorOf({ details }: KeptEvent): ChainPlace {
  const { through, hash } = purgeSchema.parse(JSON.parse(details));
  return { sequence: through, hash };
}
