import { useCallback, useState } from 'react';
import { useViewer } from './viewer.tsx';

const prefix = 'faelled.kept.';

/** The key under which the viewer's own text is kept: whoever uses the device after them does not meet it. */
export function useOwnKey(form: string): string {
  const { viewer } = useViewer();
  return `${form}/${viewer?.id ?? ''}`;
}

/**
 * What the viewer is typing, kept on this device until it is sent or given up. `form` names the form, `initial` is what
 * it begins with.
 */
export function useKeptText(form: string, initial = '') {
  return useKept<string>(form, initial);
}

/** The same for what is no text. */
export function useKept<Value>(
  form: string,
  initial: Value,
): [value: Value, change: (value: Value) => void, forget: () => void] {
  const key = useOwnKey(form);
  const [value, setValue] = useState(() => readKept<Value>(key) ?? initial);
  const change = useCallback(
    (next: Value) => {
      setValue(next);
      if (next === '') forgetKept(key);
      else keep(key, next);
    },
    [key],
  );
  const forget = useCallback(() => {
    setValue(initial);
    // What another tab has kept since is its own, and not sent yet.
    if (JSON.stringify(readKept(key)) === JSON.stringify(value)) forgetKept(key);
  }, [key, initial, value]);
  return [value, change, forget];
}

/** What was kept on this device under the key; a device that keeps nothing, or something else, has none. */
export function readKept<Value>(key: string): Value | undefined {
  try {
    const kept = localStorage.getItem(prefix + key);
    return kept === null ? undefined : (JSON.parse(kept) as Value);
  } catch {
    return undefined;
  }
}

/** The keys under which something is kept, of those that begin so. */
export function keptKeys(start: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix + start))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** Keeps it on this device, where that is possible. */
export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage: the server's copy and the form itself still hold it.
  }
}

export function forgetKept(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Nothing can be kept here, so nothing is.
  }
}
