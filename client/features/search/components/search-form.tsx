import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../../../components/ui/icon.tsx';

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
      <label className="form-label" htmlFor="search-everything">
        {t('searchLabel')}
      </label>
      <div className="joined-field">
        <input
          id="search-everything"
          data-main-search
          className="form-input"
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button button-primary">
          <Icon name="search" />
          {t('search')}
        </button>
      </div>
    </form>
  );
}
