import { useState, type FormEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { Icon } from '../components/ui/icon.tsx';
import { useLocalPath } from '../lib/local-link.tsx';

const searchPage = '/soeg';

/** Search over everything, from every page but the one that is all about it. */
export function HeaderSearch() {
  const t = useTranslations('app');
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const { pathname } = useLocation();
  const [text, setText] = useState('');
  if (pathname === searchPage) return <span className="site-search site-search--elsewhere" />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const query = text.trim();
    if (query === '') return;
    setText('');
    void navigate(localPath(`${searchPage}?q=${encodeURIComponent(query)}`));
  };
  return (
    <form role="search" className="search site-search" onSubmit={submit}>
      <label htmlFor="site-search" className="sr-only">
        {t('searchLabel')}
      </label>
      <input
        id="site-search"
        type="search"
        className="form-input"
        placeholder={t('searchLabel')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button button-search">
        <Icon name="search" />
        <span className="sr-only">{t('search')}</span>
      </button>
    </form>
  );
}
