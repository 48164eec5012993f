import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PendingAnswer, type Answer, type ApiError } from './answers.ts';

/** A hub that runs, as a client sees it. */
export class TestHub {
  constructor(readonly url: string) {}

  /** Asks the API, by POST; in English unless the headers say otherwise. */
  query<Data = Record<string, never>>(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): PendingAnswer<Data> {
    return new PendingAnswer<Data>(query, variables, this.#ask(query, variables, headers));
  }

  fetch(path: string, init?: RequestInit): Promise<Response> {
    return fetch(new URL(path, this.url), init);
  }

  async #ask<Data>(query: string, variables: object, headers: Record<string, string>): Promise<Answer<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as { data?: Data; errors?: ApiError[] };
    return { status: response.status, data, errors };
  }
}

/** The hub that all tests of this run share: demo seeds, and whatever other tests added meanwhile. */
export function initHub(): TestHub {
  return new TestHub(process.env['TEST_HUB_URL']!);
}

/** A folder of this run, removed at its end. */
export function runFolder(...parts: string[]): string {
  return join(process.env['TEST_RUN_FOLDER']!, ...parts);
}

/** The data folder of the shared hub. */
export function sharedDataDir(): string {
  return runFolder('data');
}

/** The settings with which a further hub uses the shared hub's graph. */
export function sharedGraphSettings() {
  const { boltUri } = JSON.parse(readFileSync(`${sharedDataDir()}/in-use.json`, 'utf8')) as {
    boltUri: string;
  };
  const password = readFileSync(`${sharedDataDir()}/neo4j-password`, 'utf8').trim();
  return { NEO4J_URI: boltUri, NEO4J_PASSWORD: password };
}
