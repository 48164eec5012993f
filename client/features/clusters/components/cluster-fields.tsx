import { useTranslations } from 'use-intl';
import { TextArea, TextField } from '../../../components/ui/form/text-field.tsx';
import { MembersField, type ChosenMember } from './members-field.tsx';

export interface WrittenCluster {
  readonly name: string;
  readonly purpose: string;
  readonly members: readonly ChosenMember[];
}

interface ClusterFieldsProps {
  /** What the ids of the fields begin with. */
  readonly id: string;
  readonly cluster: WrittenCluster;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (cluster: WrittenCluster) => void;
}

/** What every cluster is asked. */
export function ClusterFields({ id, cluster, errorAt, onChange }: ClusterFieldsProps) {
  const t = useTranslations('clusters');
  return (
    <>
      <TextField
        id={`${id}-name`}
        label={t('name')}
        error={errorAt('name')}
        value={cluster.name}
        onChange={(event) => onChange({ ...cluster, name: event.target.value })}
      />
      <TextArea
        id={`${id}-purpose`}
        label={t('purpose')}
        help={t('purposeHelp')}
        error={errorAt('purpose')}
        value={cluster.purpose}
        onChange={(event) => onChange({ ...cluster, purpose: event.target.value })}
      />
      <MembersField
        id={`${id}-members`}
        members={cluster.members}
        error={errorAt('members')}
        onChange={(members) => onChange({ ...cluster, members })}
      />
    </>
  );
}
