import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Breadcrumbs } from '../../../components/ui/breadcrumbs.tsx';
import { MissingPage } from '../../../components/ui/missing-page.tsx';
import { ErrorPage, isNotFound, Skeleton } from '../../../components/ui/query-state.tsx';
import { LocalLink } from '../../../lib/local-link.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { municipalityQuery, regionalReform } from '../api/municipality.ts';
import { MunicipalityAdoptions } from './municipality-adoptions.tsx';
import { MunicipalityFacts } from './municipality-facts.tsx';
import { MunicipalityUseCases } from './municipality-use-cases.tsx';

/** What one municipality does with AI. */
export function MunicipalityPage() {
  const t = useTranslations();
  const { code = '' } = useParams();
  const variables = { code, later: regionalReform };
  const [{ data, fetching, error }, reload] = useQuery({ query: municipalityQuery, variables });
  const municipality = data?.municipality;
  usePageTitle(fetching ? undefined : (municipality?.officialName ?? municipality?.name));
  if (fetching) return <Skeleton lines={12} />;
  if (isNotFound(error)) return <MissingPage />;
  if (error || !municipality) return error && <ErrorPage error={error} onRetry={reload} />;
  const { id, name, officialName, owned, shared } = municipality;
  return (
    <>
      <Breadcrumbs crumbs={[{ title: t('nav.municipalities'), path: '/kommuner' }, { title: name }]} />
      <h1>{officialName ?? name}</h1>
      <MunicipalityFacts municipality={municipality} />
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
          showsOwner
        />
      </div>
      <MunicipalityAdoptions municipality={municipality} />
      <p>
        {owned.totalCount + shared.totalCount > 0 ? (
          <LocalLink to={`/anvendelser?involved=${id}`}>{t('municipality.seeAll')}</LocalLink>
        ) : (
          <LocalLink to="/">{t('municipality.seeOthers')}</LocalLink>
        )}
      </p>
    </>
  );
}
