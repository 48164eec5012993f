import type { GraphqlCall } from '../load/http-client.ts';
import type { JudgedQuery } from './judged-queries.ts';
import { ndcg } from './ndcg.ts';
import type { Graph } from '../../../server/shared/neo4j/graph.ts';

/** Ids of the answers to a query, best first. */
export type Ranker = (query: JudgedQuery) => Promise<string[]>;

export interface Quality {
  readonly set: string;
  readonly queries: number;
  readonly ours: number;
  readonly fullText: number;
}

/** nDCG@10 of our answers and of Neo4j's full text alone, per judged set. */
export async function measureQuality(
  queries: readonly JudgedQuery[],
  ours: Ranker,
  fullText: Ranker,
): Promise<Quality[]> {
  const sets = [
    { set: 'similar (Dutch)', of: queries.filter(({ kind }) => kind === 'similar') },
    { set: 'paraphrased questions (Dutch)', of: questionsIn(queries, 'nl') },
    { set: 'questions (Danish)', of: questionsIn(queries, 'da') },
  ];
  const results: Quality[] = [];
  for (const { set, of } of sets) {
    results.push({ set, queries: of.length, ours: await mean(of, ours), fullText: await mean(of, fullText) });
  }
  return results;
}

/** Our answers over HTTP, as a page asks for them: similar ones, or solvers with the use cases that they show. */
export function oursOverHttp(call: GraphqlCall): Ranker {
  return async ({ entry, text }) => {
    if (entry !== undefined) {
      const query = 'query Similar($id: ID!) { useCase(id: $id) { similar(first: 10) { useCase { id } } } }';
      const { useCase } = await call<{ useCase: { similar: { useCase: { id: string } }[] } }>(query, {
        id: entry,
      });
      return useCase.similar.map(({ useCase: { id } }) => id);
    }
    const query =
      'query Solvers($problem: String!) { solvers(problem: $problem, first: 10) { useCases { id } } }';
    const { solvers } = await call<{ solvers: { useCases: { id: string }[] }[] }>(query, { problem: text });
    return solvers.flatMap(({ useCases }) => useCases.map(({ id }) => id));
  };
}

/** Neo4j's full-text index of the query's language, asked with the words of the query. */
export function fullTextAlone(graph: Graph): Ranker {
  return async ({ entry, text, language }) => {
    const words = text ?? (await textOf(graph, entry!));
    const lucene = words
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .toLowerCase()
      .trim();
    const rows = await graph.read(
      {
        name: 'bench.fullText',
        cypher: `
          UNWIND CASE WHEN $entry IS NULL THEN ['text_da', 'text_nl'] ELSE [$index] END AS index
          CALL db.index.fulltext.queryNodes(index, $lucene, {limit: 500}) YIELD node, score
          WHERE node:UseCase AND node.id <> coalesce($entry, '')
          RETURN node.id AS id ORDER BY score DESC LIMIT 10`,
      },
      { entry: entry ?? null, index: `text_${language}`, lucene },
    );
    return rows.map((row) => row.get('id') as string);
  };
}

async function textOf(graph: Graph, id: string): Promise<string> {
  const cypher = "MATCH (u:UseCase {id: $id}) RETURN u.title + ' ' + coalesce(u.summary, '') AS text";
  const [row] = await graph.read({ name: 'bench.textOf', cypher }, { id });
  return row!.get('text') as string;
}

async function mean(queries: readonly JudgedQuery[], ranker: Ranker): Promise<number> {
  let sum = 0;
  for (const query of queries) sum += ndcg(await ranker(query), query.grades);
  return sum / queries.length;
}

function questionsIn(queries: readonly JudgedQuery[], language: 'da' | 'nl'): JudgedQuery[] {
  return queries.filter((query) => query.kind === 'question' && query.language === language);
}
