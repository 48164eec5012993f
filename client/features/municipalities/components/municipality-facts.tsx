import { useTranslations } from 'use-intl';
import { Unknown } from '../../../components/ui/unknown.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { usePartialDate } from '../../../lib/format.ts';
import { regionalReform } from '../api/municipality.ts';
import { OrganisationContact } from './organisation-contact.tsx';

export const municipalityFactsFragment = graphql(`
  fragment MunicipalityFacts_municipality on Organisation {
    code
    cvr
    country
    ...OrganisationContact_organisation
    region {
      name
    }
    laterRegion: region(on: $later) {
      name
    }
  }
`);

interface MunicipalityFactsProps {
  readonly municipality: FragmentType<typeof municipalityFactsFragment>;
}

/** Whom to ask; where a municipality lies, now and after the reform; and the numbers that registers know it by. */
export function MunicipalityFacts({ municipality }: MunicipalityFactsProps) {
  const t = useTranslations('municipality');
  const partialDate = usePartialDate();
  const facts = readFragment(municipalityFactsFragment, municipality);
  const { code, cvr, country, region, laterRegion } = facts;
  const changes = laterRegion && region && laterRegion.name !== region.name;
  return (
    <dl className="short-facts">
      <OrganisationContact organisation={facts} />
      {code && (
        <>
          <dt>{t('region')}</dt>
          <dd>
            {region?.name ?? <Unknown />}
            {changes &&
              `, ${t('regionFrom', { region: laterRegion.name, date: partialDate(regionalReform) })}`}
          </dd>
          <dt>{t('code')}</dt>
          <dd>{code}</dd>
        </>
      )}
      {country === 'DK' && (
        <>
          <dt>{t('cvr')}</dt>
          <dd>{cvr ?? <Unknown />}</dd>
        </>
      )}
    </dl>
  );
}
