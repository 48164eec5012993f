import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Breadcrumbs } from '../../../components/ui/breadcrumbs.tsx';
import { MissingPage } from '../../../components/ui/missing-page.tsx';
import { ErrorMessage, isNotFound, Skeleton } from '../../../components/ui/query-state.tsx';
import { usePartialDate } from '../../../lib/format.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { municipalityQuery } from '../api/municipality.ts';
import { MunicipalityUseCases } from './municipality-use-cases.tsx';

/** When two regions become one; every municipality is shown with its region before and after. */
const regionalReform = '2027-01-01';

/** What one municipality does with AI. */
export function MunicipalityPage() {
  const t = useTranslations();
  const partialDate = usePartialDate();
  const { code = '' } = useParams();
  const variables = { code, later: regionalReform };
  const [{ data, fetching, error }, reload] = useQuery({ query: municipalityQuery, variables });
  const municipality = data?.municipality;
  usePageTitle(municipality?.officialName ?? municipality?.name);
  if (fetching) return <Skeleton lines={10} />;
  if (isNotFound(error)) return <MissingPage />;
  if (error || !municipality) return error && <ErrorMessage error={error} onRetry={reload} />;
  const { id, name, officialName, region, laterRegion, cvr, owned, shared } = municipality;
  const changes = laterRegion && region && laterRegion.name !== region.name;
  return (
    <>
      <Breadcrumbs crumbs={[{ title: t('nav.municipalities'), path: '/kommuner' }, { title: name }]} />
      <h1>{officialName ?? name}</h1>
      <dl className="short-facts">
        <dt>{t('municipality.region')}</dt>
        <dd>
          {region?.name}
          {changes &&
            `, ${t('municipality.regionFrom', { region: laterRegion.name, date: partialDate(regionalReform) })}`}
        </dd>
        <dt>{t('municipality.code')}</dt>
        <dd>{code}</dd>
        <dt>{t('municipality.cvr')}</dt>
        <dd>{cvr}</dd>
      </dl>
      <div className="two-columns">
        <MunicipalityUseCases
          title={t('municipality.owns')}
          empty={t('municipality.ownsEmpty', { name })}
          useCases={owned}
        />
        <MunicipalityUseCases
          title={t('municipality.takesPart')}
          empty={t('municipality.takesPartEmpty', { name })}
          useCases={shared}
        />
      </div>
      {owned.totalCount + shared.totalCount > 0 && (
        <p>
          <LocalLink to={`/anvendelser?involved=${id}`}>{t('municipality.seeAll')}</LocalLink>
        </p>
      )}
    </>
  );
}
