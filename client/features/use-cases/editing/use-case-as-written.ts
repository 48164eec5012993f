import { useMemo } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../../../gql/index.ts';
import { editedUseCaseFragment, editedUseCaseQuery, languageOfUseCaseQuery } from './api/edited-use-case.ts';

/** A use case in the language that it is written in, so that no translation is taken for the text itself. */
export function useUseCaseAsWritten(id: string, pause = false) {
  const variables = { id };
  const [language] = useQuery({ query: languageOfUseCaseQuery, variables, pause });
  const written = language.data?.useCase?.language ?? 'da';
  const context = useMemo(() => ({ fetchOptions: { headers: { 'accept-language': written } } }), [written]);
  const [asked, reload] = useQuery({
    ...{ query: editedUseCaseQuery, variables, context },
    pause: pause || language.fetching,
    // What is changed is what is there now.
    requestPolicy: 'network-only',
  });
  const fetching = language.fetching || asked.fetching;
  const useCase = readFragment(editedUseCaseFragment, asked.data?.useCase) ?? undefined;
  return [{ useCase, fetching, error: asked.error }, reload] as const;
}
