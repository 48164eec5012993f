import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createContext, type Context } from '../context.ts';
import type { RefusalRecorder } from '../modules/audit/audit.refusals.ts';
import { compiledExecution } from '../shared/graphql/compiled-executor.ts';
import { errorFormatter, localizedErrors } from '../shared/graphql/format-error.ts';
import { knownOperationTypes } from '../shared/graphql/known-operations.ts';
import { costLimit, documentLimits, limits } from '../shared/graphql/limits.ts';
import { DocumentStore } from '../shared/graphql/known-documents.ts';
import type { RateLimits } from '../shared/limits/rate-limits.ts';
import type { NoteRefusal } from '../shared/reads/reader.ts';
import { documentsByRules, type DocumentRules } from './documents.plugin.ts';
import { callerOf, type Identify } from './identify.ts';
import { recordedRefusals } from './refusals.plugin.ts';

export interface GraphqlRouteOptions {
  readonly identify: Identify;
  readonly rates: RateLimits;
  readonly refusals: RefusalRecorder;
  readonly documents: DocumentRules;
  readonly log: Logger;
}

/** Memory for parsed documents that are not the interface's own. */
const documentStoreBytes = 30 * 1024 * 1024;

/** `/graphql`: GET for queries, POST for all operations. */
export async function graphqlRoutes(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { identify, rates, refusals, documents, log }: GraphqlRouteOptions,
): Promise<void> {
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecution(schema),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Documents are known from the start or not at all: strangers register none.
    persistedQueries: false,
    documentStore: new DocumentStore(documents.known, new InMemoryLRUCache({ maxSize: documentStoreBytes })),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [knownOperationTypes, ...documentLimits()],
    formatError: errorFormatter(log),
    plugins: [
      fastifyApolloDrainPlugin(app),
      documentsByRules(documents),
      costLimit<Context>(schema, ({ caller }, cost) => rates.admitCost(caller, cost)),
      localizedErrors,
      recordedRefusals,
      // Its hints wrap every field's resolver, which takes from compiled queries what they gain.
      ApolloServerPluginCacheControlDisabled(),
      // Nothing is sent to, or loaded from, anybody else.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
    logger: log,
  });
  await apollo.start();
  const answer = fastifyApolloHandler(apollo, {
    context: (request) => Promise.resolve(contextOf(request, refusals)),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: limits.bodyBytes,
    onRequest: identify,
    preHandler: (request, reply, next) => (isVisit(request) ? void reply.redirect('/graphiql') : next()),
    handler: (request, reply) =>
      rates.inTurn(callerOf(request), () =>
        reply.raw.destroyed ? reply.hijack() : answer.call(app, request, reply),
      ),
  });
}

function contextOf(request: FastifyRequest, refusals: RefusalRecorder): Context {
  const { headers, actor, actorNow } = request;
  const noteRefusal: NoteRefusal = (refusal, field) => refusals.note(actor, refusal, field);
  return createContext(headers, actor, { caller: callerOf(request), noteRefusal, actorNow });
}

/** Somebody who opens the address in a browser: they are led to where they can ask. */
function isVisit({ method, headers, query }: FastifyRequest): boolean {
  const wantsPage = (headers.accept ?? '').includes('text/html');
  const asks = 'query' in (query as object) || 'documentId' in (query as object);
  return method === 'GET' && wantsPage && !asks;
}
