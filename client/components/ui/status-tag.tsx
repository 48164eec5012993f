import { useTranslations } from 'use-intl';
import type { UseCaseStatus } from '../../gql/graphql.ts';
import { Icon } from './icon.tsx';
import { Unknown } from './unknown.tsx';

const icons = {
  IDEA: 'idea',
  DEVELOPMENT: 'development',
  PILOT: 'pilot',
  OPERATION: 'operation',
  ENDED: 'ended',
} as const;

/** A status in word, colour and shape. */
export function StatusTag({ status }: { status: UseCaseStatus | null | undefined }) {
  const t = useTranslations('status');
  if (!status) return <Unknown />;
  return (
    <span className={`status status--${status.toLowerCase()}`}>
      <Icon name={icons[status]} />
      {t(status)}
    </span>
  );
}
