import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, useQuery, type Client } from 'urql';
import { copyToGoOnWith, giveUpCopies, isOwn, keepCopy, type KeptForm } from './kept-copies.ts';
import { tabId } from './tab-id.ts';
import { discardWorkingCopyMutation, keepWorkingCopyMutation, workingCopyQuery } from './working-copy.ts';

export type Place = 'hub' | 'device';

export type { KeptForm };

const hubDelayMilliseconds = 2_000;

/**
 * Finds what was kept of a form, here or from another device, as it is when it is asked for, since a form may come and go
 * with its page staying.
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
  const find = () => copyToGoOnWith(key, parsed<Values>(content));
  return { find, fetching };
}

/**
 * Keeps what is typed: on this device at once, in the hub when there is a pause, or when the page is left. `found` is what
 * the form goes on with. Other tabs have copies of their own on this device; the hub has that of the one that typed last.
 */
export function useKeeping<Values>(key: string, found: KeptForm<Values> | undefined) {
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
    (form: Omit<KeptForm<Values>, 'savedAt' | 'tab'>) => {
      unsent.current = { ...form, savedAt: new Date().toISOString(), tab: tabId() };
      keepCopy(key, unsent.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), hubDelayMilliseconds);
    },
    [key, send],
  );
  const discard = useCallback(async () => {
    clearTimeout(timer.current);
    unsent.current = undefined;
    giveUpCopies(key, found);
    setKept(undefined);
    await sending.current;
    await discardInHub(client, key, found);
  }, [client, key, found]);
  return { kept, keepForm, discard };
}

async function keepInHub(client: Client, form: string, kept: KeptForm<unknown>): Promise<boolean> {
  const input = { form, title: kept.title.slice(0, 300), content: JSON.stringify(kept) };
  const { data } = await client.mutation(keepWorkingCopyMutation, { input }).toPromise();
  return data?.keepWorkingCopy.errors.length === 0;
}

/** Discards what the hub has, unless that is another tab's. */
async function discardInHub(
  client: Client,
  form: string,
  found: KeptForm<unknown> | undefined,
): Promise<void> {
  const requestPolicy = 'network-only';
  const { data } = await client.query(workingCopyQuery, { form }, { requestPolicy }).toPromise();
  const copy = parsed(data?.workingCopy?.content);
  if (copy && !isOwn(copy, found)) return;
  await client.mutation(discardWorkingCopyMutation, { input: { form } }).toPromise();
}

/** What the hub keeps, if a form can go on with it. */
function parsed<Values>(content: string | undefined): KeptForm<Values> | undefined {
  try {
    const copy = content === undefined ? undefined : (JSON.parse(content) as Partial<KeptForm<Values>>);
    return copy?.values === undefined ? undefined : (copy as KeptForm<Values>);
  } catch {
    return undefined;
  }
}
