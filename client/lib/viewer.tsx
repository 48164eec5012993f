import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql/index.ts';
import type { ViewerQuery } from '../gql/graphql.ts';

export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      demo
      permissions
      actingFor {
        id
        name
        kind
      }
      memberships {
        roles
        permissions
        organisation {
          id
          name
          kind
        }
      }
    }
  }
`);

/** The person who is signed in, with what they are where. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

interface ViewerState {
  /** Null for who has not signed in, and until it is known. */
  readonly viewer: Viewer | null;
  /** Whether it is not known yet. */
  readonly fetching: boolean;
  /** Asks again, for instance after something that was refused because the session had ended. */
  readonly refresh: () => void;
}

const ViewerContext = createContext<ViewerState>({
  viewer: null,
  fetching: true,
  refresh: () => undefined,
});

/** Asks once who the person is, and again when they come back to a page that they may have left signed in. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const [{ data, fetching }, ask] = useQuery({ query: viewerQuery });
  const [last, remember] = useState(data);
  // In another language it is asked anew, and answered by the same person: what their page holds stays.
  if (data && data !== last) remember(data);
  const known = data ?? last;
  useEffect(() => {
    const whenBack = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    window.addEventListener('pageshow', whenBack);
    return () => window.removeEventListener('pageshow', whenBack);
  }, []);
  const state = useMemo<ViewerState>(
    () => ({
      viewer: known?.viewer ?? null,
      fetching: fetching && known === undefined,
      refresh: () => ask({ requestPolicy: 'network-only' }),
    }),
    [known, fetching, ask],
  );
  return <ViewerContext value={state}>{children}</ViewerContext>;
}

/** Who is signed in. It only hints at what they may do: the server decides. */
export function useViewer(): ViewerState {
  return useContext(ViewerContext);
}
