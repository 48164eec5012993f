import { useTranslations } from 'use-intl';
import { SelectField } from '../../../../components/ui/form/choice-fields.tsx';
import { TextArea, TextField } from '../../../../components/ui/form/text-field.tsx';
import { useField } from '../form-context.ts';
import { ConceptFields } from './concept-fields.tsx';
import { InspirationField } from './inspiration-field.tsx';
import { CostRows, ParticipantRows, SourceRows } from './fact-rows.tsx';

const statuses = ['IDEA', 'DEVELOPMENT', 'PILOT', 'OPERATION', 'ENDED'] as const;
const languages = ['da', 'en'] as const;

interface FactFieldsProps {
  /** The titles of what is inferred now, by field. */
  readonly inferred: Readonly<Record<string, string>>;
  /** The entry itself, by id; undefined while it is not there. */
  readonly own: string | undefined;
}

/** The facts beside the story. */
export function FactFields({ inferred, own }: FactFieldsProps) {
  const t = useTranslations();
  const field = useField();
  return (
    <section>
      <h2>{t('writing.facts')}</h2>
      <SelectField label={t('writing.field.status')} {...field('status')}>
        <option value="">{t('app.unknown')}</option>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </SelectField>
      <div className="form-pair">
        <TextField label={t('writing.field.start')} help={t('writing.help.date')} {...field('start')} />
        <TextField label={t('writing.field.end')} help={t('writing.help.date')} {...field('end')} />
      </div>
      <ConceptFields inferred={inferred} />
      <TextField label={t('writing.field.techniqueNote')} {...field('techniqueNote')} />
      <ParticipantRows />
      <CostRows />
      <TextArea label={t('writing.field.legalBasis')} rows={2} {...field('legalBasis')} />
      <SelectField label={t('writing.field.impactAssessmentDone')} {...field('impactAssessmentDone')}>
        <option value="">{t('app.unknown')}</option>
        <option value="yes">{t('useCase.assessmentYes')}</option>
        <option value="no">{t('useCase.assessmentNo')}</option>
      </SelectField>
      <TextField
        label={t('writing.field.contactFunction')}
        help={t('writing.help.contactFunction')}
        {...field('contactFunction')}
      />
      <SourceRows />
      <InspirationField own={own} />
      <SelectField label={t('writing.field.language')} {...field('language')}>
        {languages.map((language) => (
          <option key={language} value={language}>
            {t(`writing.language.${language}`)}
          </option>
        ))}
      </SelectField>
    </section>
  );
}
