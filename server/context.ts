import DataLoader, { type BatchLoadFn } from 'dataloader';
import { randomUUID } from 'node:crypto';
import { actorLabel, anonymous, type Actor } from './shared/auth/actor.ts';
import { limits } from './shared/graphql/limits.ts';
import { languageOf } from './shared/language/language.ts';
import type { Caller } from './shared/reads/reader.ts';

/** What every resolver of one request shares. */
export interface Context extends Caller {
  /** Changes with the rights of whoever asks, from one mutation of a document to the next. */
  actor: Actor;
  readonly requestId: string;
  /** Whom the request counts for where callers are limited. */
  readonly caller: string;
  /**
   * The loader that belongs to a key, made at its first use. Loaders live as long as the request, and so
   * does what they remember: nobody sees what another caller loaded.
   */
  loader<Key, Value>(key: object, load: BatchLoadFn<Key, Value>): DataLoader<Key, Value>;
}

export interface RequestHeaders {
  readonly 'accept-language'?: string | undefined;
}

export function createContext(
  headers: RequestHeaders,
  actor: Actor = anonymous,
  {
    caller = actorLabel(actor),
    ...asked
  }: Partial<Pick<Context, 'caller' | 'noteRefusal' | 'actorNow'>> = {},
): Context {
  const loaders = new Map<object, DataLoader<unknown, unknown>>();
  return {
    requestId: randomUUID(),
    actor,
    caller,
    language: languageOf(headers['accept-language']),
    deadline: Date.now() + limits.milliseconds,
    ...asked,
    loader<Key, Value>(key: object, load: BatchLoadFn<Key, Value>) {
      const known = loaders.get(key) ?? new DataLoader(load as BatchLoadFn<unknown, unknown>);
      loaders.set(key, known);
      return known as DataLoader<Key, Value>;
    },
  };
}
