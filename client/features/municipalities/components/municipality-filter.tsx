import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAddressState } from '../../../lib/address-state.ts';

/** Part of a name, and whether only those are shown that take part. */
export function MunicipalityFilter() {
  const t = useTranslations('municipalities');
  const [parameters, change] = useAddressState();
  // The address follows what is typed, a moment later.
  const [name, setName] = useState(parameters.get('navn') ?? '');
  const type = (text: string) => {
    setName(text);
    change({ navn: text }, { replace: true });
  };
  return (
    <>
      <div className="form-group">
        <label className="form-label" htmlFor="municipality-filter">
          {t('filter')}
        </label>
        <input
          id="municipality-filter"
          data-main-search
          className="form-input"
          type="search"
          value={name}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <div className="form-group-checkbox">
        <input
          id="municipality-active"
          className="form-checkbox checkbox-small"
          type="checkbox"
          checked={parameters.get('med') === 'ja'}
          onChange={(event) => change({ med: event.target.checked ? 'ja' : undefined }, { replace: true })}
        />
        <label htmlFor="municipality-active">{t('onlyActive')}</label>
      </div>
    </>
  );
}
