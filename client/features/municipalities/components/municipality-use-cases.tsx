import { StatusTag } from '../../../components/ui/status-tag.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';

export const municipalityUseCaseFragment = graphql(`
  fragment MunicipalityUseCase_useCase on UseCase {
    id
    title
    summary
    status
    owner {
      name
    }
  }
`);

interface MunicipalityUseCasesProps {
  readonly title: string;
  readonly empty: string;
  readonly useCases: {
    readonly totalCount: number;
    readonly nodes: readonly FragmentType<typeof municipalityUseCaseFragment>[];
  };
}

/** A column of use cases with its count. */
export function MunicipalityUseCases({ title, empty, useCases }: MunicipalityUseCasesProps) {
  const { totalCount, nodes } = useCases;
  return (
    <section>
      <h2>
        {title} ({totalCount})
      </h2>
      {totalCount === 0 && <p>{empty}</p>}
      <ul className="rows">
        {readFragment(municipalityUseCaseFragment, nodes).map(
          ({ id, title: name, summary, status, owner }) => (
            <li key={id} className="row-item">
              <h3 className="row-item__title">
                <LocalLink to={`/anvendelser/${id}`}>{name}</LocalLink>
              </h3>
              <p className="row-item__facts">
                <span>{owner.name}</span> {status && <StatusTag status={status} />}
              </p>
              {summary && <p>{summary}</p>}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
