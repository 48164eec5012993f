import { useCallback, useEffect, useRef, useState } from 'react';

const prefix = 'faelled.kept.';
const delayMilliseconds = 400;

/**
 * What somebody is typing, kept on this device until it is sent or given up. `key` names the form, `initial` is what
 * it begins with.
 */
export function useKeptText(
  key: string,
  initial = '',
): [text: string, setText: (text: string) => void, forget: () => void] {
  const [text, setText] = useState(() => readKept<string>(key) ?? initial);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = useCallback(
    (next: string) => {
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => (next === '' ? forgetKept(key) : keep(key, next)), delayMilliseconds);
    },
    [key],
  );
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    setText(initial);
    forgetKept(key);
  }, [key, initial]);
  return [text, type, forget];
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
