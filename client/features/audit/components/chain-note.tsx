import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { newestEventQuery } from '../api/audit-events.ts';

/** How it is known that nobody has altered the trail. */
export function ChainNote() {
  const t = useTranslations('audit');
  const [{ data }] = useQuery({ query: newestEventQuery });
  const newest = data?.auditEvents.nodes[0];
  return (
    <div className="note chain-note">
      <p>{t.rich('chain', { command: () => <code>npm run audit:verify</code> })}</p>
      {newest && (
        <p>
          {t.rich('newest', {
            sequence: newest.sequence,
            hash: () => <code className="chain-note__hash">{newest.hash}</code>,
          })}
        </p>
      )}
    </div>
  );
}
