import { idOfDocument, readInterfaceDocuments } from '../../server/shared/graphql/known-documents.ts';
import { HubProcess } from '../testkit/hub-process.mjs';
import { initHub, sharedGraphSettings, TestHub } from '../testkit/hub.ts';

const hub = initHub();
let process: HubProcess;
let strict: TestHub;

beforeAll(async () => {
  process = new HubProcess('main', { PORT: '0', ...sharedGraphSettings(), KNOWN_DOCUMENTS_ONLY: 'true' });
  strict = new TestHub(await process.ready());
});
afterAll(() => process.stop());

const known = readInterfaceDocuments().find((text) => text.startsWith('query Municipalities '))!;
const documentId = idOfDocument(known);
const stranger = '{ municipalities { totalCount } }';

interface Reply {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: { message: string; extensions: Record<string, unknown> }[];
}

type Ask = (body: object, language?: string) => Promise<Reply>;
const askOf =
  (which: () => TestHub): Ask =>
  async (body, language = 'en') => {
    const headers = { 'content-type': 'application/json', 'accept-language': language };
    const response = await which().fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, ...((await response.json()) as object) };
  };
const leniently = askOf(() => hub);
const strictly = askOf(() => strict);
const hubs: [where: string, ask: Ask][] = [
  ['by default', leniently],
  ['where only known ones are answered', strictly],
];
const notFound = { status: 400, errors: [{ extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }] };

describe.each(hubs)('a document of the interface, %s', (_where, ask) => {
  it('is answered by its id', async () => {
    const { status, data } = await ask({ documentId, operationName: 'Municipalities' });
    expect(status).toBe(200);
    expect(data).toMatchObject({ municipalities: { totalCount: 98 } });
  });

  it.each([
    ['a hash of another text', idOfDocument(stranger)],
    ['a hash that is nothing', `sha256:${'0'.repeat(64)}`],
    ['the hash without its prefix', documentId.replace('sha256:', '')],
    ['capitals', documentId.toUpperCase()],
    ['a name that objects have', 'constructor'],
    ['nothing', ''],
  ])('is not found by %s', async (_what, id) => {
    expect(await ask({ documentId: id })).toMatchObject(notFound);
  });

  it('is not taken for another text that is sent beside its id', async () => {
    const answer = await ask({ documentId, query: stranger });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'VALIDATION_FAILED' } }] });
    expect(answer.data).toBeUndefined();
  });

  it.each([[7], [['a']], [{ $ne: '' }], [true]])('is named by a text, not by %j', async (id) => {
    expect(await ask({ documentId: id, query: '{ __typename }' })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'VALIDATION_FAILED', field: 'documentId' } }],
    });
  });

  it('cannot be added by strangers', async () => {
    const sha256Hash = idOfDocument(stranger).replace('sha256:', '');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const registering = await ask({ query: stranger, extensions });
    expect(registering).toMatchObject({
      errors: [{ extensions: { reason: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
    });
    await ask({ query: stranger, documentId: idOfDocument(stranger) });
    await ask({ query: stranger });
    expect(await ask({ documentId: idOfDocument(stranger) })).toMatchObject(notFound);
  });
});

describe('a text', () => {
  it('is answered by default', async () => {
    expect(await leniently({ query: stranger })).toMatchObject({
      data: { municipalities: { totalCount: 98 } },
    });
  });

  it.each([
    ['a stranger’s', stranger],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['what cannot be read', '{ {'],
    ['nothing', undefined],
    ['a mutation', 'mutation { signOutEverywhere { errors { message } } }'],
    ['one of the interface’s, which has an id for that', known],
  ])('is refused where only known ones are answered, and the setting named: %s', async (_what, query) => {
    const answer = await strictly({ query, variables: {} });
    expect(answer).toMatchObject(notFound);
    expect(answer.errors![0]!.message).toContain('KNOWN_DOCUMENTS_ONLY');
    expect(answer.errors![0]!.extensions['setting']).toBe('KNOWN_DOCUMENTS_ONLY');
    expect(answer.data).toBeUndefined();
  });

  it('is refused in Danish to those who read Danish', async () => {
    const { errors } = await strictly({ query: stranger }, 'da');
    expect(errors![0]!.message).toMatch(/^Denne hub svarer kun på de forespørgsler/);
  });
});

describe('asking by GET', () => {
  const get = (query: Record<string, string>) =>
    strict.fetch(`/graphql?${new URLSearchParams(query)}`, { headers: { 'apollo-require-preflight': '1' } });

  it('takes an id too', async () => {
    expect(await (await get({ documentId })).json()).toMatchObject({ data: { municipalities: {} } });
    expect(await (await get({ query: stranger })).json()).toMatchObject({ errors: notFound.errors });
  });

  it('changes nothing', async () => {
    const mutation = readInterfaceDocuments().find((text) => text.startsWith('mutation '))!;
    expect((await get({ documentId: idOfDocument(mutation) })).status).toBe(405);
  });
});

describe('limits where only known ones are answered', () => {
  it('hold for known ones, whose variables say how much they ask for', async () => {
    const list = readInterfaceDocuments().find((text) => text.includes('query MoreUseCases('))!;
    const variables = { orderBy: 'NEWEST', first: 1_000 };
    const { errors } = await strictly({ documentId: idOfDocument(list), variables });
    expect(errors![0]!.extensions['code']).toMatch(/^(VALIDATION_FAILED|LIMIT_EXCEEDED)$/);
  });
});
