import { Controller, useFieldArray } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { SelectField } from '../../../../components/ui/form/choice-fields.tsx';
import { TextField } from '../../../../components/ui/form/text-field.tsx';
import { useField, useUseCaseForm } from '../form-context.ts';
import { FormRows } from './form-rows.tsx';
import { OrganisationsField } from './organisations-field.tsx';

const participantRoles = ['PARTICIPANT', 'FOLLOWER', 'SUPPLIER', 'RESEARCH'] as const;
const costKinds = ['INVESTMENT', 'YEARLY', 'GRANT'] as const;

/** Who is in it too: an organisation is looked up, and gets a role. */
export function ParticipantRows() {
  const t = useTranslations();
  const field = useField();
  const { control } = useUseCaseForm();
  return (
    <Controller
      control={control}
      name="participants"
      render={({ field: { value, onChange }, fieldState: { error } }) => (
        <div className="form-rows">
          <OrganisationsField
            label={t('writing.field.participants')}
            help={t('writing.help.participants')}
            error={error?.message}
            chosen={value.map(({ organisation }) => organisation)}
            onChange={(chosen) =>
              onChange(
                chosen.map(
                  (organisation) =>
                    value.find((each) => each.organisation.id === organisation.id) ?? {
                      role: 'PARTICIPANT',
                      organisation,
                    },
                ),
              )
            }
          />
          {value.map(({ organisation }, i) => (
            <SelectField
              key={organisation.id}
              label={t('writing.participantRole', { name: organisation.title })}
              {...field(`participants.${i}.role`)}
            >
              {participantRoles.map((role) => (
                <option key={role} value={role}>
                  {t(`useCase.role${role}`)}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
      )}
    />
  );
}

export function CostRows() {
  const t = useTranslations();
  const field = useField();
  const { control } = useUseCaseForm();
  const { fields, append, remove } = useFieldArray({ control, name: 'costs' });
  return (
    <FormRows
      legend={t('writing.field.costs')}
      add={t('writing.addCost')}
      rows={fields}
      keyOf={({ id }) => id}
      onAdd={() => append({ kind: 'INVESTMENT', amount: '', currency: 'DKK', note: '' })}
      onRemove={remove}
    >
      {(_, i) => (
        <>
          <SelectField label={t('writing.costKind')} {...field(`costs.${i}.kind`)}>
            {costKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`useCase.cost${kind}`)}
              </option>
            ))}
          </SelectField>
          <TextField label={t('writing.costAmount')} inputMode="decimal" {...field(`costs.${i}.amount`)} />
          <TextField label={t('writing.costCurrency')} maxLength={3} {...field(`costs.${i}.currency`)} />
          <TextField label={t('writing.costNote')} {...field(`costs.${i}.note`)} />
        </>
      )}
    </FormRows>
  );
}

export function SourceRows() {
  const t = useTranslations('writing');
  const field = useField();
  const { control } = useUseCaseForm();
  const { fields, append, remove } = useFieldArray({ control, name: 'sources' });
  return (
    <FormRows
      legend={t('field.sources')}
      add={t('addSource')}
      rows={fields}
      keyOf={({ id }) => id}
      onAdd={() => append({ url: '', title: '' })}
      onRemove={remove}
    >
      {(_, i) => (
        <>
          <TextField label={t('sourceTitle')} {...field(`sources.${i}.title`)} />
          <TextField label={t('sourceUrl')} inputMode="url" {...field(`sources.${i}.url`)} />
        </>
      )}
    </FormRows>
  );
}
