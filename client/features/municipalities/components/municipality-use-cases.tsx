import { useTranslations } from 'use-intl';
import { DemoMark } from '../../../components/ui/marks.tsx';
import { StatusTag } from '../../../components/ui/status-tag.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';

export const municipalityUseCaseFragment = graphql(`
  fragment MunicipalityUseCase_useCase on UseCase {
    id
    title
    titleLanguage
    summary
    summaryLanguage
    status
    start
    demo
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
  /** Where they are not all the municipality's own. */
  readonly showsOwner?: boolean;
}

/** A column of use cases with its count. */
export function MunicipalityUseCases({ title, empty, useCases, showsOwner }: MunicipalityUseCasesProps) {
  const t = useTranslations('municipality');
  const { totalCount, nodes } = useCases;
  const shown = readFragment(municipalityUseCaseFragment, nodes);
  return (
    <section>
      <h2>{t('columnTitle', { title, count: totalCount })}</h2>
      {totalCount === 0 && <p>{empty}</p>}
      <ul className="rows no-max-width">
        {shown.map(
          ({ id, title: name, titleLanguage, summary, summaryLanguage, status, start, demo, owner }) => (
            <li key={id} className="row-item">
              <h3 className="row-item__title">
                <LocalLink to={`/anvendelser/${id}`} lang={titleLanguage}>
                  {name}
                </LocalLink>{' '}
                {demo && <DemoMark />}
              </h3>
              <p className="facts-line">
                {showsOwner && <span>{owner.name}</span>}
                {status && (
                  <span>
                    <StatusTag status={status} />
                  </span>
                )}
                {start && <span>{start.slice(0, 4)}</span>}
              </p>
              {summary && (
                <p className="row-item__excerpt" lang={summaryLanguage}>
                  {summary}
                </p>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
