import { useTranslations } from 'use-intl';
import { Skeleton } from '../../../components/ui/query-state.tsx';
import { SignInFirst } from '../../../components/ui/sign-in-first.tsx';
import { withMessages } from '../../../lib/messages/with-messages.tsx';
import { news as danish } from '../../../lib/messages/news.da.ts';
import { news as english } from '../../../lib/messages/news.en.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { useViewer } from '../../../lib/viewer.tsx';
import { Following } from './following.tsx';
import { LatestNews } from './latest-news.tsx';
import { Waiting } from './waiting.tsx';

/** What waits for somebody, what they follow, and what is new. */
export const MyWorkPage = withMessages({ da: { news: danish }, en: { news: english } }, function MyWork() {
  const t = useTranslations('news');
  const { viewer, fetching } = useViewer();
  usePageTitle(t('title'));
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      {fetching && <Skeleton lines={10} />}
      {!fetching && !viewer && <SignInFirst />}
      {viewer && (
        <div className="my-work">
          <div>
            <Waiting viewer={viewer} />
            <LatestNews />
          </div>
          <div>
            <Following />
          </div>
        </div>
      )}
    </>
  );
});
