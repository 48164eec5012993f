import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { buildSchema, parse, validate, type DocumentNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { DocumentStore, idOfDocument, KnownDocuments, readInterfaceDocuments } from './known-documents.ts';

const manifest = JSON.parse(
  readFileSync(join(projectRoot, 'client/gql/persisted-documents.json'), 'utf8'),
) as Record<string, string>;

describe('the documents of the interface', () => {
  it('have the ids that they were generated with', () => {
    const ids = readInterfaceDocuments().map(idOfDocument);
    expect(ids).toEqual(Object.keys(manifest));
    expect(ids.length).toBeGreaterThan(10);
  });

  it('are valid in the schema as it is', () => {
    const schema = buildSchema(readFileSync(join(projectRoot, 'schema/schema.graphql'), 'utf8'));
    for (const text of readInterfaceDocuments()) expect(validate(schema, parse(text))).toEqual([]);
  });
});

describe('an id', () => {
  it('is the one of the appendix on persisted documents', () => {
    expect(idOfDocument('query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}')).toBe(
      'sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e',
    );
  });
});

describe('the store of parsed documents', () => {
  const text = '{ __typename }';
  const keyOf = (document: string) => `schema:${idOfDocument(document).slice('sha256:'.length)}`;
  const newStore = () =>
    new DocumentStore(new KnownDocuments([text]), new InMemoryLRUCache<DocumentNode>({ max: 2 }));

  it('keeps known ones, however many others come', async () => {
    const store = newStore();
    const [known, other] = [parse(text), parse('{ other }')];
    await store.set(keyOf(text), known);
    await store.set(keyOf('{ other }'), other);
    expect(await store.get(keyOf('{ other }'))).toBe(other);
    for (let i = 0; i < 5; i++) await store.set(keyOf(`{ a${i} }`), parse(`{ a${i} }`));
    expect(await store.get(keyOf('{ other }'))).toBeUndefined();
    expect(await store.get(keyOf(text))).toBe(known);
  });

  it('lets go of what it is told to', async () => {
    const store = newStore();
    await store.set(keyOf(text), parse(text));
    expect(await store.delete(keyOf(text))).toBe(true);
    expect(await store.get(keyOf(text))).toBeUndefined();
  });
});
