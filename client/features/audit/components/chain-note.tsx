import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { newestEventQuery } from '../api/audit-events.ts';

const code = (text: ReactNode) => <code>{text}</code>;

/** How it is known that nobody has altered the trail. */
export function ChainNote() {
  const t = useTranslations('audit');
  const [{ data }] = useQuery({ query: newestEventQuery });
  const newest = data?.auditEvents.nodes[0];
  return (
    <div className="note chain-note">
      <p>{t.rich('chain', { code })}</p>
      {newest && <p>{t.rich('newest', { sequence: newest.sequence, hash: newest.hash, code })}</p>}
    </div>
  );
}
