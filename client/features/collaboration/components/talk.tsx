import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { useSignInAddress } from '../../../lib/session.ts';
import { useViewer } from '../../../lib/viewer.tsx';
import { organisationsWith } from '../../../lib/on-behalf.ts';
import { NewRemark } from './new-remark.tsx';
import { Thread } from './thread.tsx';

export const talkFragment = graphql(`
  fragment Talk_useCase on UseCase {
    id
    privileges
    owner {
      id
    }
    comments(last: 100) {
      totalCount
      nodes {
        id
        ...Thread_comment
      }
    }
  }
`);

/** What colleagues ask and say about it: for those who have signed in. */
export function Talk({ useCase }: { useCase: FragmentType<typeof talkFragment> }) {
  const t = useTranslations('collaboration');
  const { viewer, fetching } = useViewer();
  const { id, privileges, owner, comments } = readFragment(talkFragment, useCase);
  const [organisation] = organisationsWith(viewer, 'USE_CASE_COMMENT');
  const { totalCount, nodes } = comments;
  return (
    <section id="talk" aria-labelledby="talk-title" className="collaboration__part">
      <h2 id="talk-title">{viewer ? t('talk', { count: totalCount }) : t('talkPublic')}</h2>
      {!viewer && !fetching && <SignInFirst />}
      {viewer && totalCount === 0 && <p>{t('noTalk')}</p>}
      {totalCount > nodes.length && <p className="note">{t('onlyLatest', { count: nodes.length })}</p>}
      <ol className="talk no-max-width">
        {nodes.map((comment) => (
          <Thread key={comment.id} comment={comment} owner={owner.id} organisation={organisation} />
        ))}
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
