import { useTranslations } from 'use-intl';
import { useAddressState } from '../../../lib/address-state.ts';

/** Part of a name, and whether only those are shown that take part. */
export function MunicipalityFilter() {
  const t = useTranslations('municipalities');
  const [parameters, change] = useAddressState();
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
          value={parameters.get('navn') ?? ''}
          onChange={(event) => change({ navn: event.target.value }, { replace: true })}
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
