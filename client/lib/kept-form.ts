import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, useQuery, type Client } from 'urql';
import { keep, readKept } from './kept-text.ts';
import { discardWorkingCopyMutation, keepWorkingCopyMutation, workingCopyQuery } from './working-copy.ts';

/** What somebody has typed, with what they began from. */
export interface KeptForm<Values> {
  /** The version of the entry that they began from; none for a new one. */
  readonly version?: number;
  readonly base: Values;
  readonly values: Values;
  /** Whose a new one is to be. */
  readonly organisation?: string;
  /** What a person knows it by. */
  readonly title: string;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** What stands on this device for a form that was given up: a copy on its way to the hub may arrive after that. */
interface GivenUp {
  readonly savedAt: string;
}

export type Place = 'hub' | 'device';

const hubDelayMilliseconds = 2_000;

/**
 * Finds what was kept of a form, here or from another device: the newer of the two, as it is when it is asked for, since
 * a form may come and go with its page staying.
 */
export function useFoundForm<Values>(key: string): {
  find: () => KeptForm<Values> | undefined;
  fetching: boolean;
} {
  const [{ data, fetching }] = useQuery({
    query: workingCopyQuery,
    variables: { form: key },
    requestPolicy: 'network-only',
  });
  const content = data?.workingCopy?.content;
  const find = () => {
    const newest = newer(readKept<KeptForm<Values> | GivenUp>(key), parsed<Values>(content));
    return newest && 'values' in newest ? newest : undefined;
  };
  return { find, fetching };
}

/** Keeps what is typed: on this device at once, in the hub when there is a pause, or when the page is left. */
export function useKeeping<Values>(key: string) {
  const client = useClient();
  const [kept, setKept] = useState<{ at: Date; place: Place }>();
  const unsent = useRef<KeptForm<Values>>(undefined);
  const sending = useRef<Promise<unknown>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const send = useCallback(async () => {
    clearTimeout(timer.current);
    const form = unsent.current;
    if (!form) return;
    unsent.current = undefined;
    const keeping = keepInHub(client, key, form);
    sending.current = keeping;
    const isKept = await keeping;
    setKept({ at: new Date(), place: isKept ? 'hub' : 'device' });
  }, [client, key]);
  useEffect(() => () => void send(), [send]);
  const keepForm = useCallback(
    (form: Omit<KeptForm<Values>, 'savedAt'>) => {
      unsent.current = { ...form, savedAt: new Date().toISOString() };
      keep(key, unsent.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), hubDelayMilliseconds);
    },
    [key, send],
  );
  const discard = useCallback(async () => {
    clearTimeout(timer.current);
    unsent.current = undefined;
    const givenUp: GivenUp = { savedAt: new Date().toISOString() };
    keep(key, givenUp);
    setKept(undefined);
    await sending.current;
    await client.mutation(discardWorkingCopyMutation, { input: { form: key } }).toPromise();
  }, [client, key]);
  return { kept, keepForm, discard };
}

async function keepInHub(client: Client, form: string, kept: KeptForm<unknown>): Promise<boolean> {
  const input = { form, title: kept.title.slice(0, 300), content: JSON.stringify(kept) };
  const { data } = await client.mutation(keepWorkingCopyMutation, { input }).toPromise();
  return data?.keepWorkingCopy.errors.length === 0;
}

function parsed<Values>(content: string | undefined): KeptForm<Values> | undefined {
  try {
    return content === undefined ? undefined : (JSON.parse(content) as KeptForm<Values>);
  } catch {
    return undefined;
  }
}

function newer<One extends GivenUp, Other extends GivenUp>(
  one: One | undefined,
  other: Other | undefined,
): One | Other | undefined {
  if (!one || !other) return one ?? other;
  return one.savedAt >= other.savedAt ? one : other;
}
