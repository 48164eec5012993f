import { useFormatter, useTranslations } from 'use-intl';
import { DemoMark } from '../../../components/ui/marks.tsx';
import type { OverviewQuery } from '../../../gql/graphql.ts';
import { LocalLink } from '../../../lib/local-link.tsx';

/** Three numbers, each a way to what it counts, and what is new. */
export function CatalogueNow({ overview }: { overview: OverviewQuery }) {
  const t = useTranslations('home');
  const total = overview.all.totalCount;
  const active = overview.municipalities.nodes.filter(({ useCases }) => useCases.totalCount > 0).length;
  return (
    <>
      <section aria-labelledby="numbers-title">
        <h2 id="numbers-title">{t('numbers')}</h2>
        <ul className="numbers no-max-width">
          <Number value={total} label={t('numberUseCases', { count: total })} path="/anvendelser" />
          <Number
            value={active}
            label={t('numberMunicipalities', { count: active })}
            path="/kommuner?med=ja"
          />
          <Number
            value={overview.inOperation.totalCount}
            label={t('numberInOperation')}
            path="/anvendelser?status=OPERATION"
          />
        </ul>
      </section>
      <section aria-labelledby="newest-title">
        <h2 id="newest-title">{t('newest')}</h2>
        <ul className="newest no-max-width">
          {overview.newest.nodes.map(({ id, title, titleLanguage, owner, demo }) => (
            <li key={id}>
              <LocalLink to={`/anvendelser/${id}`} lang={titleLanguage}>
                {title}
              </LocalLink>
              <span className="newest__owner">
                {owner.name} {demo && <DemoMark />}
              </span>
            </li>
          ))}
        </ul>
        <LocalLink to="/anvendelser?order=NEWEST">{t('allUseCases')}</LocalLink>
      </section>
    </>
  );
}

function Number({ value, label, path }: { value: number; label: string; path: string }) {
  const format = useFormatter();
  return (
    <li className="numbers__item">
      <LocalLink to={path} className="numbers__link">
        <span className="numbers__value">{format.number(value)}</span>
        <span>{label}</span>
      </LocalLink>
    </li>
  );
}
