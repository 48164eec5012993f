import { Navigate, useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { MissingPage } from '../../../components/ui/missing-page.tsx';
import { ErrorPage, isNotFound, Skeleton } from '../../../components/ui/query-state.tsx';
import { useLocalPath } from '../../../lib/local-link.tsx';
import { organisationPath } from '../../../lib/organisation-path.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { regionalReform } from '../api/municipality.ts';
import { organisationQuery } from '../api/organisation.ts';
import { OrganisationContent } from './organisation-content.tsx';

/** What one organisation does with AI; a Danish municipality's page has its own address. */
export function OrganisationPage() {
  const { id = '' } = useParams();
  const { state } = useLocation() as { state: unknown };
  const localPath = useLocalPath();
  const variables = { id, later: regionalReform };
  const [{ data, fetching, error }, reload] = useQuery({ query: organisationQuery, variables });
  const organisation = data?.organisation;
  usePageTitle(fetching ? undefined : (organisation?.officialName ?? organisation?.name));
  if (fetching) return <Skeleton lines={12} />;
  if (isNotFound(error)) return <MissingPage />;
  if (error || !organisation) return error && <ErrorPage error={error} onRetry={reload} />;
  if (organisation.code)
    return <Navigate to={localPath(organisationPath(organisation))} state={state} replace />;
  return <OrganisationContent organisation={organisation} />;
}
