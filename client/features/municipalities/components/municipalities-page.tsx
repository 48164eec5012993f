import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { toTiles } from '../../../components/ui/map-tile.ts';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { TileMap } from '../../../components/ui/tile-map.tsx';
import { useAddressState } from '../../../lib/address-state.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { municipalitiesQuery } from '../api/municipalities.ts';
import { MunicipalityFilter } from './municipality-filter.tsx';
import { MunicipalityTable } from './municipality-table.tsx';

/** The 98 municipalities as a map and as a list. */
export function MunicipalitiesPage() {
  const t = useTranslations();
  usePageTitle(t('municipalities.title'));
  const [{ data, fetching, error }, reload] = useQuery({ query: municipalitiesQuery });
  const [parameters] = useAddressState();
  const typed = (parameters.get('navn') ?? '').toLowerCase();
  const all = data?.municipalities.nodes ?? [];
  const tiles = toTiles(all, ({ useCases }) => useCases.totalCount);
  const shown = all
    .filter(({ name }) => name.toLowerCase().includes(typed))
    .filter(({ useCases }) => parameters.get('med') !== 'ja' || useCases.totalCount > 0);
  return (
    <>
      <h1>{t('municipalities.title')}</h1>
      <p className="font-lead">{t('municipalities.intro')}</p>
      {error && !fetching && <ErrorMessage error={error} onRetry={reload} />}
      {fetching && <Skeleton lines={16} />}
      {data && (
        <div className="home-columns home-columns--map-first">
          <div>
            <MunicipalityFilter />
            <p role="status">{t('municipalities.count', { count: shown.length })}</p>
            {shown.length > 0 && <MunicipalityTable municipalities={shown} />}
          </div>
          <aside>
            <TileMap title={t('home.mapAll')} legend={t('map.legend')} tiles={tiles} />
          </aside>
        </div>
      )}
    </>
  );
}
