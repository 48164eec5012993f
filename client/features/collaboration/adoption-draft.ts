import { useCallback, useState } from 'react';
import type { AdoptionStatus } from '../../gql/graphql.ts';
import { forgetKept, keep, readKept, useOwnKey } from '../../lib/kept-text.ts';

/** What a municipality has said. */
export interface SaidAdoption {
  readonly status: AdoptionStatus;
  readonly since?: string | null;
  readonly note?: string | null;
  readonly version: number;
  readonly organisation: { readonly id: string };
}

/** What it is about to say, and the version that this is a change of: 0 where it has said nothing yet. */
export interface AdoptionDraft {
  readonly status: AdoptionStatus;
  readonly since: string;
  readonly note: string;
  readonly version: number;
}

/** What is typed, kept on this device until it is sent; what was said meanwhile by others is not overwritten by it. */
export function useAdoptionDraft(useCase: string, municipality: string, said: SaidAdoption | undefined) {
  const key = useOwnKey(`adoption/${useCase}/${municipality}`);
  const [draft, setDraft] = useState<AdoptionDraft>(() => readKept<AdoptionDraft>(key) ?? draftOf(said));
  const change = useCallback(
    (changed: Partial<AdoptionDraft>) => {
      const next = { ...draft, ...changed };
      setDraft(next);
      keep(key, next);
    },
    [key, draft],
  );
  const forget = useCallback(() => forgetKept(key), [key]);
  return { draft, change, forget };
}

function draftOf(said: SaidAdoption | undefined): AdoptionDraft {
  const { status = 'IN_USE', since, note, version = 0 } = said ?? {};
  return { status, since: since ?? '', note: note ?? '', version };
}
