import { useTranslations } from 'use-intl';
import type { AdoptionStatus } from '../../gql/graphql.ts';
import { Icon } from './icon.tsx';

/** Each status of an adoption looks like the status of a use case that it is most like. */
const looks = {
  CONSIDERING: 'idea',
  PLANNED: 'development',
  PILOT: 'pilot',
  IN_USE: 'operation',
  STOPPED: 'ended',
} as const;

/** How far a municipality has come with a use case of others, in word, colour and shape. */
export function AdoptionTag({ status }: { status: AdoptionStatus }) {
  const t = useTranslations('collaboration');
  return (
    <span className={`status status--${looks[status]}`}>
      <Icon name={looks[status]} />
      {t(`status${status}`)}
    </span>
  );
}
