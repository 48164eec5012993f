import { z } from 'zod';
import type { Graph } from '../../shared/neo4j/graph.ts';
import { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import { readRows } from '../../shared/reads/read-rows.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { FindableKind, NodeText, TextHit } from './retrieval.types.ts';

const hitSchema = z.object({ id: z.string(), kind: z.string(), score: z.number() });

const textSchema = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  text: z.string(),
  language: z.string(),
});

const indexes = ['text_da', 'text_nl', 'text_en', 'text_other'];

/** Finds nodes by their words, through Neo4j's full-text indexes. */
export class TextIndexStore {
  constructor(private readonly graph: Graph) {}

  /**
   * The best hits of a Lucene query, best first, at most `limit` per language, among the nodes of these
   * kinds that the caller may see.
   */
  async find(
    lucene: string,
    kinds: readonly FindableKind[],
    limit: number,
    caller: Caller,
  ): Promise<TextHit[]> {
    const parameters = new ParameterBag();
    const kindOf = kinds.map(({ label, visible }) => {
      const rule = visible.toCypher(caller.actor, 'node', parameters);
      return `WHEN node:${label} AND ${rule} THEN '${label}'`;
    });
    const cypher = `
      UNWIND ${parameters.add(indexes)} AS index
      CALL (index) {
        CALL db.index.fulltext.queryNodes(index, ${parameters.add(lucene)}) YIELD node, score
        WITH node, score, CASE ${kindOf.join(' ')} END AS kind WHERE kind IS NOT NULL
        RETURN node, score, kind LIMIT toInteger(${parameters.add(limit)})
      }
      RETURN node.id AS id, kind, score ORDER BY score DESC, id`;
    return readRows(this.graph, { name: 'textIndex.find', cypher }, parameters, caller, hitSchema);
  }

  /** What the nodes say, by id; those that the caller may not see are left out. */
  async texts(
    ids: readonly string[],
    kinds: readonly FindableKind[],
    caller: Caller,
  ): Promise<Map<string, NodeText>> {
    const parameters = new ParameterBag();
    const wanted = parameters.add(ids);
    const branches = kinds.map(({ label, visible }) => {
      const rule = visible.toCypher(caller.actor, 'n', parameters);
      return `
        UNWIND ${wanted} AS id MATCH (n:${label} {id: id}) WHERE ${rule}
        RETURN n.id AS id, '${label}' AS kind, n.searchTitle AS title, n.searchText AS text,
          CASE WHEN n:TextNl THEN 'nl' WHEN n:TextEn THEN 'en' ELSE 'da' END AS language`;
    });
    const statement = { name: 'textIndex.texts', cypher: branches.join(' UNION ALL ') };
    const rows = await readRows(this.graph, statement, parameters, caller, textSchema);
    return new Map(rows.map((text) => [text.id, text]));
  }
}
