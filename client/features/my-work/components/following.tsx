import { useTranslations } from 'use-intl';
import { useClient, useQuery } from 'urql';
import { MoreButton } from '../../../components/ui/more-button.tsx';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { graphql, readFragment } from '../../../gql/index.ts';
import type { FollowingQuery } from '../../../gql/graphql.ts';
import { useFurtherPages } from '../../../lib/further-pages.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { useMoment } from '../../../lib/moment.ts';
import { followingQuery } from '../api/my-work.ts';

export const followedUseCaseFragment = graphql(`
  fragment FollowedUseCase on UseCase {
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

type Page = NonNullable<FollowingQuery['viewer']>['following'];

/** The use cases that somebody follows, last changed first. */
export function Following() {
  const t = useTranslations('news');
  const [{ data, fetching, error }, reload] = useQuery({ query: followingQuery, variables: {} });
  const first = data?.viewer?.following;
  return (
    <section aria-labelledby="following-title">
      <h2 id="following-title">
        {t('following')} {first && first.totalCount > 0 && `(${first.totalCount})`}
      </h2>
      {fetching && !data && <Skeleton lines={4} />}
      {error && <ErrorMessage error={error} onRetry={reload} />}
      {first?.totalCount === 0 && <FollowingNothing />}
      {first && first.totalCount > 0 && <Followed first={first} />}
    </section>
  );
}

function FollowingNothing() {
  const t = useTranslations('news');
  return (
    <>
      <p>{t('followingNothing')}</p>
      <p>
        <LocalLink to="/anvendelser">{t('browse')}</LocalLink>
      </p>
    </>
  );
}

function Followed({ first }: { first: Page }) {
  const t = useTranslations('news');
  const moment = useMoment();
  const client = useClient();
  const further = useFurtherPages<Page>(first, async (after) => {
    const { data, error } = await client.query(followingQuery, { after }).toPromise();
    return { ...(data?.viewer && { page: data.viewer.following }), ...(error && { error }) };
  });
  const useCases = further.pages.flatMap(({ nodes }) => readFragment(followedUseCaseFragment, nodes));
  return (
    <>
      <ul className="work-list no-max-width">
        {useCases.map(({ id, title, titleLanguage, owner, updatedAt }) => (
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
      {further.error && <ErrorMessage error={further.error} />}
      {further.hasNextPage && (
        <MoreButton isLoading={further.isLoading} onMore={() => void further.loadMore()} />
      )}
    </>
  );
}
