import { useTranslations } from 'use-intl';
import { RadioField } from '../../../../components/ui/form/choice-fields.tsx';
import { GranteesField } from '../../editing/components/grantees-field.tsx';
import type { BulkWish } from '../bulk-wish.ts';

const levels = ['K98', 'PUBLIC', 'OWN'] as const;

interface BulkAudienceProps {
  readonly wish: BulkWish;
  readonly onChange: (wish: BulkWish) => void;
}

/** Who is to see all that are chosen, or what it means to take them back. */
export function BulkAudience({ wish, onChange }: BulkAudienceProps) {
  const t = useTranslations();
  const { act, visibility, grantees } = wish;
  return (
    <div className="bulk-audience">
      {act === 'publish' && (
        <RadioField
          label={t('bulk.whoSees')}
          value={visibility}
          onChange={(value) => onChange({ ...wish, visibility: value as BulkWish['visibility'] })}
          options={levels.map((value) => ({
            value,
            label: t(`visibility.${value}`),
            help: t(`writing.visibilityHelp.${value}`),
          }))}
        />
      )}
      {act === 'share' && (
        <GranteesField
          label={t('writing.sharedWith')}
          help={t('bulk.sharedWithHelp')}
          chosen={grantees}
          onChange={(chosen) => onChange({ ...wish, grantees: chosen })}
        />
      )}
      {(act === 'retire' || act === 'restore') && <p>{t(`bulk.about.${act}`)}</p>}
    </div>
  );
}
