import type { FastifyInstance } from 'fastify';
import { idOfDocument } from './shared/graphql/known-documents.ts';

/** What the first pages ask, roughly. The hub must know them as documents. */
export const warmUpQueries: readonly string[] = [
  `{ municipalities(first: 100) { nodes { id code name useCases(first: 1) { totalCount } } } }`,
  `{ solvers(problem: "sortering af post") { organisation { id name } useCases { id title status } reasons { text } } }`,
  `{ useCases(query: "post") { totalCount facets { facet values { value count } } nodes { id title owner { name } } } }`,
  `{ useCases { totalCount nodes { id title owner { name } problems { title } techniques { title } } } }`,
];

const longestMilliseconds = 30_000;

/**
 * Asks the first questions before anybody else does: a Neo4j that has just started needs seconds for its
 * first plans, and milliseconds afterwards. Nothing depends on the answers; a question that is not
 * answered in time is asked again, for half a minute in all.
 */
export async function warmUp(app: FastifyInstance): Promise<void> {
  const end = Date.now() + longestMilliseconds;
  for (const query of warmUpQueries) {
    while (!(await isAnswered(app, query)) && Date.now() < end);
  }
}

async function isAnswered(app: FastifyInstance, query: string): Promise<boolean> {
  const payload = { documentId: idOfDocument(query) };
  const response = await app.inject({ method: 'POST', url: '/graphql', payload });
  return !('errors' in response.json<object>());
}
