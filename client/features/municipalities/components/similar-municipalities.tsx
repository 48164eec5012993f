import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { DemoMark } from '../../../components/ui/marks.tsx';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { Reasons } from '../../../components/ui/reasons.tsx';
import type { SimilarMunicipalitiesQuery } from '../../../gql/graphql.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { withCollaboration } from '../../../lib/messages/with-collaboration.ts';
import { organisationPath } from '../../../lib/organisation-path.ts';
import { similarMunicipalitiesQuery } from '../api/similar-municipalities.ts';
import { reasonPath } from '../reason-path.ts';

interface SimilarMunicipalitiesProps {
  readonly id: string;
  /** Whether it is about a Danish municipality: others are not alike, but may work on the same. */
  readonly isMunicipality: boolean;
}

/** The municipalities that work on the same, each with why. */
export const SimilarMunicipalities = withCollaboration(function SimilarMunicipalities({
  id,
  isMunicipality,
}: SimilarMunicipalitiesProps) {
  const t = useTranslations('collaboration');
  const [{ data, fetching, error }, reload] = useQuery({
    query: similarMunicipalitiesQuery,
    variables: { id },
  });
  const similar = data?.organisation?.similarMunicipalities;
  return (
    <section aria-labelledby="similar-title" className="similar">
      <h2 id="similar-title">{t(isMunicipality ? 'similarTitle' : 'sameWorkTitle')}</h2>
      {fetching && <Skeleton lines={6} />}
      {error && !fetching && <ErrorMessage error={error} onRetry={reload} />}
      {similar?.length === 0 && (
        <p>
          {t('similarEmpty')} <LocalLink to="/kommuner">{t('allMunicipalities')}</LocalLink>
        </p>
      )}
      {similar && similar.length > 0 && (
        <ul className="rows no-max-width">
          {similar.map((each) => (
            <Row key={each.municipality.id} id={id} similar={each} />
          ))}
        </ul>
      )}
    </section>
  );
});

type Similar = NonNullable<SimilarMunicipalitiesQuery['organisation']>['similarMunicipalities'][number];

function Row({ id, similar: { municipality, reasons } }: { readonly id: string; readonly similar: Similar }) {
  const t = useTranslations('collaboration');
  const { name, demo, useCases } = municipality;
  const linked = reasons.map((reason) => ({ ...reason, path: reasonPath(reason, [id, municipality.id]) }));
  return (
    <li className="row-item">
      <h3 className="row-item__title">
        <LocalLink to={organisationPath(municipality)}>{name}</LocalLink> {demo && <DemoMark />}
      </h3>
      <p className="facts-line">
        <span>{t('similarCount', { count: useCases.totalCount })}</span>
      </p>
      <Reasons label={t('similarWhy', { name })} reasons={linked} />
    </li>
  );
}
