import type { z } from 'zod';
import { actorLabel } from '../auth/actor.ts';
import type { Graph, Statement } from '../neo4j/graph.ts';
import type { ParameterBag } from './parameter-bag.ts';
import type { Caller } from './reader.ts';

/** Reads for a caller, until their deadline, by a statement that no shape describes; every row is parsed. */
export async function readRows<Row>(
  graph: Graph,
  statement: Statement,
  parameters: ParameterBag,
  { actor, deadline }: Caller,
  schema: z.ZodType<Row>,
): Promise<Row[]> {
  const rows = await graph.read(statement, parameters.values, { actor: actorLabel(actor), deadline });
  return rows.map((row) => schema.parse(row.toObject()));
}
