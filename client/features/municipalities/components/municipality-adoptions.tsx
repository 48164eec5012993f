import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { AdoptionTag } from '../../../components/ui/adoption-tag.tsx';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { withCollaboration } from '../../../lib/messages/with-collaboration.ts';
import { adoptionsQuery } from '../api/adoptions.ts';

const adoptedUseCaseFragment = graphql(`
  fragment AdoptedUseCase_adoption on Adoption {
    id
    status
    since
    organisation {
      name
    }
    useCase {
      id
      title
      titleLanguage
      owner {
        name
      }
    }
  }
`);

export const municipalityAdoptionsFragment = graphql(`
  fragment MunicipalityAdoptions_municipality on Organisation {
    name
    adopted(first: 50) {
      totalCount
      nodes {
        id
        ...AdoptedUseCase_adoption
      }
    }
    adoptedByOthers(first: 50) {
      totalCount
      nodes {
        id
        ...AdoptedUseCase_adoption
      }
    }
  }
`);

/** What it uses of others, and what others use of it, side by side. */
export const MunicipalityAdoptions = withCollaboration(function MunicipalityAdoptions({
  id,
}: {
  readonly id: string;
}) {
  const [{ data, fetching, error }, reload] = useQuery({ query: adoptionsQuery, variables: { id } });
  if (fetching) return <Skeleton lines={6} />;
  if (error) return <ErrorMessage error={error} onRetry={reload} />;
  return data?.organisation && <Columns municipality={data.organisation} />;
});

function Columns({
  municipality,
}: {
  readonly municipality: FragmentType<typeof municipalityAdoptionsFragment>;
}) {
  const t = useTranslations('collaboration');
  const { name, adopted, adoptedByOthers } = readFragment(municipalityAdoptionsFragment, municipality);
  return (
    <div className="two-columns">
      <Column title={t('uses')} empty={t('usesEmpty', { name })} adoptions={adopted} names="owner" />
      <Column
        title={t('usedByOthers')}
        empty={t('usedByOthersEmpty', { name })}
        adoptions={adoptedByOthers}
        names="adopter"
      />
    </div>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly empty: string;
  readonly adoptions: {
    readonly totalCount: number;
    readonly nodes: readonly FragmentType<typeof adoptedUseCaseFragment>[];
  };
  /** Whose name stands beside the use case: that of whose it is, or of who uses it. */
  readonly names: 'owner' | 'adopter';
}

function Column({ title, empty, adoptions, names }: ColumnProps) {
  const t = useTranslations('collaboration');
  const { totalCount, nodes } = adoptions;
  return (
    <section>
      <h2>{t('columnTitle', { title, count: totalCount })}</h2>
      {totalCount === 0 && <p>{empty}</p>}
      {totalCount > nodes.length && <p className="note">{t('firstShown', { count: nodes.length })}</p>}
      <ul className="rows no-max-width">
        {readFragment(adoptedUseCaseFragment, nodes).map(({ id, status, since, organisation, useCase }) => (
          <li key={id} className="row-item">
            <h3 className="row-item__title">
              <LocalLink to={`/anvendelser/${useCase.id}`} lang={useCase.titleLanguage}>
                {useCase.title}
              </LocalLink>
            </h3>
            <p className="facts-line">
              <span>{names === 'owner' ? useCase.owner.name : organisation.name}</span>
              <span>
                <AdoptionTag status={status} />
              </span>
              {since && <span>{since.slice(0, 4)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
