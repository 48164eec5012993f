import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import type { OrganisationDraft } from './organisation.draft.ts';
import type { OrganisationIdentity, OrganisationWriteStore } from './organisation.write-store.ts';

export type { OrganisationIdentity };

/** Writing organisations in bulk: seeds and imports. */
export class OrganisationWriteService {
  constructor(
    private readonly graph: Graph,
    private readonly store: OrganisationWriteStore,
  ) {}

  /** Every organisation that there is, whoever may see it. */
  identities(): Promise<OrganisationIdentity[]> {
    return this.store.identities();
  }

  /** Creates or replaces the organisations, as a part of something larger. Regions must come first. */
  async saveWithin(tx: Transaction, drafts: readonly OrganisationDraft[]): Promise<void> {
    await this.store.write(tx, drafts);
  }

  /** Creates those of the organisations that are not there; leaves the others as they are. */
  async createMissing(drafts: readonly OrganisationDraft[]): Promise<void> {
    const known = new Set((await this.identities()).map(({ id }) => id));
    const missing = drafts.filter(({ id }) => !known.has(id));
    if (missing.length === 0) return;
    await this.graph.write('organisations.createMissing', (tx) => this.store.write(tx, missing));
  }
}
