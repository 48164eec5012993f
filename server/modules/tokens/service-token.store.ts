import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Order } from '../../shared/pagination/keyset.ts';
import type { Page } from '../../shared/pagination/page.ts';
import { byText } from '../../shared/reads/conditions.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { serviceTokenShape } from './service-token.shape.ts';
import type { ServiceTokenConnection } from './token.type.ts';

const newest: Order = {
  name: 'NEWEST',
  keys: [
    { expression: (n) => `${n}.createdAt`, descending: true, temporal: true },
    { expression: (n) => `${n}.id` },
  ],
};
const named = byText(
  (n) => `${n}.name`,
  (n) => `head([(${n})-[:OF]->(o) | coalesce(o.name, '')])`,
);

/** The tokens of programs, of whatever organisation. */
export class ServiceTokenStore {
  constructor(private readonly reader: Reader) {}

  /** A page of those that are not revoked, the newest first: all, or where the text is in a name. */
  list(
    text: string | undefined,
    page: Page,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<ServiceTokenConnection> {
    const connection = this.reader.list(
      ({ parameters }) => ({
        ...{ list: 'serviceTokens', shape: serviceTokenShape, order: newest, page, asked },
        match: (node) => `MATCH (${node}:ApiToken)`,
        where: (node) => [
          `${node}.revokedAt IS NULL`,
          `EXISTS { (${node})-[:OF]->(:Organisation) }`,
          ...named({ contains: text ?? null }, node, parameters),
        ],
      }),
      caller,
    );
    return connection as unknown as Promise<ServiceTokenConnection>;
  }
}
