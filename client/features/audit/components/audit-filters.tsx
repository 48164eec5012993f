import { useId, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { SelectField } from '../../../components/ui/form/choice-fields.tsx';
import { TextField } from '../../../components/ui/form/text-field.tsx';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import { filterNames, type AuditState } from '../audit-state.ts';
import { kinds, useEventWords } from '../event-words.ts';

/** Narrows the trail down; what is chosen stands in the address once it is sent. */
export function AuditFilters({ state, onChange }: { state: AuditState; onChange: ChangeAddress }) {
  const t = useTranslations('audit');
  const words = useEventWords();
  const id = useId();
  const [asked, ask] = useState({
    ...{ actorName: state.actorName, organisationName: state.organisationName },
    ...{ kind: state.kinds[0] ?? '', outcome: state.outcome ?? '', from: state.from, until: state.until },
  });
  const field = (name: keyof typeof asked) => ({
    id: `${id}-${name}`,
    label: t(name),
    value: asked[name],
    onChange: ({ target }: { target: { value: string } }) => ask({ ...asked, [name]: target.value }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    onChange(asked);
  };
  const reset = () => onChange(Object.fromEntries(filterNames.map((name) => [name, undefined])));
  return (
    <form className="audit-filters" aria-label={t('filters')} onSubmit={send}>
      <TextField {...field('actorName')} help={t('actorNameHelp')} type="search" />
      <TextField {...field('organisationName')} help={t('organisationNameHelp')} type="search" />
      <SelectField {...field('kind')}>
        <option value="">{t('all')}</option>
        {[...kinds]
          .sort((one, other) => words(one).localeCompare(words(other)))
          .map((kind) => (
            <option key={kind} value={kind}>
              {words(kind)}
            </option>
          ))}
      </SelectField>
      <SelectField {...field('outcome')}>
        <option value="">{t('all')}</option>
        <option value="DONE">{t('outcomeDONE')}</option>
        <option value="REFUSED">{t('outcomeREFUSED')}</option>
      </SelectField>
      <TextField {...field('from')} type="date" />
      <TextField {...field('until')} type="date" />
      <div className="audit-filters__buttons">
        <button type="submit" className="button button-primary">
          {t('show')}
        </button>
        <button type="button" className="button button-secondary" onClick={reset}>
          {t('reset')}
        </button>
      </div>
    </form>
  );
}
