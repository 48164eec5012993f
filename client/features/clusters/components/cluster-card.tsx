import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Cluster_ClusterFragment as Cluster } from '../../../gql/graphql.ts';
import { readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { clusterFragment } from '../api/clusters.ts';
import { EditDialog } from './edit-dialog.tsx';
import { RetireDialog } from './retire-dialog.tsx';

interface ClusterCardProps {
  readonly cluster: FragmentType<typeof clusterFragment>;
  readonly onDone: (said: string) => void;
}

/** One cluster: what for, who is in it, and what may be done about it. */
export function ClusterCard({ cluster: shown, onDone }: ClusterCardProps) {
  const t = useTranslations('clusters');
  const format = useFormatter();
  const cluster = readFragment(clusterFragment, shown);
  const { id, name, purpose, members, updatedAt, privileges } = cluster;
  return (
    <section className="cluster" id={id} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{name}</h2>
      <p>{purpose}</p>
      <h3>{t('memberCount', { count: members.length })}</h3>
      <ul className="cluster__members">
        {members.map((member) => (
          <li key={member.id}>
            <LocalLink to={`/anvendelser?involved=${member.id}`}>{member.name}</LocalLink>
          </li>
        ))}
      </ul>
      <p className="note">
        {t('updated', { date: format.dateTime(new Date(updatedAt), { dateStyle: 'medium' }) })}
      </p>
      {privileges.includes('CLUSTER_MANAGE') && <Actions cluster={cluster} onDone={onDone} />}
    </section>
  );
}

function Actions({ cluster, onDone }: { cluster: Cluster; onDone: (said: string) => void }) {
  const t = useTranslations('clusters');
  const [open, setOpen] = useState<'edit' | 'retire'>();
  const { name } = cluster;
  const close = () => setOpen(undefined);
  return (
    <div className="cluster__actions">
      <button
        type="button"
        className="function-link"
        aria-label={t('editOf', { name })}
        onClick={() => setOpen('edit')}
      >
        {t('edit')}
      </button>
      <button
        type="button"
        className="function-link"
        aria-label={t('retireOf', { name })}
        onClick={() => setOpen('retire')}
      >
        {t('retire')}
      </button>
      {open === 'edit' && <EditDialog cluster={cluster} onDone={onDone} onClose={close} />}
      {open === 'retire' && <RetireDialog cluster={cluster} onDone={onDone} onClose={close} />}
    </div>
  );
}
