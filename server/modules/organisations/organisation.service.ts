import type { ResolveTree } from 'graphql-parse-resolve-info';
import { NotFound, ValidationFailed } from '../../shared/errors/domain-error.ts';
import { noSuch, type Sentence } from '../../shared/errors/sentences.ts';
import { toPage } from '../../shared/pagination/page.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { OrganisationsArgs } from './organisation.args.ts';
import type { OrganisationList, OrganisationStore } from './organisation.store.ts';
import type { Organisation, OrganisationConnection } from './organisation.type.ts';

const noCode = (code: string): Sentence => ({
  da: `"${code}" er ikke en kommunekode: angiv fire cifre, fx 0707.`,
  en: `"${code}" is no municipality code: give four digits, for instance 0707.`,
});
const unknownCode = (code: string): Sentence => ({
  da: `Ingen kommune har koden ${code}.`,
  en: `No municipality has the code ${code}.`,
});

/** It is not there, or may not be seen. */
export function noSuchOrganisation(id: string): NotFound {
  return new NotFound(noSuch({ da: 'en organisation', en: 'organisation' }, id), { field: 'id' });
}

/** What may be asked about organisations. */
export class OrganisationService {
  constructor(private readonly store: OrganisationStore) {}

  list(args: OrganisationsArgs, asked: ResolveTree, caller: Caller): Promise<OrganisationConnection> {
    return this.#list({ label: 'Organisation', name: 'organisations' }, args, asked, caller);
  }

  /** The 98 Danish municipalities. */
  municipalities(
    args: OrganisationsArgs,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<OrganisationConnection> {
    return this.#list({ label: 'Municipality', name: 'municipalities' }, args, asked, caller);
  }

  async municipality(code: string, asked: ResolveTree, caller: Caller): Promise<Organisation> {
    if (!/^\d{4}$/.test(code)) {
      throw new ValidationFailed('code', noCode(code));
    }
    const found = await this.store.byCode(code, asked, caller);
    if (!found) throw new NotFound(unknownCode(code), { field: 'code' });
    return found;
  }

  async byId(id: string, asked: ResolveTree, caller: Caller): Promise<Organisation> {
    const found = (await this.byIds([id], asked, caller)).get(id);
    if (!found) throw noSuchOrganisation(id);
    return found;
  }

  /** Those of the organisations that the caller may see, by id. */
  byIds(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, Organisation>> {
    return this.store.byIds(ids, asked, caller);
  }
  #list(
    kind: Pick<OrganisationList, 'label' | 'name'>,
    args: OrganisationsArgs,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<OrganisationConnection> {
    const { where, orderBy } = args;
    return this.store.list({ ...kind, where, orderBy, page: toPage(args) }, asked, caller);
  }
}
