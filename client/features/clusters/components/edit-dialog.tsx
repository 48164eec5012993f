import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '../../../components/ui/form-dialog.tsx';
import type { Cluster_ClusterFragment as Cluster } from '../../../gql/graphql.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { updateClusterMutation } from '../api/cluster-changes.ts';
import { ClusterFields, type WrittenCluster } from './cluster-fields.tsx';

interface EditDialogProps {
  readonly cluster: Cluster;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** Changes a cluster's name, purpose and members, from the version that was open. */
export function EditDialog({ cluster, onDone, onClose }: EditDialogProps) {
  const t = useTranslations('clusters');
  const field = useId();
  // As it was opened: what comes meanwhile must not pass for what was changed here.
  const [{ id, version, name: former }] = useState(cluster);
  const [written, setWritten] = useState<WrittenCluster>(cluster);
  const submission = useSubmission(updateClusterMutation, (data) => data.updateCluster);
  const save = async () => {
    const { name, purpose } = written;
    const members = written.members.map((member) => member.id);
    if (await submission.submit({ id, version, name, purpose, members })) {
      onDone(t('edited', { name: name.trim() }));
    }
  };
  return (
    <FormDialog
      title={t('editTitle', { name: former })}
      action={t('editAction')}
      submission={submission}
      fieldId={(of) => (of === 'version' ? undefined : `${field}-${of.split('.')[0]}`)}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <p>{t('editConsequence')}</p>
      <ClusterFields id={field} cluster={written} errorAt={submission.errorAt} onChange={setWritten} />
    </FormDialog>
  );
}
