import { useTranslations } from 'use-intl';
import { RadioField } from '../../../components/ui/form/choice-fields.tsx';
import { TextArea, TextField } from '../../../components/ui/form/text-field.tsx';
import type { AdoptionStatus } from '../../../gql/graphql.ts';
import type { Submission } from '../../../lib/submission.ts';
import type { AdoptionDraft } from '../adoption-draft.ts';

const statuses: readonly AdoptionStatus[] = ['CONSIDERING', 'PLANNED', 'PILOT', 'IN_USE', 'STOPPED'];

interface FieldsProps {
  readonly draft: AdoptionDraft;
  readonly errorAt: Submission<never, unknown>['errorAt'];
  readonly onChange: (changed: Partial<AdoptionDraft>) => void;
}

/** How far it has come, since when, and how it is used. */
export function AdoptionFields({ draft, errorAt, onChange }: FieldsProps) {
  const t = useTranslations('collaboration');
  return (
    <>
      <RadioField
        label={t('status')}
        options={statuses.map((value) => ({ value, label: t(`status${value}`) }))}
        value={draft.status}
        onChange={(status) => onChange({ status: status as AdoptionStatus })}
      />
      <TextField
        id="adoption-since"
        label={t('sinceLabel')}
        help={t('sinceHelp')}
        error={errorAt('since')}
        value={draft.since}
        onChange={({ target }) => onChange({ since: target.value })}
      />
      <TextArea
        id="adoption-note"
        label={t('note')}
        help={t('noteHelp')}
        error={errorAt('note')}
        value={draft.note}
        onChange={({ target }) => onChange({ note: target.value })}
      />
    </>
  );
}
