import { useTranslations } from 'use-intl';
import { Unknown } from '../../../components/ui/unknown.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { usePartialDate } from '../../../lib/format.ts';
import { regionalReform } from '../api/municipality.ts';

export const municipalityFactsFragment = graphql(`
  fragment MunicipalityFacts_municipality on Organisation {
    code
    cvr
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

/** Where a municipality lies, now and after the reform, and the numbers of any organisation. */
export function MunicipalityFacts({ municipality }: MunicipalityFactsProps) {
  const t = useTranslations('municipality');
  const partialDate = usePartialDate();
  const { code, cvr, region, laterRegion } = readFragment(municipalityFactsFragment, municipality);
  const changes = laterRegion && region && laterRegion.name !== region.name;
  return (
    <dl className="short-facts">
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
      <dt>{t('cvr')}</dt>
      <dd>{cvr ?? <Unknown />}</dd>
    </dl>
  );
}
