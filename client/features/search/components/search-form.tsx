import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { SearchField } from '../../../components/ui/search-field.tsx';

/** Words to find in everything. */
export function SearchForm({ query, onSearch }: { query: string; onSearch: (query: string) => void }) {
  const t = useTranslations('app');
  const [text, setText] = useState(query);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  return (
    <form role="search" className="search-form" onSubmit={submit}>
      <SearchField
        id="search-everything"
        label={t('searchLabel')}
        submit={t('search')}
        text={text}
        onType={setText}
      />
    </form>
  );
}
