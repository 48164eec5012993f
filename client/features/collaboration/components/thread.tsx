import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { Remark } from './remark.tsx';
import { AnswerForm } from './remark-forms.tsx';

export const threadFragment = graphql(`
  fragment Thread_comment on Comment {
    id
    author
    privileges
    ...Remark_comment
    answers {
      id
      ...Remark_comment
    }
  }
`);

/** Who speaks with whom. */
export interface Speaking {
  /** The id of whose use case it is. */
  readonly owner: string;
  /** In whose name the viewer writes; undefined for who only reads. */
  readonly organisation: { readonly id: string; readonly name: string } | undefined;
}

interface ThreadProps extends Speaking {
  readonly comment: FragmentType<typeof threadFragment>;
}

/** A question or comment with its answers. */
export function Thread({ comment, owner, organisation }: ThreadProps) {
  const t = useTranslations('collaboration');
  const thread = readFragment(threadFragment, comment);
  const { id, author, privileges, answers } = thread;
  const [isAnswering, setAnswering] = useState(false);
  const name = author ?? t('unknownAuthor');
  const mayAnswer = organisation !== undefined && privileges.includes('ANSWER');
  return (
    <li className="thread">
      <Remark comment={thread} owner={owner} />
      {answers.length > 0 && (
        <ol
          className="talk talk--answers no-max-width"
          aria-label={t('answers', { author: name, count: answers.length })}
        >
          {answers.map((answer) => (
            <li key={answer.id}>
              <Remark comment={answer} owner={owner} />
            </li>
          ))}
        </ol>
      )}
      {mayAnswer && !isAnswering && (
        <button
          type="button"
          className="button button-secondary thread__answer"
          aria-label={t('answerTo', { author: name })}
          onClick={() => setAnswering(true)}
        >
          {t('answer')}
        </button>
      )}
      {mayAnswer && isAnswering && (
        <AnswerForm comment={id} organisation={organisation} onClose={() => setAnswering(false)} />
      )}
    </li>
  );
}
