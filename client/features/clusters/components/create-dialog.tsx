import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '../../../components/ui/form-dialog.tsx';
import { useSubmission } from '../../../lib/submission.ts';
import { createClusterMutation } from '../api/cluster-changes.ts';
import { ClusterFields, type WrittenCluster } from './cluster-fields.tsx';

interface CreateDialogProps {
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** Makes a cluster. */
export function CreateDialog({ onDone, onClose }: CreateDialogProps) {
  const t = useTranslations('clusters');
  const id = useId();
  const [cluster, setCluster] = useState<WrittenCluster>({ name: '', purpose: '', members: [] });
  const submission = useSubmission(createClusterMutation, (data) => data.createCluster);
  const create = async () => {
    const members = cluster.members.map((member) => member.id);
    if (await submission.submit({ ...cluster, members })) onDone(t('created', { name: cluster.name.trim() }));
  };
  return (
    <FormDialog
      title={t('createTitle')}
      action={t('createAction')}
      submission={submission}
      fieldId={(field) => `${id}-${field.split('.')[0]}`}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <ClusterFields id={id} cluster={cluster} errorAt={submission.errorAt} onChange={setCluster} />
    </FormDialog>
  );
}
