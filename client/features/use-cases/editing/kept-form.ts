import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient, useQuery, type Client } from 'urql';
import { forgetKept, keep, readKept } from '../../../lib/kept-text.ts';
import { discardWorkingCopyMutation, keepWorkingCopyMutation, workingCopyQuery } from './api/working-copy.ts';
import type { UseCaseValues } from './use-case-values.ts';

/** What somebody has typed, with what they began from. */
export interface KeptForm {
  /** The version of the entry that they began from; none for a new one. */
  readonly version?: number;
  readonly base: UseCaseValues;
  readonly values: UseCaseValues;
  readonly organisation?: string;
  /** ISO 8601. */
  readonly savedAt: string;
}

export type Place = 'hub' | 'device';

const hubDelayMilliseconds = 2_000;

/** What was kept of a form, here or from another device: the newer of the two. */
export function useFoundForm(key: string): { found: KeptForm | undefined; fetching: boolean } {
  const [{ data, fetching }] = useQuery({
    query: workingCopyQuery,
    variables: { form: key },
    requestPolicy: 'network-only',
  });
  const content = data?.workingCopy?.content;
  const found = useMemo(() => newer(readKept<KeptForm>(key), parsed(content)), [key, content]);
  return { found, fetching };
}

/** Keeps what is typed: on this device at once, in the hub when there is a pause, or when the page is left. */
export function useKeeping(key: string) {
  const client = useClient();
  const [kept, setKept] = useState<{ at: Date; place: Place }>();
  const unsent = useRef<KeptForm>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const send = useCallback(async () => {
    clearTimeout(timer.current);
    const form = unsent.current;
    if (!form) return;
    unsent.current = undefined;
    const isKept = await keepInHub(client, key, form);
    setKept({ at: new Date(), place: isKept ? 'hub' : 'device' });
  }, [client, key]);
  useEffect(() => () => void send(), [send]);
  const keepForm = useCallback(
    (form: Omit<KeptForm, 'savedAt'>) => {
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
    forgetKept(key);
    setKept(undefined);
    await client.mutation(discardWorkingCopyMutation, { input: { form: key } }).toPromise();
  }, [client, key]);
  return { kept, keepForm, discard };
}

async function keepInHub(client: Client, form: string, kept: KeptForm): Promise<boolean> {
  const input = { form, title: kept.values.title.slice(0, 300), content: JSON.stringify(kept) };
  const { data } = await client.mutation(keepWorkingCopyMutation, { input }).toPromise();
  return data?.keepWorkingCopy.errors.length === 0;
}

function parsed(content: string | undefined): KeptForm | undefined {
  try {
    return content === undefined ? undefined : (JSON.parse(content) as KeptForm);
  } catch {
    return undefined;
  }
}

function newer(one: KeptForm | undefined, other: KeptForm | undefined): KeptForm | undefined {
  if (!one || !other) return one ?? other;
  return one.savedAt >= other.savedAt ? one : other;
}
