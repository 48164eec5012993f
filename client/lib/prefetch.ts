import { createContext, useContext } from 'react';

/** Fetches what a path of the interface needs, before it is asked for. */
export type Prefetch = (path: string) => void;

/** Given by `app`, which alone knows what page a path leads to. */
export const PrefetchContext = createContext<Prefetch>(() => undefined);

export function usePrefetch(): Prefetch {
  return useContext(PrefetchContext);
}
