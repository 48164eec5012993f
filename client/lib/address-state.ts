import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

type Changes = Record<string, string | readonly string[] | undefined>;

/**
 * Changes some parameters of the address and keeps the others; an empty value removes its parameter. The
 * change becomes a step of the browser's history unless it replaces the present one.
 */
export type ChangeAddress = (changes: Changes, options?: { readonly replace?: boolean }) => void;

/** The parameters of the address, and how to change them without leaving the page. */
export function useAddressState(): [URLSearchParams, ChangeAddress] {
  const [parameters, setParameters] = useSearchParams();
  const change = useCallback<ChangeAddress>(
    (changes, { replace = false } = {}) =>
      setParameters(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changes)) set(next, name, value);
          return next;
        },
        { preventScrollReset: true, replace },
      ),
    [setParameters],
  );
  return [parameters, change];
}

function set(parameters: URLSearchParams, name: string, value: Changes[string]): void {
  parameters.delete(name);
  const values = typeof value === 'string' ? [value] : (value ?? []);
  for (const each of values) if (each !== '') parameters.append(name, each);
}
