import { actorLabel, type Actor, type SignedInActor } from '../../../shared/auth/actor.ts';
import { assertMay, lacking } from '../../../shared/auth/gates.ts';
import type { Graph, Transaction } from '../../../shared/neo4j/graph.ts';
import { renewed, type Caller } from '../../../shared/reads/reader.ts';
import type { AuditEvent, AuditService } from '../../audit/audit.service.ts';
import type { NotificationService } from '../../notifications/notification.service.ts';
import { newsOf } from '../editing/editing.news.ts';
import type { EditedUseCase, UseCaseEditingStore } from '../editing/editing.store.ts';
import type { UseCaseUnits } from '../editing/editing.units.ts';
import type { ImportUseCasesInput } from './importing.inputs.ts';
import type { UseCaseImportStore } from './importing.store.ts';
import { ImportOutcome, type ImportedRow, type UseCaseImportPayload } from './importing.types.ts';
import { readEntries } from '../notation/entries.ts';
import { inspirationIn } from '../notation/parts.ts';
import { OrganisationNames } from './organisation-names.ts';
import { planRow, type Plan } from './plans.ts';
import { readSheet, type Sheet, type SheetRow } from './sheet.read.ts';
import { targetsOf } from './targets.ts';
import { Vocabulary } from './vocabulary.ts';

const rowsPerTransaction = 100;
const transactionMilliseconds = 60_000;

interface Work {
  readonly organisation: string;
  readonly sheet: Sheet;
  readonly isTrial: boolean;
  /** Whether rows for which this is planned are written. */
  readonly mayWrite: (plans: readonly Plan[]) => boolean;
}

/** What is done by the rights of its moment. */
interface PortionWork extends Work {
  readonly actor: SignedInActor;
}

interface Done {
  readonly plan: Plan;
  readonly id: string | null;
}

/**
 * Takes over a person's file of their own organisation's use cases. Each row is in whole or not at all, written as
 * every change by a person is: with its revision, the news of it and the event of the audit trail. A hundred rows at
 * most share a transaction, or all of them where all or nothing is wished. A file that is imported again changes
 * nothing. What a trial said may have changed since: every import looks anew.
 */
export class UseCaseImportService {
  constructor(
    private readonly graph: Graph,
    private readonly store: UseCaseImportStore,
    private readonly editing: UseCaseEditingStore,
    private readonly units: UseCaseUnits,
    private readonly notifications: Pick<NotificationService, 'announce'>,
    private readonly audit: AuditService,
  ) {}

  /**
   * What came of each row, or, with `dryRun`, would come of it. Throws InputRejected when the file cannot be read.
   * Whoever may not see the organisation's own entries imports none: rows would not know theirs, and become second ones.
   */
  async run(
    { organisation, csv, dryRun, allOrNothing, rows }: ImportUseCasesInput,
    caller: Caller,
  ): Promise<Omit<UseCaseImportPayload, 'errors'>> {
    assertMayImport(caller.actor, organisation);
    const sheet = readSheet(csv);
    const wanted = rows && new Set(rows);
    const chosen = sheet.rows.filter(({ row }) => !wanted || wanted.has(row));
    const isTrial = dryRun === true;
    const isWhole = isTrial || allOrNothing === true;
    const mayWrite = (plans: readonly Plan[]) =>
      !isTrial && !(allOrNothing === true && plans.some(({ outcome }) => outcome === ImportOutcome.REFUSED));
    const work = { organisation, sheet, isTrial, mayWrite };
    const told: ImportedRow[] = [];
    let isWritten = !isTrial;
    for (const portion of isWhole ? [chosen] : portionsOf(chosen)) {
      const { actor } = await renewed(caller);
      assertMayImport(actor, organisation);
      const done = await this.#portion(portion, { ...work, actor });
      isWritten = mayWrite(done.map(({ plan }) => plan));
      told.push(...done.map(({ plan, id }) => toRow(plan, id, caller.language)));
      if (!isTrial) await noteRefusals(done, organisation, caller);
    }
    return { isWritten, ignoredColumns: [...sheet.ignored], rows: told };
  }

  #portion(rows: readonly SheetRow[], work: PortionWork): Promise<Done[]> {
    const options = { actor: actorLabel(work.actor), deadline: Date.now() + transactionMilliseconds };
    return this.graph.write(
      'useCases.import',
      async (tx) => {
        const plans = await this.#plan(tx, rows, work);
        if (work.mayWrite(plans)) return this.#write(tx, plans, work);
        return plans.map((plan) => ({ plan, id: plan.found?.id ?? null }));
      },
      options,
    );
  }

  async #plan(tx: Transaction, rows: readonly SheetRow[], work: PortionWork): Promise<Plan[]> {
    const { organisation, sheet, actor } = work;
    if (!work.isTrial) await this.store.takeTurn(tx, organisation);
    const names = await this.store.namesOf(tx, organisation);
    const vocabulary = new Vocabulary(await this.store.terms(tx));
    const targets = targetsOf(sheet, await this.store.entriesOf(tx, actor, organisation));
    const ids = rows.flatMap(({ row }) => {
      const target = targets.get(row)!;
      return target.kind === 'known' ? [target.id] : [];
    });
    const found = await this.editing.takeAll(tx, actor, ids);
    const held = new Map(found.map((useCase) => [useCase.id, useCase]));
    const seen = await this.#seen(tx, actor, rows, found);
    const organisations = await this.#organisations(tx, work);
    const around = { actor, organisation, names, sheet, vocabulary, organisations, seen };
    return rows.map((row) => planRow(row, targets.get(row.row)!, held, around));
  }

  async #organisations(tx: Transaction, { sheet, actor }: PortionWork): Promise<OrganisationNames> {
    const isNamed = sheet.headings.participants !== undefined;
    return new OrganisationNames(isNamed ? await this.store.organisations(tx, actor) : []);
  }

  /** Of the use cases that rows and entries say they are inspired by, those that the actor may see. */
  async #seen(
    tx: Transaction,
    actor: SignedInActor,
    rows: readonly SheetRow[],
    found: readonly EditedUseCase[],
  ): Promise<ReadonlySet<string>> {
    const inFile = rows.flatMap(({ cells }) => readEntries(cells.inspiredBy ?? '').map(inspirationIn));
    const inGraph = found.flatMap(({ draft }) => draft.inspiredBy ?? []);
    const named = [...inFile, ...inGraph].filter((id) => id !== undefined);
    return new Set(named.length > 0 ? await this.editing.visibleAmong(tx, actor, [...new Set(named)]) : []);
  }

  /** The events come last: whoever records keeps everybody else from it until the transaction ends. */
  async #write(
    tx: Transaction,
    plans: readonly Plan[],
    { organisation, actor }: PortionWork,
  ): Promise<Done[]> {
    const done: Done[] = [];
    const events: AuditEvent[] = [];
    for (const plan of plans) {
      const event = await this.#writeOne(tx, plan, actor);
      if (event) events.push({ ...event, organisation });
      done.push({ plan, id: event?.subject ?? plan.found?.id ?? null });
    }
    if (events.length === 0) return done;
    for (const event of [...events, summaryOf(plans, organisation)]) {
      await this.audit.record(tx, actor, event);
    }
    return done;
  }

  async #writeOne(tx: Transaction, plan: Plan, actor: SignedInActor): Promise<AuditEvent | undefined> {
    const { found, draft } = plan;
    if (!draft) return undefined;
    if (!found) return { kind: 'use-case.created', subject: await this.units.create(tx, actor, draft) };
    const event = await this.units.edit(tx, actor, found, draft);
    const news = event && newsOf(event, found);
    if (news) await this.notifications.announce(tx, actor, news);
    return event;
  }
}

function assertMayImport(actor: Actor, organisation: string): asserts actor is SignedInActor {
  assertMay(actor, 'use-case:import', organisation);
  assertMay(actor, 'catalogue:read', organisation);
}

/** What a trial says would be refused, nobody has tried. */
async function noteRefusals(done: readonly Done[], organisation: string, { noteRefusal }: Caller) {
  const lacked = done.flatMap(({ plan }) => plan.problems.flatMap(({ lacks }) => lacks ?? []));
  for (const permission of lacked) await noteRefusal?.(lacking(permission, organisation), 'importUseCases');
}

function portionsOf(rows: readonly SheetRow[]): SheetRow[][] {
  const count = Math.ceil(rows.length / rowsPerTransaction);
  return Array.from({ length: count }, (_, i) =>
    rows.slice(i * rowsPerTransaction, (i + 1) * rowsPerTransaction),
  );
}

function summaryOf(plans: readonly Plan[], organisation: string): AuditEvent {
  const count = (wanted: ImportOutcome) => plans.filter(({ outcome }) => outcome === wanted).length;
  return {
    ...{ kind: 'use-case.imported', subject: organisation, organisation },
    created: count(ImportOutcome.CREATE),
    updated: count(ImportOutcome.UPDATE),
    refused: count(ImportOutcome.REFUSED),
  };
}

function toRow(
  { row, title, outcome, changes, problems }: Plan,
  useCaseId: string | null,
  language: Caller['language'],
): ImportedRow {
  const told = problems.map(({ column, sentence }) => ({ column, message: sentence[language] }));
  return { row, title, outcome, useCaseId, changes: [...changes], problems: told };
}
