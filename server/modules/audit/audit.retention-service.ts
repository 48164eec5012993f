import type { Graph } from '../../shared/neo4j/graph.ts';
import type { AuditRetentionStore } from './audit.retention-store.ts';
import type { AuditService } from './audit.service.ts';
import type { AuditStore } from './audit.store.ts';

const dayMilliseconds = 24 * 3_600_000;
/** How many events are removed in one transaction, while which nobody else can write to the trail. */
const atOnce = 2_000;

/**
 * Removes events that are older than they are to be kept.
 *
 * The chain stays whole: it loses events from its beginning only, the place where it begins since is kept, and
 * each removal is an event of the chain itself, `audit.purged`, which says how many went and confirms that place.
 * Two hubs over one graph may do it at the same time: they take turns, and the second finds nothing left.
 */
export class AuditRetentionService {
  constructor(
    private readonly graph: Graph,
    private readonly audit: AuditService,
    private readonly trail: AuditStore,
    private readonly store: AuditRetentionStore,
  ) {}

  /** Removes what is older than so many days; answers how many events that were. */
  async purge(days: number, now = Date.now()): Promise<number> {
    const before = new Date(now - days * dayMilliseconds).toISOString();
    let removed = 0;
    for (;;) {
      const events = await this.#purgeSome(before);
      removed += events;
      if (events < atOnce) return removed;
    }
  }

  /** An event behind a younger one is kept until that one is old too: moments are taken before turns. */
  #purgeSome(before: string): Promise<number> {
    return this.graph.write('audit.purge', async (tx) => {
      await this.trail.takeHead(tx);
      const oldest = await this.store.oldest(tx, atOnce);
      const kept = oldest.findIndex(({ at }) => at >= before);
      const events = kept === -1 ? oldest.length : kept;
      const last = oldest[events - 1];
      if (last === undefined) return 0;
      await this.store.removeThrough(tx, last);
      const { sequence: through, hash } = last;
      await this.audit.record(tx, 'system', {
        kind: 'audit.purged',
        subject: 'audit',
        through,
        hash,
        events,
      });
      return events;
    });
  }
}
