import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Order } from '../../shared/pagination/keyset.ts';
import type { Page } from '../../shared/pagination/page.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { outgoingMailShape } from './mail.shape.ts';
import type { MailStatus, OutgoingMail, OutgoingMailConnection } from './mail.type.ts';

const newest: Order = {
  name: 'NEWEST',
  keys: [
    { expression: (n) => `${n}.createdAt`, descending: true, temporal: true },
    { expression: (n) => `${n}.id` },
  ],
};

/** Outgoing mails, read in the shape of the question. */
export class MailStore {
  constructor(private readonly reader: Reader) {}

  list(
    status: readonly MailStatus[] | undefined,
    page: Page,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<OutgoingMailConnection> {
    const connection = this.reader.list(
      ({ parameters }) => ({
        ...{ list: 'outgoingMail', shape: outgoingMailShape, order: newest, page, asked },
        match: (node) => `MATCH (${node}:OutgoingMail)`,
        where: (node) => (status ? [`${node}.status IN ${parameters.addChoices(status)}`] : []),
      }),
      caller,
    );
    return connection as unknown as Promise<OutgoingMailConnection>;
  }

  async byId(id: string, asked: ResolveTree, caller: Caller): Promise<OutgoingMail | undefined> {
    const mails = { name: 'outgoingMail.byId', label: 'OutgoingMail', shape: outgoingMailShape };
    return (await this.reader.byIds<OutgoingMail>(mails, [id], asked, caller)).get(id);
  }
}
