import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { DocumentNotKnown, ValidationFailed, type DomainError } from '../shared/errors/domain-error.ts';
import type { Sentence } from '../shared/errors/sentences.ts';
import type { KnownDocuments } from '../shared/graphql/known-documents.ts';

/** Which documents may be asked. */
export interface DocumentRules {
  readonly known: KnownDocuments;
  /** Whether the known documents are all that is answered. */
  readonly onlyKnown: boolean;
}

const setting = 'KNOWN_DOCUMENTS_ONLY';
const onlyKnownOnes: Sentence = {
  da: `Denne hub svarer kun på de forespørgsler, som dens egne sider sender (${setting}). Genindlæs siden, hvis den er åbnet før en opdatering; spørg ellers den, der driver hubben.`,
  en: `This hub answers only the documents that its own pages send (${setting}). Reload the page if it was opened before an update; otherwise ask whoever runs the hub.`,
};
const noSuchDocument: Sentence = {
  da: 'Hubben kender ingen forespørgsel med det "documentId": send dens tekst som "query".',
  en: 'The hub knows no document with that "documentId": send its text as "query".',
};
const both: Sentence = {
  da: 'Send enten "documentId" eller "query", ikke begge.',
  en: 'Send either "documentId" or "query", not both.',
};
const notText: Sentence = {
  da: '"documentId" er ikke en tekst: send "sha256:" og dokumentets SHA-256.',
  en: '"documentId" is not a text: send "sha256:" and the SHA-256 of the document.',
};

/** Asked in place of a document that is refused, so that nothing of that is even parsed. It is never executed. */
const nothing = '{ __typename }';

/**
 * Lets a request name a known document by `documentId`, as GraphQL over HTTP's appendix on persisted documents has it;
 * where only known ones are answered, refuses all others.
 */
export function documentsByRules(rules: DocumentRules): ApolloServerPlugin {
  return {
    requestDidStart({ request }) {
      const found = documentOf(request, rules);
      if (typeof found !== 'object') {
        request.query = found;
        return Promise.resolve();
      }
      request.query = nothing;
      return Promise.resolve({ didResolveOperation: () => Promise.reject(asGraphQLError(found)) });
    },
  };
}

/** The text to be answered, if there is one, or why it is refused. */
function documentOf(
  request: GraphQLRequest,
  { known, onlyKnown }: DocumentRules,
): string | undefined | DomainError {
  const id = documentIdIn(request);
  if (id === undefined) return onlyKnown ? new DocumentNotKnown(onlyKnownOnes, { setting }) : request.query;
  if (typeof id !== 'string') return new ValidationFailed('documentId', notText);
  if (request.query) return new ValidationFailed('documentId', both);
  return (
    known.textOf(id) ??
    (onlyKnown ? new DocumentNotKnown(onlyKnownOnes, { setting }) : new DocumentNotKnown(noSuchDocument))
  );
}

function documentIdIn({ http }: GraphQLRequest): unknown {
  const { documentId } = (http?.body ?? {}) as { documentId?: unknown };
  const given = http?.method === 'GET' ? new URLSearchParams(http.search).get('documentId') : documentId;
  return given ?? undefined;
}

function asGraphQLError(originalError: DomainError): GraphQLError {
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
}
