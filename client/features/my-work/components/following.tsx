import { useTranslations } from 'use-intl';
import { useClient, useQuery } from 'urql';
import { FurtherRows } from '../../../components/ui/further-rows.tsx';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import type { FollowingQuery } from '../../../gql/graphql.ts';
import { useFurtherPages } from '../../../lib/further-pages.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { followingQuery } from '../api/my-work.ts';
import { WorkList } from './work-list.tsx';

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
  const client = useClient();
  const further = useFurtherPages<Page>(first, async (after) => {
    const { data, error } = await client.query(followingQuery, { after }).toPromise();
    return { ...(data?.viewer && { page: data.viewer.following }), ...(error && { error }) };
  });
  return (
    <>
      <WorkList useCases={further.pages.flatMap(({ nodes }) => nodes)} />
      <FurtherRows further={further} />
    </>
  );
}
