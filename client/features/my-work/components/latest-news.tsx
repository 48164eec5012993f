import { useTranslations } from 'use-intl';
import { useClient, useMutation, useQuery } from 'urql';
import { FurtherRows } from '../../../components/ui/further-rows.tsx';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import type { NewsQuery } from '../../../gql/graphql.ts';
import { useAddressState } from '../../../lib/address-state.ts';
import { useFurtherPages } from '../../../lib/further-pages.ts';
import { markReadMutation, newsQuery } from '../api/news.ts';
import { NewsItem } from './news-item.tsx';

type Page = NonNullable<NewsQuery['viewer']>['notifications'];

/** What somebody was told, newest first. */
export function LatestNews() {
  const t = useTranslations('news');
  const [parameters, change] = useAddressState();
  const unreadOnly = parameters.get('nyt') === 'ulaest';
  const [{ data, fetching, error }, reload] = useQuery({ query: newsQuery, variables: { unreadOnly } });
  const [marking, mark] = useMutation(markReadMutation);
  const { unreadNotificationCount: unread, notifications: first } = data?.viewer ?? {};
  return (
    <section aria-labelledby="news-title">
      <div className="news-head">
        <h2 id="news-title">{t('latest')}</h2>
        <button
          type="button"
          className="chip"
          aria-pressed={unreadOnly}
          onClick={() => change({ nyt: unreadOnly ? undefined : 'ulaest' })}
        >
          {t('unreadOnly')}
        </button>
        {unread !== undefined && unread > 0 && (
          <button
            type="button"
            className="function-link"
            aria-disabled={marking.fetching}
            onClick={() => !marking.fetching && void mark({ input: { all: true } })}
          >
            {t('markAll')}
          </button>
        )}
      </div>
      {marking.error && <p role="alert">{t('failed')}</p>}
      {fetching && !data && <Skeleton lines={8} />}
      {error && <ErrorMessage error={error} onRetry={reload} />}
      {first?.nodes.length === 0 && <p>{t(unreadOnly ? 'nothingUnread' : 'nothingNew')}</p>}
      {first && first.nodes.length > 0 && (
        <Pages key={`${unreadOnly} ${unread}`} first={first} unreadOnly={unreadOnly} />
      )}
    </section>
  );
}

function Pages({ first, unreadOnly }: { first: Page; unreadOnly: boolean }) {
  const client = useClient();
  const [, mark] = useMutation(markReadMutation);
  const further = useFurtherPages<Page>(first, async (after) => {
    const { data, error } = await client.query(newsQuery, { unreadOnly, after }).toPromise();
    return { ...(data?.viewer && { page: data.viewer.notifications }), ...(error && { error }) };
  });
  return (
    <>
      <ol className="news no-max-width">
        {further.pages
          .flatMap(({ nodes }) => nodes)
          .map((item) => (
            <NewsItem key={item.id} item={item} onRead={() => void mark({ input: { ids: [item.id] } })} />
          ))}
      </ol>
      <FurtherRows further={further} />
    </>
  );
}
