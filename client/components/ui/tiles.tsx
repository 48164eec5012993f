import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { LocalLink } from '../../lib/local-link.tsx';
import { abbreviation, rangeOf, stepOf, steps, type MapTile } from './map-tile.ts';
import { neighbourTile, type Direction } from './tile-neighbours.ts';

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The tiles, one stop for the tab key: the arrow keys lead from one to the next. */
export function Tiles({ tiles, legend }: { tiles: readonly MapTile[]; legend: string }) {
  const t = useTranslations('map');
  const [activeCode, setActive] = useState<string>();
  const [entry, setEntry] = useState(tiles[0]?.code);
  const list = useRef<HTMLUListElement>(null);
  const helpId = useId();
  const active = tiles.find(({ code }) => code === activeCode);
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
      <ul ref={list} className="tile-map__tiles no-max-width" aria-describedby={helpId}>
        {tiles.map((tile) => (
          <li key={tile.code} style={{ gridColumn: tile.column + 1, gridRow: tile.row + 1 }}>
            <LocalLink
              to={`/kommuner/${tile.code}`}
              data-code={tile.code}
              className={`tile tile--${stepOf(tile.count)}`}
              aria-label={t('tile', { name: tile.name, count: tile.count })}
              tabIndex={tile.code === entry ? 0 : -1}
              onMouseEnter={() => setActive(tile.code)}
              onMouseLeave={() => setActive(undefined)}
              onFocus={() => setActive(tile.code)}
              onBlur={() => setActive(undefined)}
              onKeyDown={(event) => move(event, tile)}
            >
              <span aria-hidden="true">{abbreviation(tile.name)}</span>
            </LocalLink>
          </li>
        ))}
      </ul>
      <p id={helpId} className="sr-only">
        {t('help')}
      </p>
      <p className="tile-map__caption" aria-hidden="true">
        {active ? <strong>{t('tile', { name: active.name, count: active.count })}</strong> : t('hint')}
      </p>
      <Legend title={legend} />
    </>
  );
}

function Legend({ title }: { title: string }) {
  const t = useTranslations('map');
  return (
    <dl className="tile-map__legend">
      <dt>{title}</dt>
      {steps.map((from, step) => (
        <dd key={from}>
          <span className={`tile tile--${step} tile--legend`} aria-hidden="true" />
          {from === 0 ? t('none') : rangeOf(step)}
        </dd>
      ))}
    </dl>
  );
}
