import { useTranslations } from 'use-intl';

/** Calls a field by its label in what the hub says of it. */
export function useFieldNaming() {
  const t = useTranslations('form');
  return (message: string, field: string, label: string) =>
    message.replace(`"${field}"`, t('fieldNamed', { field: label }));
}
