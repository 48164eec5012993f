import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { useMoment } from '../../../lib/moment.ts';

export const ownUseCaseFragment = graphql(`
  fragment OwnUseCase on UseCase {
    id
    title
    titleLanguage
    updatedAt
    owner {
      id
      name
    }
  }
`);

const shownAtFirst = 5;

interface OwnUseCasesProps {
  readonly title: string;
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly ({ readonly id: string } & FragmentType<typeof ownUseCaseFragment>)[];
  };
}

/** Use cases of one's own organisations that are in one state, with when they were last changed. */
export function OwnUseCases({ title, list: { totalCount, nodes } }: OwnUseCasesProps) {
  const t = useTranslations('news');
  const moment = useMoment();
  const [showsAll, setShowsAll] = useState(false);
  if (totalCount === 0) return null;
  const shown = showsAll ? nodes : nodes.slice(0, shownAtFirst);
  return (
    <>
      <h3>
        {title} ({totalCount})
      </h3>
      <ul className="work-list no-max-width">
        {readFragment(ownUseCaseFragment, shown).map(
          ({ id, title: name, titleLanguage, owner, updatedAt }) => (
            <li key={id}>
              <LocalLink to={`/anvendelser/${encodeURIComponent(id)}`} lang={titleLanguage}>
                {name}
              </LocalLink>
              <span className="work-list__facts">
                {owner.name}, {t('changedAt', { at: moment(updatedAt) })}
              </span>
            </li>
          ),
        )}
      </ul>
      {shown.length < nodes.length && (
        <button type="button" className="function-link" onClick={() => setShowsAll(true)}>
          {t('all', { count: nodes.length })}
        </button>
      )}
    </>
  );
}
