import { IntlProvider, useMessages, useTimeZone } from 'use-intl';
import { useMemo, type ComponentType } from 'react';
import { useLanguage, type Language } from '../language.tsx';
import type { PageMessages } from './page-messages.ts';

/**
 * A page with words of its own, which come with the page's script rather than with the first view. Their names
 * stand in `PageMessages`.
 */
export function withMessages<Area extends keyof PageMessages, Props extends object>(
  own: Record<Language, Pick<PageMessages, Area>>,
  Page: ComponentType<Props>,
): ComponentType<Props> {
  return function PageWithMessages(props: Props) {
    const language = useLanguage();
    const common = useMessages();
    const timeZone = useTimeZone();
    const messages = useMemo(() => ({ ...common, ...own[language] }), [common, language]);
    return (
      <IntlProvider locale={language} messages={messages} {...(timeZone && { timeZone })}>
        <Page {...props} />
      </IntlProvider>
    );
  };
}
