import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { useSignInAddress } from '../../../lib/session.ts';
import { useViewer } from '../../../lib/viewer.tsx';
import { organisationsWith } from '../../../lib/on-behalf.ts';
import { TalkPage } from './earlier-talk.tsx';
import { NewRemark } from './new-remark.tsx';

export const talkFragment = graphql(`
  fragment Talk_useCase on UseCase {
    id
    privileges
    owner {
      id
    }
    comments(last: 30) {
      totalCount
      ...TalkPage_comments
    }
  }
`);

/** What colleagues ask and say about it: for those who have signed in. */
export function Talk({ useCase }: { useCase: FragmentType<typeof talkFragment> }) {
  const t = useTranslations('collaboration');
  const { viewer, fetching } = useViewer();
  const { id, privileges, owner, comments } = readFragment(talkFragment, useCase);
  const [organisation] = organisationsWith(viewer, 'USE_CASE_COMMENT');
  const { totalCount } = comments;
  return (
    <section id="talk" aria-labelledby="talk-title" className="collaboration__part">
      <h2 id="talk-title">{viewer ? t('talk', { count: totalCount }) : t('talkPublic')}</h2>
      {!viewer && !fetching && <SignInFirst />}
      {viewer && totalCount === 0 && <p>{t('noTalk')}</p>}
      <ol className="talk no-max-width">
        <TalkPage useCase={id} page={comments} owner={owner.id} organisation={organisation} />
      </ol>
      {organisation && privileges.includes('USE_CASE_COMMENT') && (
        <NewRemark useCase={id} organisation={organisation} />
      )}
    </section>
  );
}

function SignInFirst() {
  const t = useTranslations('collaboration');
  const address = useSignInAddress();
  return (
    <p>
      {t('signInToTalk')} <a href={address}>{t('signIn')}</a>
    </p>
  );
}
