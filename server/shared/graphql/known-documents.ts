import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../project-root.ts';

const prefix = 'sha256:';
const hashLength = 64;

/** The id of a document, as GraphQL over HTTP's appendix on persisted documents has it: the SHA-256 of its text. */
export function idOfDocument(text: string): string {
  return `${prefix}${createHash('sha256').update(text).digest('hex')}`;
}

/** Documents that are known by their ids from the start. Nobody can add to them: there is no automatic registration. */
export class KnownDocuments {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(texts: readonly string[]) {
    this.#texts = new Map(texts.map((text) => [idOfDocument(text), text]));
  }

  textOf(id: string): string | undefined {
    return this.#texts.get(id);
  }
}

/** The documents of the hub's own interface, which are generated with it. */
export function readInterfaceDocuments(): string[] {
  const file = readFileSync(join(projectRoot, 'client/gql/persisted-documents.json'), 'utf8');
  return Object.values(z.record(z.string(), z.string()).parse(JSON.parse(file)));
}

/**
 * Where Apollo keeps parsed and validated documents, by the hashes of their texts. The known ones are kept for good, so
 * they are parsed once; however many others come, they crowd out only one another.
 */
export class DocumentStore implements KeyValueCache<DocumentNode> {
  readonly #kept = new Map<string, DocumentNode>();

  constructor(
    private readonly known: KnownDocuments,
    private readonly others: KeyValueCache<DocumentNode>,
  ) {}

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#kept.get(key) ?? this.others.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    const isKnown = this.known.textOf(`${prefix}${key.slice(-hashLength)}`) !== undefined;
    if (isKnown) this.#kept.set(key, document);
    else await this.others.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.#kept.delete(key) || Boolean(await this.others.delete(key));
  }
}
