import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { SelectField } from '../../../../components/ui/form/choice-fields.tsx';
import { TextField } from '../../../../components/ui/form/text-field.tsx';
import { editingChoicesQuery } from '../../editing/api/edited-use-case.ts';
import { PickerField } from '../../../../components/ui/form/picker-field.tsx';
import type { BulkChange } from '../bulk-change.ts';

const statuses = ['IDEA', 'DEVELOPMENT', 'PILOT', 'OPERATION', 'ENDED'] as const;
const pickers = [
  ['addTasks', 'tasks'],
  ['removeTasks', 'tasks'],
  ['addTechniques', 'techniques'],
  ['removeTechniques', 'techniques'],
] as const;

interface BulkFieldsProps {
  readonly change: BulkChange;
  readonly onChange: (change: BulkChange) => void;
}

/** What is to become of all that are chosen. */
export function BulkFields({ change, onChange }: BulkFieldsProps) {
  const t = useTranslations();
  const [{ data }] = useQuery({ query: editingChoicesQuery });
  const choices = {
    techniques: data?.techniques ?? [],
    tasks: (data?.tasks ?? []).map(({ id, scheme, code, title }) => ({
      id,
      title: `${scheme} ${code} ${title}`,
    })),
  };
  return (
    <section aria-labelledby="bulk-fields">
      <h2 id="bulk-fields">{t('bulk.fields')}</h2>
      <SelectField
        label={t('bulk.field.status')}
        value={change.status}
        onChange={(event) => onChange({ ...change, status: event.target.value as BulkChange['status'] })}
      >
        <option value="">{t('bulk.asItIs')}</option>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('bulk.field.contactFunction')}
        help={t('bulk.contactHelp')}
        value={change.contactFunction}
        onChange={(event) => onChange({ ...change, contactFunction: event.target.value })}
      />
      <details className="bulk-concepts">
        <summary>{t('bulk.concepts')}</summary>
        {pickers.map(([name, kind]) => (
          <PickerField
            key={name}
            label={t(`bulk.field.${name}`)}
            chosen={change[name]}
            choices={choices[kind]}
            onChange={(chosen) => onChange({ ...change, [name]: chosen })}
          />
        ))}
      </details>
    </section>
  );
}
