import { actorLabel } from '../../../shared/auth/actor.ts';
import { assertMay } from '../../../shared/auth/gates.ts';
import { Conflict, InputRejected } from '../../../shared/errors/domain-error.ts';
import type { Sentence } from '../../../shared/errors/sentences.ts';
import type { Graph, Transaction } from '../../../shared/neo4j/graph.ts';
import type { Caller } from '../../../shared/reads/reader.ts';
import { written } from '../../../shared/text/written.ts';
import type { AuditService } from '../../audit/audit.service.ts';
import { changesBetween, type HistoryService } from '../../history/history.service.ts';
import { RevisionKind } from '../../history/history.types.ts';
import type { OrganisationProfile } from '../organisation.profile.ts';
import { noSuchOrganisation } from '../organisation.service.ts';
import type { UpdateOrganisationInput } from './editing.input.ts';
import type { OrganisationEditingStore } from './editing.store.ts';
import { problemsOf, profileFields } from './profile-rules.ts';

const changedMeanwhile: Sentence = {
  da: 'En anden har ændret profilen imens: se deres udgave, og vælg.',
  en: 'Somebody else has changed the profile meanwhile: look at theirs, and choose.',
};

/**
 * What organisations say of themselves. Names, codes, kind and visibility are not theirs to say: they come from
 * registers. Each change is one transaction: the profile, its revision and the event of the audit trail, or nothing.
 */
export class OrganisationEditingService {
  constructor(
    private readonly graph: Graph,
    private readonly store: OrganisationEditingStore,
    private readonly history: HistoryService,
    private readonly audit: AuditService,
  ) {}

  /** Changes the fields that are given; the others stay as they are. Answers the id of the organisation. */
  async update(input: UpdateOrganisationInput, caller: Caller): Promise<string> {
    const { actor, deadline } = caller;
    const work = (tx: Transaction) => this.#update(tx, input, caller);
    await this.graph.write('organisations.update', work, { actor: actorLabel(actor), deadline });
    return input.id;
  }

  async #update(tx: Transaction, input: UpdateOrganisationInput, { actor }: Caller): Promise<void> {
    const { id, version } = input;
    const found = await this.store.take(tx, actor, id);
    if (!found) throw noSuchOrganisation(id);
    assertMay(actor, 'organisation:edit', id);
    if (found.version !== version) throw new Conflict(changedMeanwhile, { field: 'version' });
    const written = writtenIn(input);
    const problems = problemsOf(written);
    if (problems.length > 0) throw new InputRejected(problems);
    const profile = { ...found.profile, ...written };
    const changes = changesBetween(found.profile, profile);
    if (changes.length === 0) return;
    const [next, fields] = [version + 1, changes.map(({ field }) => field)];
    await this.store.save(tx, found, profile, next);
    const kind = RevisionKind.EDITED;
    await this.history.keep(tx, actor, { entry: id, version: next, kind, changes });
    const event = {
      kind: 'organisation.edited',
      subject: id,
      organisation: id,
      version: next,
      fields,
    } as const;
    await this.audit.record(tx, actor, event);
  }
}

/** The fields that are given, without space around them; what is empty is taken away. */
function writtenIn(input: UpdateOrganisationInput): Partial<OrganisationProfile> {
  const given = profileFields.filter((field) => input[field] !== undefined);
  return Object.fromEntries(given.map((field) => [field, written(input[field] ?? '') || null]));
}
