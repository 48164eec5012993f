import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Changes some parameters of the address and keeps the others; an empty value removes its parameter. */
export type ChangeAddress = (changes: Record<string, string | readonly string[] | undefined>) => void;

/** The parameters of the address, and how to change them without leaving the page. */
export function useAddressState(): [URLSearchParams, ChangeAddress] {
  const [parameters, setParameters] = useSearchParams();
  const change = useCallback<ChangeAddress>(
    (changes) =>
      setParameters(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changes)) replace(next, name, value);
          return next;
        },
        { preventScrollReset: true },
      ),
    [setParameters],
  );
  return [parameters, change];
}

function replace(
  parameters: URLSearchParams,
  name: string,
  value: string | readonly string[] | undefined,
): void {
  parameters.delete(name);
  const values = typeof value === 'string' ? [value] : (value ?? []);
  for (const each of values) if (each !== '') parameters.append(name, each);
}
