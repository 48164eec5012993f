import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { DemoMark } from '../../../components/ui/marks.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { useViewer } from '../../../lib/viewer.tsx';
import { MunicipalityAdoptions } from './municipality-adoptions.tsx';
import { MunicipalityFacts } from './municipality-facts.tsx';
import { MunicipalityUseCases } from './municipality-use-cases.tsx';
import { OrganisationProfile } from './organisation-profile.tsx';
import { SimilarMunicipalities } from './similar-municipalities.tsx';

const ProfileActions = lazy(async () => ({
  default: (await import('../profile/components/profile-actions.tsx')).ProfileActions,
}));
const ProfileHistory = lazy(async () => ({
  default: (await import('../profile/components/profile-history.tsx')).ProfileHistory,
}));

export const organisationContentFragment = graphql(`
  fragment OrganisationContent_organisation on Organisation {
    id
    name
    officialName
    demo
    kind
    country
    ...OrganisationProfile_organisation
    ...MunicipalityFacts_municipality
    owned: useCases(first: 50) {
      totalCount
      nodes {
        id
        ...MunicipalityUseCase_useCase
      }
    }
    shared: useCases(first: 50, involvement: [PARTICIPANT]) {
      totalCount
      nodes {
        id
        ...MunicipalityUseCase_useCase
      }
    }
  }
`);

interface OrganisationContentProps {
  readonly organisation: FragmentType<typeof organisationContentFragment>;
}

/** What one organisation says of itself, and what it does with AI. */
export function OrganisationContent({ organisation: read }: OrganisationContentProps) {
  const t = useTranslations('municipality');
  const { viewer } = useViewer();
  const organisation = readFragment(organisationContentFragment, read);
  const { id, name, officialName, demo, kind, country, owned, shared } = organisation;
  return (
    <>
      <h1>
        {officialName ?? name} {demo && <DemoMark />}
      </h1>
      {viewer && (
        <Suspense>
          <ProfileActions id={id} />
        </Suspense>
      )}
      <OrganisationProfile organisation={organisation} />
      <MunicipalityFacts municipality={organisation} />
      <div className="two-columns">
        <MunicipalityUseCases title={t('owns')} empty={t('ownsEmpty', { name })} useCases={owned} />
        <MunicipalityUseCases
          title={t('takesPart')}
          empty={t('takesPartEmpty', { name })}
          useCases={shared}
          showsOwner
        />
      </div>
      <p>
        {owned.totalCount + shared.totalCount > 0 ? (
          <LocalLink to={`/anvendelser?involved=${id}`}>{t('seeAll')}</LocalLink>
        ) : (
          <LocalLink to="/">{t('seeOthers')}</LocalLink>
        )}
      </p>
      <MunicipalityAdoptions id={id} />
      <SimilarMunicipalities id={id} isMunicipality={kind === 'MUNICIPALITY' && country === 'DK'} />
      {viewer && (
        <Suspense>
          <ProfileHistory id={id} />
        </Suspense>
      )}
    </>
  );
}
