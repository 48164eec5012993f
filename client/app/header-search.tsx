import { useState, type FormEvent } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Icon } from '../components/ui/icon.tsx';
import { useLocalPath } from '../lib/local-link.tsx';

/** Search over everything, from every page. */
export function HeaderSearch() {
  const t = useTranslations('app');
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const [text, setText] = useState(pathname === '/soeg' ? (parameters.get('q') ?? '') : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') void navigate(localPath(`/soeg?q=${encodeURIComponent(text.trim())}`));
  };
  return (
    <form role="search" className="site-search" onSubmit={submit}>
      <label htmlFor="site-search" className="sr-only">
        {t('searchLabel')}
      </label>
      <input
        id="site-search"
        type="search"
        className="form-input site-search__input"
        placeholder={t('searchLabel')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button button-search site-search__button">
        <Icon name="search" />
        <span className="sr-only">{t('search')}</span>
      </button>
    </form>
  );
}
