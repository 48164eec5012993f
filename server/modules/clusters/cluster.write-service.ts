import { randomUUID } from 'node:crypto';
import { actorLabel, mayAnywhere, type Actor, type SignedInActor } from '../../shared/auth/actor.ts';
import { assertSignedIn } from '../../shared/auth/gates.ts';
import { Conflict, Forbidden, InputRejected, type InputProblem } from '../../shared/errors/domain-error.ts';
import { identityAlone } from '../../shared/graphql/selection.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { written, writtenLine } from '../../shared/text/written.ts';
import type { AuditEvent, AuditService } from '../audit/audit.service.ts';
import type { OrganisationService } from '../organisations/organisation.service.ts';
import { clusterProblems, clusterSentences, unknownMember } from './cluster.errors.ts';
import type { CreateClusterInput, RetireClusterInput, UpdateClusterInput } from './cluster.input.ts';
import { noSuchCluster } from './cluster.service.ts';
import type { ClusterWriteStore, KnownCluster, WrittenCluster } from './cluster.write-store.ts';

/** Making, changing and retiring clusters. Each change answers the id of the cluster. */
export class ClusterWriteService {
  constructor(
    private readonly graph: Graph,
    private readonly store: ClusterWriteStore,
    private readonly organisations: Pick<OrganisationService, 'byIds'>,
    private readonly audit: AuditService,
  ) {}

  /** A new cluster. Whoever makes it may be in it: nothing is shared with it yet. */
  async create(input: CreateClusterInput, caller: Caller): Promise<string> {
    const written = { id: `cluster-${randomUUID()}`, version: 1, ...trimmed(input) };
    const { id: subject, members } = written;
    await this.#write('clusters.create', caller, async (tx, actor) => {
      await this.#assertSound(tx, written, members, caller);
      await this.store.create(tx, written);
      await this.audit.record(tx, actor, { kind: 'cluster.created', subject, members });
    });
    return subject;
  }

  /** Changes what is given. Who is taken out sees nothing by the cluster from the next request on. */
  update({ id, version, ...given }: UpdateClusterInput, caller: Caller): Promise<string> {
    return this.#change('clusters.update', { id, version }, caller, async (tx, found, actor) => {
      const written = { id, version: version + 1, ...trimmed({ ...found, ...withoutNulls(given) }) };
      const fields = changedFields(found, written);
      if (fields.length === 0) return undefined;
      const added = written.members.filter((member) => !found.members.includes(member));
      const removed = found.members.filter((member) => !written.members.includes(member));
      if (added.some((member) => isOwn(actor, member))) {
        throw new InputRejected([{ field: 'members', sentence: clusterSentences.ownAdded }]);
      }
      await this.#assertSound(tx, written, added, caller);
      await this.store.save(tx, written);
      const changes = { version: written.version, fields, added, removed };
      return { kind: 'cluster.edited', subject: id, ...changes };
    });
  }

  /** Ends a cluster for good: what was shared with it is seen by its owners alone, until they share it anew. */
  retire({ id, version }: RetireClusterInput, caller: Caller): Promise<string> {
    return this.#change('clusters.retire', { id, version }, caller, async (tx) => {
      await this.store.retire(tx, id, version + 1);
      return { kind: 'cluster.retired', subject: id };
    });
  }

  /** What every change of a cluster has in common; work that answers no event has changed nothing. */
  async #change(
    name: string,
    { id, version }: { id: string; version: number },
    caller: Caller,
    work: (tx: Transaction, found: KnownCluster, actor: SignedInActor) => Promise<AuditEvent | undefined>,
  ): Promise<string> {
    await this.#write(name, caller, async (tx, actor) => {
      const found = await this.store.take(tx, id);
      if (!found) throw noSuchCluster(id);
      if (found.isRetired) throw new InputRejected([{ field: 'id', sentence: clusterSentences.isRetired }]);
      if (found.version !== version)
        throw new Conflict(clusterSentences.changedMeanwhile, { field: 'version' });
      const event = await work(tx, found, actor);
      if (event) await this.audit.record(tx, actor, event);
    });
    return id;
  }

  async #assertSound(
    tx: Transaction,
    written: WrittenCluster,
    added: readonly string[],
    caller: Caller,
  ): Promise<void> {
    const known = await this.organisations.byIds(added, identityAlone, caller);
    const problems: InputProblem[] = [
      ...clusterProblems(written),
      ...written.members.flatMap((id, i) =>
        added.includes(id) && !known.has(id) ? [unknownMember(i, id)] : [],
      ),
    ];
    if (await this.store.isNameTaken(tx, written)) {
      problems.push({ field: 'name', sentence: clusterSentences.nameTaken });
    }
    if (problems.length > 0) throw new InputRejected(problems);
  }

  async #write(
    name: string,
    { actor, deadline }: Caller,
    work: (tx: Transaction, actor: SignedInActor) => Promise<void>,
  ): Promise<void> {
    assertSignedIn(actor);
    if (!mayAnywhere(actor, 'cluster:manage')) throw new Forbidden(clusterSentences.mayNot);
    await this.graph.write(name, (tx) => work(tx, actor), { actor: actorLabel(actor), deadline });
  }
}

function trimmed({ name, purpose, members }: Pick<WrittenCluster, 'name' | 'purpose' | 'members'>) {
  return { name: writtenLine(name), purpose: written(purpose), members: [...new Set(members)] };
}

function withoutNulls(given: Omit<UpdateClusterInput, 'id' | 'version'>): Partial<WrittenCluster> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
}

function changedFields(found: KnownCluster, written: WrittenCluster): string[] {
  const isSame = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((each) => other.includes(each));
  return [
    ...(found.name === written.name ? [] : ['name']),
    ...(found.purpose === written.purpose ? [] : ['purpose']),
    ...(isSame(found.members, written.members) ? [] : ['members']),
  ];
}

function isOwn(actor: Actor, organisation: string): boolean {
  if (actor.kind === 'anonymous') return false;
  return actor.memberships.some(({ organisationId }) => organisationId === organisation);
}
