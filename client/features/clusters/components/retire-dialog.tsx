import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../components/ui/confirm-dialog.tsx';
import type { Cluster_ClusterFragment as Cluster } from '../../../gql/graphql.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { retireClusterMutation } from '../api/cluster-changes.ts';

interface RetireDialogProps {
  readonly cluster: Cluster;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** Says what the end of a cluster means, and ends it. */
export function RetireDialog({ cluster: { id, version, name }, onDone, onClose }: RetireDialogProps) {
  const t = useTranslations('clusters');
  const submission = useSubmission(retireClusterMutation, (data) => data.retireCluster);
  const retire = async () => {
    if (await submission.submit({ id, version })) onDone(t('retired', { name }));
  };
  return (
    <ConfirmDialog
      title={t('retireTitle', { name })}
      action={t('retireAction')}
      submission={submission}
      onConfirm={() => void retire()}
      onClose={onClose}
    >
      <p>{t('retireConsequence')}</p>
      <p>{t('retireFinal')}</p>
    </ConfirmDialog>
  );
}
