import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Icon } from '../components/ui/icon.tsx';
import { graphql } from '../gql/index.ts';
import { LocalLink } from '../lib/local-link.tsx';
import { useViewer } from '../lib/viewer.tsx';

const unreadQuery = graphql(`
  query Unread {
    viewer {
      id
      unreadNotificationCount
    }
  }
`);

const everyMilliseconds = 60_000;
/** Asked by the page itself, so that a session that nobody uses still ends. */
const unattended = { headers: { 'faelled-unattended': '?1' } };

/** How much is new, and the way there; asked for again now and then, and on every page. */
export function Bell() {
  const t = useTranslations('account');
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  const [{ data }, ask] = useQuery({ query: unreadQuery, pause: !viewer });
  useEffect(() => {
    if (!viewer) return undefined;
    const askAgain = () => {
      if (document.visibilityState !== 'visible') return;
      ask({ requestPolicy: 'network-only', fetchOptions: unattended });
    };
    const timer = setInterval(askAgain, everyMilliseconds);
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', askAgain);
    };
  }, [viewer, ask, pathname]);
  if (!viewer) return null;
  const count = data?.viewer?.unreadNotificationCount ?? 0;
  return (
    <LocalLink to="/mit" className="bell" aria-label={t('bell', { count })} title={t('bell', { count })}>
      <Icon name="bell" />
      {count > 0 && (
        <span className="bell__count" aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </LocalLink>
  );
}
