import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Order } from '../../shared/pagination/keyset.ts';
import type { Page } from '../../shared/pagination/page.ts';
import { byId, byText, filterPredicates, isOneOf, type Conditions } from '../../shared/reads/conditions.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import type { OrganisationFilter } from './organisation.args.ts';
import { organisationShape } from './organisation.shape.ts';
import type { Organisation, OrganisationConnection } from './organisation.type.ts';

export type OrganisationOrderName = 'NAME' | 'CODE';

const orders: Record<OrganisationOrderName, Order> = {
  NAME: { name: 'NAME', keys: [{ expression: (n) => `${n}.sortKey` }, { expression: (n) => `${n}.id` }] },
  CODE: {
    name: 'CODE',
    keys: [{ expression: (n) => `coalesce(${n}.code, '')` }, { expression: (n) => `${n}.id` }],
  },
};

const conditions: Conditions<OrganisationFilter> = {
  id: byId((n) => `${n}.id`),
  name: byText(
    (n) => `${n}.name`,
    (n) => `coalesce(${n}.officialName, '')`,
  ),
  kind: isOneOf((n) => `${n}.kind`),
  country: isOneOf((n) => `${n}.country`),
  region: (ids, node, parameters) => {
    const inForce = `r.from <= toString(date()) AND coalesce(r.until, '9999') > toString(date())`;
    return [
      `EXISTS { (${node})-[r:IN_REGION WHERE ${inForce}]->(region) WHERE region.id IN ${parameters.addChoices(ids)} }`,
    ];
  },
};

export interface OrganisationList {
  /** Which organisations the list is about: all, or the Danish municipalities. */
  readonly label: 'Organisation' | 'Municipality';
  readonly name: 'organisations' | 'municipalities';
  readonly where: readonly OrganisationFilter[] | undefined;
  readonly orderBy: OrganisationOrderName;
  readonly page: Page;
}

/** Organisations in the graph: `(:Organisation {id, name, officialName, kind, country, code, cvr, …})`. */
export class OrganisationStore {
  constructor(private readonly reader: Reader) {}

  /** A page of organisations in the asked order. */
  list(list: OrganisationList, asked: ResolveTree, caller: Caller): Promise<OrganisationConnection> {
    const connection = this.reader.list(
      ({ parameters }) => ({
        list: list.name,
        shape: organisationShape,
        order: orders[list.orderBy],
        page: list.page,
        match: (node) => `MATCH (${node}:${list.label})`,
        where: (node) => filterPredicates(list.where, conditions, node, parameters),
        asked,
      }),
      caller,
    );
    return connection as unknown as Promise<OrganisationConnection>;
  }

  /** The Danish municipality with this four-digit code, if the caller may see it. */
  async byCode(code: string, asked: ResolveTree, caller: Caller): Promise<Organisation | undefined> {
    const found = await this.reader.entity(
      {
        name: 'organisations.byCode',
        shape: organisationShape,
        match: (node, parameters) => `MATCH (${node}:Municipality {code: ${parameters.add(code)}})`,
        asked,
      },
      caller,
    );
    return found as Organisation | undefined;
  }

  /** Those of the organisations that the caller may see, by id. */
  byIds(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, Organisation>> {
    const organisations = { name: 'organisations.byIds', label: 'Organisation', shape: organisationShape };
    return this.reader.byIds(organisations, ids, asked, caller);
  }
}
