import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { useMoment } from '../../../lib/moment.ts';

export const newsItemFragment = graphql(`
  fragment NewsItem on Notification {
    id
    at
    readAt
    text
    path
    actor {
      name
    }
  }
`);

interface NewsItemProps {
  readonly item: FragmentType<typeof newsItemFragment>;
  /** Somebody went where it leads. */
  readonly onRead: () => void;
}

/** One thing that is new, when, and by whom where a person speaks. */
export function NewsItem({ item, onRead }: NewsItemProps) {
  const t = useTranslations('news');
  const moment = useMoment();
  const { text, path, at, readAt, actor } = readFragment(newsItemFragment, item);
  const isUnread = !readAt;
  return (
    <li className={`news__item${isUnread ? ' news__item--unread' : ''}`}>
      {path ? (
        <LocalLink to={path} onClick={() => isUnread && onRead()}>
          {text}
        </LocalLink>
      ) : (
        <span>{text}</span>
      )}
      <span className="work-list__facts">
        {isUnread && <span className="mark news__mark">{t('unread')}</span>}
        <time dateTime={at}>{moment(at)}</time>
        {actor?.name && `, ${actor.name}`}
      </span>
    </li>
  );
}
