import type { ResolveTree } from 'graphql-parse-resolve-info';
import { ValidationFailed } from '../../shared/errors/domain-error.ts';
import { tooLong } from '../../shared/errors/sentences.ts';
import { toPage } from '../../shared/pagination/page.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { AuditOrder, type AuditEventFilter, type AuditEventsArgs } from './audit.args.ts';
import type { AuditReadStore, KnownAuditFilter } from './audit.read-store.ts';
import type { AuditEventConnection } from './audit.type.ts';

const longestText = 200;

/** What may be asked about the audit trail; by whom, the statement decides. */
export class AuditReadService {
  constructor(private readonly store: AuditReadStore) {}

  async list(args: AuditEventsArgs, asked: ResolveTree, caller: Caller): Promise<AuditEventConnection> {
    const where = args.where && (await this.#known(args.where));
    return this.store.list(where, args.orderBy ?? AuditOrder.NEWEST, toPage(args), asked, caller);
  }

  /** Events hold ids alone, so names are looked up first: those of whoever was named, if they were named too. */
  async #known({ actorName, ...where }: AuditEventFilter): Promise<KnownAuditFilter> {
    const text = actorName?.trim() ?? '';
    if (text === '') return where;
    if (text.length > longestText) throw new ValidationFailed('actorName', tooLong('actorName', longestText));
    const named = await this.store.named(text);
    return { ...where, actor: where.actor ? where.actor.filter((id) => named.includes(id)) : named };
  }
}
