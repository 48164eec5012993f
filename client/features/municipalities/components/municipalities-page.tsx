import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { TileMap, type MapTile } from '../../../components/ui/tile-map.tsx';
import type { MunicipalitiesQuery } from '../../../gql/graphql.ts';
import { useAddressState } from '../../../lib/address-state.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { municipalitiesQuery } from '../api/municipalities.ts';

type Municipality = MunicipalitiesQuery['municipalities']['nodes'][number];

/** The 98 municipalities as a map and as a list. */
export function MunicipalitiesPage() {
  const t = useTranslations('municipalities');
  usePageTitle(t('title'));
  const [{ data, fetching, error }, reload] = useQuery({ query: municipalitiesQuery });
  const [parameters, change] = useAddressState();
  const typed = parameters.get('navn') ?? '';
  const all = data?.municipalities.nodes ?? [];
  const shown = all.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      {error && <ErrorMessage error={error} onRetry={reload} />}
      {fetching && <Skeleton lines={12} />}
      {data && (
        <div className="home-columns">
          <div>
            <div className="form-group">
              <label className="form-label" htmlFor="municipality-filter">
                {t('filter')}
              </label>
              <input
                id="municipality-filter"
                data-main-search
                className="form-input"
                type="search"
                value={typed}
                onChange={(event) => change({ navn: event.target.value })}
              />
            </div>
            <MunicipalityTable municipalities={shown} />
            {shown.length === 0 && <p>{t('none')}</p>}
          </div>
          <aside>
            <TileMap title={t('useCases')} tiles={toTiles(all)} />
          </aside>
        </div>
      )}
    </>
  );
}

function MunicipalityTable({ municipalities }: { municipalities: readonly Municipality[] }) {
  const t = useTranslations('municipalities');
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('title')}</th>
          <th scope="col">{t('region')}</th>
          <th scope="col">{t('useCases')}</th>
        </tr>
      </thead>
      <tbody>
        {municipalities.map(({ id, code, name, region, useCases }) => (
          <tr key={id}>
            <th scope="row">
              <LocalLink to={`/kommuner/${code}`}>{name}</LocalLink>
            </th>
            <td>{region?.name.replace('Region ', '')}</td>
            <td>
              {useCases.totalCount > 0 ? (
                <LocalLink to={`/anvendelser?involved=${id}`}>{useCases.totalCount}</LocalLink>
              ) : (
                0
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function toTiles(municipalities: readonly Municipality[]): MapTile[] {
  return municipalities.flatMap(({ code, name, tile, useCases }) =>
    tile && code ? [{ code, name, ...tile, count: useCases.totalCount }] : [],
  );
}
