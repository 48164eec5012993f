import { IntlProvider } from 'use-intl';
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { messages as danish, type Messages } from './messages/da.ts';
import { messages as english } from './messages/en.ts';
import type { PageMessages } from './messages/page-messages.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages & PageMessages;
  }
}

export type Language = 'da' | 'en';

const catalogues: Record<Language, Messages> = { da: danish, en: english };

const LanguageContext = createContext<Language>('da');

/** The language of the page; it stands in the address, so that a link opens in the language it was seen in. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Reads the language from the address and gives everything below its messages. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [parameters] = useSearchParams();
  const language: Language = parameters.get('lang') === 'en' ? 'en' : 'da';
  const messages = useMemo(() => catalogues[language], [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <IntlProvider locale={language} messages={messages} timeZone="Europe/Copenhagen">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
