import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { SearchField } from '../../../components/ui/search-field.tsx';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import { orders, type ListState } from '../list-state.ts';

/** Words to find, and the order of the list. */
export function ListControls({ state, onChange }: { state: ListState; onChange: ChangeAddress }) {
  const t = useTranslations('useCases');
  const [text, setText] = useState(state.query);
  const search = (event: FormEvent) => {
    event.preventDefault();
    onChange({ q: text.trim() });
  };
  return (
    <form className="list-controls" onSubmit={search}>
      <div className="form-group list-controls__search">
        <SearchField
          id="use-case-search"
          label={t('searchLabel')}
          submit={t('search')}
          text={text}
          onType={setText}
        />
      </div>
      <div className="form-group">
        <label className="form-label" htmlFor="order">
          {t('sort')}
        </label>
        <select
          id="order"
          className="form-select"
          value={state.orderBy}
          onChange={(event) =>
            onChange({ order: event.target.value === 'RELEVANCE' ? '' : event.target.value })
          }
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {t(`sort${order}`)}
            </option>
          ))}
        </select>
      </div>
    </form>
  );
}
