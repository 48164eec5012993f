import { cacheExchange, Client, fetchExchange, Provider } from 'urql';
import { useMemo, type ReactNode } from 'react';
import { knownDocuments } from './known-documents.ts';
import { useLanguage, type Language } from './language.tsx';

/** One client per language, since answers hold texts in the language they were asked in. */
export function GraphqlProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const client = useMemo(() => createClient(language), [language]);
  return <Provider value={client}>{children}</Provider>;
}

function createClient(language: Language): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, knownDocuments, fetchExchange],
    fetchOptions: { headers: { 'accept-language': language } },
  });
}
