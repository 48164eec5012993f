import { useTranslations } from 'use-intl';
import { toTiles } from '../../../components/ui/map-tile.ts';
import { TileMap } from '../../../components/ui/tile-map.tsx';
import { readFragment, type FragmentType } from '../../../gql/index.ts';
import type { OverviewQuery } from '../../../gql/graphql.ts';
import { solverCardFragment } from './solver-card.tsx';

interface HomeMapProps {
  readonly overview: OverviewQuery;
  /** The answer at hand; without one the map shows all use cases. */
  readonly solvers: readonly FragmentType<typeof solverCardFragment>[] | undefined;
}

/** The 98 municipalities, coloured by what is asked. */
export function HomeMap({ overview, solvers }: HomeMapProps) {
  const t = useTranslations();
  const answers =
    solvers &&
    new Map(readFragment(solverCardFragment, solvers).map((s) => [s.organisation.id, s.useCases.length]));
  const tiles = toTiles(overview.municipalities.nodes, ({ id, useCases }) =>
    answers ? (answers.get(id) ?? 0) : useCases.totalCount,
  );
  const answering = tiles.filter(({ count }) => count > 0).length;
  return (
    <TileMap
      title={answers ? t('home.mapAnswer', { count: answering }) : t('home.mapAll')}
      legend={answers ? t('home.mapAnswerLegend') : t('map.legend')}
      tiles={tiles}
    />
  );
}
