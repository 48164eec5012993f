import { makeOperation, mapExchange, type Exchange, type Operation } from 'urql';

/**
 * Sends the id of each document in place of its text: the hub knows the interface's own. A hub that does not, because
 * it is newer or older than this page, is sent the text.
 */
export const knownDocuments: Exchange = mapExchange({
  onOperation(operation) {
    const documentId = documentIdOf(operation);
    if (documentId === undefined) return operation;
    return makeOperation(operation.kind, operation, { ...operation.context, fetch: fetchById(documentId) });
  },
});

/** The id that was generated with the document. */
function documentIdOf({ query }: Operation): string | undefined {
  return (query as { __meta__?: { documentId?: string } }).__meta__?.documentId;
}

function fetchById(documentId: string): typeof fetch {
  return async (address, init) => {
    const { query: _text, ...rest } = JSON.parse(init!.body as string) as { query: string };
    const response = await fetch(address, { ...init, body: JSON.stringify({ documentId, ...rest }) });
    return (await isUnknown(response)) ? fetch(address, init) : response;
  };
}

async function isUnknown(response: Response): Promise<boolean> {
  if (response.status !== 400) return false;
  const text = await response.clone().text();
  return text.includes('"PERSISTED_DOCUMENT_NOT_FOUND"');
}
