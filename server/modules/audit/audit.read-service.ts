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

  /** Events hold ids alone, so names are looked up first. */
  async #known({ actorName, organisationName, ...where }: AuditEventFilter): Promise<KnownAuditFilter> {
    const [actors, organisations] = await Promise.all([
      named('actorName', actorName, (text) => this.store.namedActors(text)),
      named('organisationName', organisationName, (text) => this.store.namedOrganisations(text)),
    ]);
    const { actor, organisation } = where;
    return {
      ...where,
      ...(actors && { actor: among(actor, actors) }),
      ...(organisations && { organisation: among(organisation, organisations) }),
    };
  }
}

async function named(
  field: string,
  text: string | undefined,
  find: (text: string) => Promise<string[]>,
): Promise<string[] | undefined> {
  const wanted = text?.trim() ?? '';
  if (wanted.length > longestText) throw new ValidationFailed(field, tooLong(field, longestText));
  return wanted === '' ? undefined : find(wanted);
}

/** What was found by its name: all of it, or what of it was asked for by its id too. */
function among(asked: string[] | undefined, found: string[]): string[] {
  return asked ? asked.filter((id) => found.includes(id)) : found;
}
