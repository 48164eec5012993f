import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useAddressState } from '../../lib/address-state.ts';
import { LocalLink } from '../../lib/local-link.tsx';
import { saveFile } from '../../lib/save-file.ts';
import { DataTable, type Column } from './data-table.tsx';
import { Icon } from './icon.tsx';
import type { MapTile } from './map-tile.ts';
import { tilePicture } from './tile-picture.ts';
import { Tiles } from './tiles.tsx';

interface TileMapProps {
  readonly title: string;
  /** What the colours count. */
  readonly legend: string;
  readonly tiles: readonly MapTile[];
}

/** The municipalities as equal tiles, roughly where they lie, coloured by a count; or the same as a table. */
export function TileMap({ title, legend, tiles }: TileMapProps) {
  const t = useTranslations('map');
  const [parameters, change] = useAddressState();
  const isTable = parameters.get('kort') === 'tabel';
  const titleId = useId();
  const save = () => saveFile('faelled-kort.svg', 'image/svg+xml', tilePicture(title, tiles));
  return (
    <section className="tile-map" aria-labelledby={titleId}>
      <h2 id={titleId} className="tile-map__title">
        {title}
      </h2>
      {isTable ? <TileTable tiles={tiles} legend={legend} /> : <Tiles tiles={tiles} legend={legend} />}
      <p className="tile-map__actions">
        <button
          type="button"
          className="function-link"
          onClick={() => change({ kort: isTable ? undefined : 'tabel' }, { replace: true })}
        >
          {isTable ? t('showMap') : t('showTable')}
        </button>
        {!isTable && (
          <button type="button" className="function-link" onClick={save}>
            <Icon name="download" />
            {t('save')}
          </button>
        )}
      </p>
    </section>
  );
}

function TileTable({ tiles, legend }: { tiles: readonly MapTile[]; legend: string }) {
  const t = useTranslations('map');
  const format = useFormatter();
  const columns: Column<MapTile>[] = [
    {
      key: 'name',
      title: t('municipality'),
      value: ({ name }) => name,
      show: ({ code, name }) => <LocalLink to={`/kommuner/${code}`}>{name}</LocalLink>,
    },
    {
      key: 'count',
      title: t('count'),
      value: ({ count }) => count,
      show: ({ count }) => format.number(count),
      isNumber: true,
    },
  ];
  const sorted = [...tiles].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'da'));
  return (
    <DataTable
      className="tile-map__table"
      label={legend}
      columns={columns}
      rows={sorted}
      rowId={({ code }) => `tile-${code}`}
      fileName="faelled-kort"
    />
  );
}
