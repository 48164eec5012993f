import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Breadcrumbs } from '../../../components/ui/breadcrumbs.tsx';
import { MissingPage } from '../../../components/ui/missing-page.tsx';
import { ErrorPage, isNotFound, Skeleton } from '../../../components/ui/query-state.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { municipalityQuery, regionalReform } from '../api/municipality.ts';
import { OrganisationContent } from './organisation-content.tsx';

/** What one municipality does with AI. */
export function MunicipalityPage() {
  const t = useTranslations('nav');
  const { code = '' } = useParams();
  // The API calls another code a mistake in the asking; who follows a link meets a page that is not there.
  const isCode = /^\d{4}$/.test(code);
  const [{ data, fetching, error }, reload] = useQuery({
    ...{ query: municipalityQuery, variables: { code, later: regionalReform } },
    pause: !isCode,
  });
  const municipality = data?.municipality;
  usePageTitle(fetching ? undefined : (municipality?.officialName ?? municipality?.name));
  if (fetching) return <Skeleton lines={12} />;
  if (!isCode || isNotFound(error)) return <MissingPage />;
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
