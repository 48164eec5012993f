import { useCallback, useState } from 'react';
import { useLocation } from 'react-router';
import { useMutation } from 'urql';
import { graphql } from '../gql/index.ts';
import { useLanguage } from './language.tsx';

const actForMutation = graphql(`
  mutation ActFor($input: ActForInput!) {
    actFor(input: $input) {
      errors {
        message
      }
      viewer {
        id
        actingFor {
          id
        }
      }
    }
  }
`);

const signOutEverywhereMutation = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      errors {
        message
      }
      viewer {
        id
      }
    }
  }
`);

/** The address that signs in and comes back to where the reader is. */
export function useSignInAddress(): string {
  const { pathname, search, hash } = useLocation();
  const parameters = new URLSearchParams({ return: `${pathname}${search}${hash}`, lang: useLanguage() });
  return `/auth/login?${parameters}`;
}

/** Chooses the organisation to act for; the viewer is asked for anew by itself. */
export function useActFor() {
  const [{ fetching }, mutate] = useMutation(actForMutation);
  const actFor = useCallback((organisation: string) => void mutate({ input: { organisation } }), [mutate]);
  return { actFor, fetching };
}

/** Signs out here or everywhere, then loads the page that comes after it: nothing that was seen is kept. */
export function useSignOut() {
  const [hasFailed, setFailed] = useState(false);
  const [, endAll] = useMutation(signOutEverywhereMutation);
  const signOut = useCallback(() => {
    setFailed(false);
    leave().catch(() => setFailed(true));
  }, []);
  const signOutEverywhere = useCallback(() => {
    setFailed(false);
    endAll({})
      .then(({ error }) => (error ? setFailed(true) : leave()))
      .catch(() => setFailed(true));
  }, [endAll]);
  return { signOut, signOutEverywhere, hasFailed };
}

async function leave(): Promise<void> {
  const response = await fetch('/auth/logout', { method: 'POST' });
  if (!response.ok) throw new Error(`signing out was answered by ${response.status}`);
  const { location } = (await response.json()) as { location: string };
  window.location.assign(location);
}
