import type { AuditChainStore, ChainEnds } from './audit.chain-store.ts';
import { ChainWalk, type BrokenLink } from './audit.chain-walk.ts';

/** What a check of the audit trail found. */
export type ChainReport =
  | { readonly isWhole: true; readonly events: number; readonly lastHash: string }
  | { readonly isWhole: false; readonly broken: BrokenLink };

const pageSize = 1_000;
/** How often the walk begins anew because the oldest events were removed meanwhile. */
const attempts = 5;

/** Checks that the audit trail is whole, from its first event to its head, while others write to it. */
export class AuditCheckService {
  constructor(private readonly store: AuditChainStore) {}

  /**
   * Walks the whole trail in pages, so that memory does not grow with it, and names the first broken link.
   *
   * A hub may append meanwhile: the head is read after the events, and what came in between is walked too. It
   * may also remove the oldest events (AUDIT_RETENTION_DAYS): then the chain begins elsewhere, and so does the walk.
   */
  async check(): Promise<ChainReport> {
    for (let attempt = 1; ; attempt++) {
      const { anchor } = await this.store.ends();
      const report = await this.#walk(anchor);
      if (report.isWhole || attempt === attempts) return report;
      const now = await this.store.ends();
      if (now.anchor.sequence === anchor.sequence && now.anchor.hash === anchor.hash) return report;
    }
  }

  async #walk(anchor: ChainEnds['anchor']): Promise<ChainReport> {
    const outside = await this.store.outside(anchor.sequence);
    if (outside) return { isWhole: false, broken: strayed(outside) };
    const walk = new ChainWalk(anchor);
    const broken = (await this.#take(walk, Number.MAX_SAFE_INTEGER)) ?? (await this.#end(walk));
    if (broken) return { isWhole: false, broken };
    return { isWhole: true, events: walk.events, lastHash: walk.last.hash };
  }

  async #take(walk: ChainWalk, through: number): Promise<BrokenLink | undefined> {
    for (;;) {
      const events = await this.store.page(walk.last.sequence, pageSize, through);
      if (events.length === 0) return undefined;
      for (const event of events) {
        const broken = walk.take(event);
        if (broken) return broken;
      }
    }
  }

  async #end(walk: ChainWalk): Promise<BrokenLink | undefined> {
    const { head, last } = await this.store.ends();
    const broken = (await this.#take(walk, head.sequence)) ?? walk.end(head);
    if (broken) return broken;
    const { sequence } = head;
    if (sequence === 0 || (last.length === 1 && last[0] === sequence)) return undefined;
    const leads = last.join(', ') || 'nothing';
    return {
      sequence,
      id: null,
      differs: `it is the last event, and the head's LAST edge leads to ${leads}`,
    };
  }
}

function strayed({ sequence, id }: Record<string, unknown>): BrokenLink {
  return {
    sequence: typeof sequence === 'number' ? sequence : 0,
    id: typeof id === 'string' ? id : null,
    differs: 'it stands outside the chain: no event follows from it',
  };
}
