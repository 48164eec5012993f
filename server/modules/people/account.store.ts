import type { ResolveTree } from 'graphql-parse-resolve-info';
import { z } from 'zod';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';
import type { Order } from '../../shared/pagination/keyset.ts';
import type { Page } from '../../shared/pagination/page.ts';
import { byText } from '../../shared/reads/conditions.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { accountShape } from './person.shape.ts';
import type { Account, AccountConnection } from './person.type.ts';

const byName: Order = {
  name: 'NAME',
  keys: [{ expression: (n) => `toLower(${n}.name)` }, { expression: (n) => `${n}.id` }],
};
const nameOrEmail = byText(
  (n) => `${n}.name`,
  (n) => `coalesce(${n}.email, '')`,
);

const deactivate: Statement = {
  name: 'people.deactivate',
  cypher: `
    MATCH (p:Person {id: $id})
    SET p.deactivatedAt = coalesce(p.deactivatedAt, datetime())
    RETURN p.id AS id`,
};
const reactivate: Statement = {
  name: 'people.reactivate',
  cypher: 'MATCH (p:Person {id: $id}) REMOVE p.deactivatedAt RETURN p.id AS id',
};

/** People as accounts: `(:Person {id, name, email, deactivatedAt})`, with their memberships. */
export class AccountStore {
  constructor(private readonly reader: Reader) {}

  /** A page of everybody, or of those whose name or address holds the text, by name. */
  list(text: string | undefined, page: Page, asked: ResolveTree, caller: Caller): Promise<AccountConnection> {
    const connection = this.reader.list(
      ({ parameters }) => ({
        ...{ list: 'people', shape: accountShape, order: byName, page, asked },
        match: (node) => `MATCH (${node}:Person)`,
        where: (node) => nameOrEmail({ contains: text ?? null }, node, parameters),
      }),
      caller,
    );
    return connection as unknown as Promise<AccountConnection>;
  }

  async byId(id: string, asked: ResolveTree, caller: Caller): Promise<Account | undefined> {
    const accounts = { name: 'people.byId', label: 'Person', shape: accountShape };
    return (await this.reader.byIds<Account>(accounts, [id], asked, caller)).get(id);
  }

  /** Shuts the person out from the next request on; answers whether there is such a person. */
  async deactivate(tx: Transaction, id: string): Promise<boolean> {
    return isFound(await tx.run(deactivate, { id }));
  }

  /** Lets the person in again; answers whether there is such a person. */
  async reactivate(tx: Transaction, id: string): Promise<boolean> {
    return isFound(await tx.run(reactivate, { id }));
  }
}

function isFound([row]: Awaited<ReturnType<Transaction['run']>>): boolean {
  return row !== undefined && z.string().parse(row.get('id')) !== '';
}
