import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { Icon } from '../../../components/ui/icon.tsx';
import { withMessages } from '../../../lib/messages/with-messages.tsx';
import { news as danish } from '../../../lib/messages/news.da.ts';
import { news as english } from '../../../lib/messages/news.en.ts';
import { followMutation, followStateQuery, unfollowMutation } from '../api/follow.ts';

/** Follows a use case or stops, for those who may. */
export const FollowButton = withMessages(
  { da: { news: danish }, en: { news: english } },
  function Follow({ id }: { id: string }) {
    const t = useTranslations('news');
    const [{ data }] = useQuery({ query: followStateQuery, variables: { id } });
    const [following, follow] = useMutation(followMutation);
    const [unfollowing, unfollow] = useMutation(unfollowMutation);
    const useCase = data?.useCase;
    if (!useCase?.privileges.includes('USE_CASE_FOLLOW')) return null;
    const { followedByViewer: isFollowed, followerCount: count } = useCase;
    const isBusy = following.fetching || unfollowing.fetching;
    const toggle = () => void (isFollowed ? unfollow : follow)({ input: { useCase: id } });
    return (
      <div className="follow">
        <button
          type="button"
          className={`chip${isFollowed ? ' chip--chosen' : ''}`}
          aria-disabled={isBusy}
          aria-label={isFollowed ? t('unfollow') : undefined}
          onClick={() => !isBusy && toggle()}
        >
          <Icon name={isFollowed ? 'operation' : 'bell'} />
          {t(isFollowed ? 'follows' : 'follow')}
        </button>
        <span className="note" role="status">
          {t('followers', { count })}
        </span>
        {(following.error ?? unfollowing.error) && <span role="alert">{t('failed')}</span>}
      </div>
    );
  },
);
