import type { ResolveTree } from 'graphql-parse-resolve-info';
import { z } from 'zod';
import type { Graph } from '../../shared/neo4j/graph.ts';
import type { Order } from '../../shared/pagination/keyset.ts';
import { toPage } from '../../shared/pagination/page.ts';
import { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import { readRows } from '../../shared/reads/read-rows.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { helpRequestPredicates } from './help-request.conditions.ts';
import type { HelpRequestsArgs } from './help-request.input.ts';
import { helpRequestShape } from './help-request.shape.ts';
import type { HelpRequest, HelpRequestConnection } from './help-request.type.ts';

const newest: Order = {
  name: 'NEWEST',
  keys: [
    { expression: (n) => `${n}.createdAt`, descending: true, temporal: true },
    { expression: (n) => `${n}.id` },
  ],
};

const describedSchema = z.object({
  id: z.string(),
  text: z.string(),
  problems: z.array(z.string()),
  tasks: z.array(z.string()),
});

/** A question as it is compared with use cases: all that it says, and what it says that it is about, by id. */
export type DescribedQuestion = z.infer<typeof describedSchema>;

/** Questions, read in the shape of the question that is asked of the API. */
export class HelpRequestStore {
  constructor(
    private readonly graph: Graph,
    private readonly reader: Reader,
  ) {}

  /** A page of those that the caller may see, the newest first. */
  list(args: HelpRequestsArgs, asked: ResolveTree, caller: Caller): Promise<HelpRequestConnection> {
    const page = toPage(args);
    const connection = this.reader.list(
      ({ parameters }) => ({
        ...{ list: 'helpRequests', shape: helpRequestShape, order: newest, page, asked },
        match: (node) => `MATCH (${node}:HelpRequest)`,
        where: (node) => helpRequestPredicates(args, node, parameters),
      }),
      caller,
    );
    return connection as unknown as Promise<HelpRequestConnection>;
  }

  /** Those of the questions that the caller may see, by id. */
  byIds(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, HelpRequest>> {
    return this.reader.byIds(
      { name: 'helpRequests.byIds', label: 'HelpRequest', shape: helpRequestShape },
      ids,
      asked,
      caller,
    );
  }

  /** What those of the questions say that the caller may see. */
  described(ids: readonly string[], caller: Caller): Promise<DescribedQuestion[]> {
    const parameters = new ParameterBag();
    const visible = helpRequestShape.visible.toCypher(caller.actor, 'q', parameters);
    const cypher = `
      UNWIND ${parameters.add(ids)} AS id
      MATCH (q:HelpRequest {id: id}) WHERE ${visible}
      RETURN q.id AS id, q.title + '\\n' + q.text AS text,
        COLLECT { MATCH (q)-[:ABOUT]->(p:Problem) RETURN p.id ORDER BY p.id } AS problems,
        COLLECT { MATCH (q)-[:ABOUT]->(t:Task) RETURN t.id ORDER BY t.id } AS tasks`;
    const statement = { name: 'helpRequests.described', cypher };
    return readRows(this.graph, statement, parameters, caller, describedSchema);
  }
}
