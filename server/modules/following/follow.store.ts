import type { ResolveTree } from 'graphql-parse-resolve-info';
import { z } from 'zod';
import type { PersonActor } from '../../shared/auth/actor.ts';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';
import type { Order } from '../../shared/pagination/keyset.ts';
import type { Page } from '../../shared/pagination/page.ts';
import { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { useCaseShape } from '../use-cases/use-case.shape.ts';
import type { UseCaseConnection } from '../use-cases/use-case.type.ts';

const newest: Order = {
  name: 'NEWEST',
  keys: [
    { expression: (n) => `${n}.updatedAt`, descending: true, temporal: true },
    { expression: (n) => `${n}.id` },
  ],
};

const unfollow: Statement = {
  name: 'following.unfollow',
  cypher: `
    MATCH (:Person {id: $personId})-[f:FOLLOWS]->(:UseCase {id: $useCase})
    DELETE f
    RETURN count(f) AS ended`,
};

/** Who follows what: `(:Person)-[:FOLLOWS {since}]->(:UseCase)`. */
export class FollowStore {
  constructor(private readonly reader: Reader) {}

  /** Lets the person follow the use case; answers whether there is one that they may see. */
  async follow(tx: Transaction, actor: PersonActor, useCase: string): Promise<boolean> {
    const parameters = new ParameterBag();
    const cypher = `
      MATCH (u:UseCase {id: ${parameters.add(useCase)}})
      WHERE ${useCaseShape.visible.toCypher(actor, 'u', parameters)}
      MATCH (p:Person {id: ${parameters.add(actor.personId)}})
      MERGE (p)-[f:FOLLOWS]->(u) ON CREATE SET f.since = datetime()
      RETURN u.id AS id`;
    return (await tx.run({ name: 'following.follow', cypher }, parameters.values)).length > 0;
  }

  /** Ends it; answers whether the person followed the use case. */
  async unfollow(tx: Transaction, personId: string, useCase: string): Promise<boolean> {
    const [row] = await tx.run(unfollow, { personId, useCase });
    return z.number().parse(row?.get('ended')) > 0;
  }

  /** What the person follows and may see, last changed first. */
  list(personId: string, page: Page, asked: ResolveTree, caller: Caller): Promise<UseCaseConnection> {
    const connection = this.reader.list(
      ({ parameters }) => ({
        ...{ list: 'following', shape: useCaseShape, order: newest, page, asked },
        match: (node) => `MATCH (:Person {id: ${parameters.add(personId)}})-[:FOLLOWS]->(${node}:UseCase)`,
        where: () => [],
      }),
      caller,
    );
    return connection as unknown as Promise<UseCaseConnection>;
  }
}
