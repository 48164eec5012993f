import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { LocalLink } from '../../lib/local-link.tsx';
import { ScrollTable } from './scroll-table.tsx';
import { neighbourTile, type Direction } from './tile-neighbours.ts';

export interface MapTile {
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly count: number;
}

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Counts from 0 up are put into five steps, so that a colour means the same in every picture. */
const steps = [0, 1, 2, 4, 8] as const;

/** The municipalities as equal tiles, roughly where they lie, coloured by a count; or the same as a table. */
export function TileMap({ title, tiles }: { title: string; tiles: readonly MapTile[] }) {
  const t = useTranslations('map');
  const [isTable, setTable] = useState(false);
  const titleId = useId();
  return (
    <section className="tile-map" aria-labelledby={titleId}>
      <h2 id={titleId} className="tile-map__title">
        {title}
      </h2>
      {isTable ? <TileTable tiles={tiles} /> : <Tiles tiles={tiles} />}
      <button type="button" className="function-link" onClick={() => setTable(!isTable)}>
        {isTable ? t('showMap') : t('showTable')}
      </button>
    </section>
  );
}

function Tiles({ tiles }: { tiles: readonly MapTile[] }) {
  const t = useTranslations('map');
  const [active, setActive] = useState<MapTile>();
  const [entry, setEntry] = useState(tiles[0]?.code);
  const list = useRef<HTMLUListElement>(null);
  const helpId = useId();
  const move = (event: KeyboardEvent, from: MapTile) => {
    const direction = directions[event.key];
    const next = direction && neighbourTile(tiles, from, direction);
    if (!next) return;
    event.preventDefault();
    setEntry(next.code);
    list.current?.querySelector<HTMLElement>(`[data-code="${next.code}"]`)?.focus();
  };
  return (
    <>
      <p className="sr-only" id={helpId}>
        {t('help')}
      </p>
      <ul ref={list} className="tile-map__tiles" aria-describedby={helpId}>
        {tiles.map((tile) => (
          <li key={tile.code} style={{ gridColumn: tile.column + 1, gridRow: tile.row + 1 }}>
            <LocalLink
              to={`/kommuner/${tile.code}`}
              data-code={tile.code}
              className={`tile tile--${stepOf(tile.count)}`}
              aria-label={t('tile', { name: tile.name, count: tile.count })}
              tabIndex={tile.code === entry ? 0 : -1}
              onMouseEnter={() => setActive(tile)}
              onMouseLeave={() => setActive(undefined)}
              onFocus={() => setActive(tile)}
              onBlur={() => setActive(undefined)}
              onKeyDown={(event) => move(event, tile)}
            >
              <span aria-hidden="true">{abbreviation(tile.name)}</span>
            </LocalLink>
          </li>
        ))}
      </ul>
      <p className="tile-map__caption" aria-hidden="true">
        {active ? t('tile', { name: active.name, count: active.count }) : '\u00a0'}
      </p>
      <Legend />
    </>
  );
}

function Legend() {
  const t = useTranslations('map');
  return (
    <dl className="tile-map__legend">
      <dt>{t('legend')}</dt>
      {steps.map((from, i) => {
        const next = steps[i + 1];
        const range =
          next === undefined ? `${from}+` : next - from > 1 ? `${from}–${next - 1}` : String(from);
        return (
          <dd key={from}>
            <span className={`tile tile--${i} tile--legend`} aria-hidden="true" />
            {from === 0 ? t('none') : range}
          </dd>
        );
      })}
    </dl>
  );
}

function TileTable({ tiles }: { tiles: readonly MapTile[] }) {
  const t = useTranslations('map');
  const sorted = [...tiles].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'da'));
  return (
    <ScrollTable className="tile-map__table" label={t('legend')} columns={[t('municipality'), t('count')]}>
      {sorted.map(({ code, name, count }) => (
        <tr key={code}>
          <th scope="row">
            <LocalLink to={`/kommuner/${code}`}>{name}</LocalLink>
          </th>
          <td>{count}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function stepOf(count: number): number {
  return steps.findLastIndex((from) => count >= from);
}

function abbreviation(name: string): string {
  return name.replace(/[^\p{L}]/gu, '').slice(0, 3);
}
