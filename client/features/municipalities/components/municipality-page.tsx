import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Breadcrumbs } from '../../../components/ui/breadcrumbs.tsx';
import { MissingPage } from '../../../components/ui/missing-page.tsx';
import { ErrorPage, isNotFound, Skeleton } from '../../../components/ui/query-state.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { municipalityQuery, regionalReform } from '../api/municipality.ts';
import { OrganisationContent } from './organisation-content.tsx';

/** What one municipality does with AI. What cannot be a code is not asked for: the API calls that a mistake in the asking. */
export function MunicipalityPage() {
  const { code = '' } = useParams();
  return /^\d{4}$/.test(code) ? <Municipality code={code} /> : <MissingPage />;
}

function Municipality({ code }: { code: string }) {
  const t = useTranslations('nav');
  const variables = { code, later: regionalReform };
  const [{ data, fetching, error }, reload] = useQuery({ query: municipalityQuery, variables });
  const municipality = data?.municipality;
  usePageTitle(fetching ? undefined : (municipality?.officialName ?? municipality?.name));
  if (fetching) return <Skeleton lines={12} />;
  if (isNotFound(error)) return <MissingPage />;
  if (error || !municipality) return error && <ErrorPage error={error} onRetry={reload} />;
  return (
    <>
      <Breadcrumbs
        crumbs={[{ title: t('municipalities'), path: '/kommuner' }, { title: municipality.name }]}
      />
      <OrganisationContent organisation={municipality} />
    </>
  );
}
