import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { CombinedError } from 'urql';
import { SearchField } from './search-field.tsx';
import { ErrorMessage, Skeleton } from './query-state.tsx';
import { Said } from './said.tsx';
import { useAddressState } from '../../lib/address-state.ts';

/** The words that the address asks for; null for all. */
export function useSearchedText(): string | null {
  const [parameters] = useAddressState();
  return parameters.get('q')?.trim() || null;
}

interface SearchListProps {
  readonly label: string;
  /** How many there are, in words; left out until it is known. */
  readonly count: string | undefined;
  readonly said: string | undefined;
  readonly error: CombinedError | undefined;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** A list that is searched by words, with its waiting and failing. */
export function SearchList({ label, count, said, error, onRetry, children }: SearchListProps) {
  const text = useSearchedText();
  return (
    <>
      <SearchForm key={text} label={label} text={text ?? ''} />
      <Said text={said} />
      {error && <ErrorMessage error={error} onRetry={onRetry} />}
      {!error && count === undefined && <Skeleton lines={10} />}
      {count !== undefined && <p>{count}</p>}
      {children}
    </>
  );
}

function SearchForm({ label, text }: { label: string; text: string }) {
  const t = useTranslations('app');
  const [, change] = useAddressState();
  const [typed, type] = useState(text);
  const search = (event: FormEvent) => {
    event.preventDefault();
    change({ q: typed.trim() });
  };
  return (
    <form className="search-list" onSubmit={search}>
      <SearchField id="list-search" label={label} submit={t('search')} text={typed} onType={type} />
    </form>
  );
}
