import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage } from '../../../components/ui/query-state.tsx';
import { readFragment, type FragmentType } from '../../../gql/index.ts';
import { earlierTalkQuery, talkPageFragment } from '../api/earlier-talk.ts';
import { Thread, type Speaking } from './thread.tsx';

interface TalkPageProps extends Speaking {
  readonly useCase: string;
  readonly page: FragmentType<typeof talkPageFragment>;
}

/** Comments with their answers, the oldest first, and the way to those before them. */
export function TalkPage({ useCase, page, ...speaking }: TalkPageProps) {
  const { nodes, pageInfo } = readFragment(talkPageFragment, page);
  const { hasPreviousPage, startCursor } = pageInfo;
  return (
    <>
      {hasPreviousPage && startCursor && <EarlierTalk useCase={useCase} before={startCursor} {...speaking} />}
      {nodes.map((comment) => (
        <Thread key={comment.id} comment={comment} {...speaking} />
      ))}
    </>
  );
}

/**
 * What was said before the cursor, once it is asked for. It is a query of its own, so it is asked anew when a comment
 * changes; and when a new one moves the cursor, no comment falls between two pages.
 */
function EarlierTalk({ useCase, before, ...speaking }: Speaking & { useCase: string; before: string }) {
  const t = useTranslations('collaboration');
  const [isAsked, setAsked] = useState(false);
  const [{ data, fetching, error }, reload] = useQuery({
    query: earlierTalkQuery,
    variables: { id: useCase, before },
    pause: !isAsked,
  });
  const page = data?.useCase?.comments;
  if (page) return <TalkPage useCase={useCase} page={page} {...speaking} />;
  return (
    <li className="thread">
      {error && !fetching ? (
        <ErrorMessage error={error} onRetry={reload} />
      ) : (
        <button
          type="button"
          className="button button-secondary"
          aria-disabled={fetching}
          onClick={() => setAsked(true)}
        >
          {t(fetching ? 'loadingEarlier' : 'earlier')}
        </button>
      )}
    </li>
  );
}
