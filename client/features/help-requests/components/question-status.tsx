import { useTranslations } from 'use-intl';
import { Icon } from '../../../components/ui/icon.tsx';
import type { HelpRequestStatus } from '../../../gql/graphql.ts';

/** Each status looks like the status of a use case that it is most like. */
const looks = { OPEN: 'idea', ANSWERED: 'operation', WITHDRAWN: 'ended' } as const;

/** What became of a question, in word, colour and shape. */
export function QuestionStatus({ status }: { status: HelpRequestStatus }) {
  const t = useTranslations('questions');
  return (
    <span className={`status status--${looks[status]}`}>
      <Icon name={looks[status]} />
      {t(`status.${status}`)}
    </span>
  );
}
