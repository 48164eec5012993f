import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { useMoment } from '../../../lib/moment.ts';

const workListFragment = graphql(`
  fragment WorkList_useCase on UseCase {
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

export type WorkListUseCase = FragmentType<typeof workListFragment>;

/** Use cases with whose they are and when they were last changed. */
export function WorkList({ useCases }: { useCases: readonly WorkListUseCase[] }) {
  const t = useTranslations('news');
  const moment = useMoment();
  return (
    <ul className="work-list no-max-width">
      {readFragment(workListFragment, useCases).map(({ id, title, titleLanguage, owner, updatedAt }) => (
        <li key={id}>
          <LocalLink to={`/anvendelser/${encodeURIComponent(id)}`} lang={titleLanguage}>
            {title}
          </LocalLink>
          <span className="work-list__facts">
            {owner.name}, {t('changedAt', { at: moment(updatedAt) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
