import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Buttons, Dialog } from '../../../components/ui/dialog.tsx';
import { ErrorSummary } from '../../../components/ui/form/error-summary.tsx';
import { OrganisationField } from '../../../components/ui/form/organisation-field.tsx';
import { SubmitTrouble } from '../../../components/ui/form/submit-trouble.tsx';
import type { UserError } from '../../../lib/mutation-outcome.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { adoptUseCaseMutation } from '../api/adopt-use-case.ts';
import { endAdoptionMutation } from '../api/end-adoption.ts';
import { AdoptionConflict } from './adoption-conflict.tsx';
import { AdoptionFields } from './adoption-fields.tsx';
import { useAdoptionDraft, type SaidAdoption } from '../adoption-draft.ts';

interface DialogProps {
  readonly useCase: string;
  /** Those that the viewer may say it for. */
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly adoptions: readonly SaidAdoption[];
  /** With what was done, where something was. */
  readonly onClose: (done?: string) => void;
}

/** A municipality says that it uses the use case too, changes what it said, or takes it back. */
export function AdoptionDialog({ useCase, municipalities, adoptions, onClose }: DialogProps) {
  const t = useTranslations('collaboration');
  const [chosen, setChosen] = useState(municipalities[0]!);
  const said = adoptions.find(({ organisation }) => organisation.id === chosen.id);
  return (
    <Dialog title={t(said ? 'changeAdoption' : 'adopt')} onClose={() => onClose()}>
      {municipalities.length > 1 ? (
        <OrganisationField
          label={t('municipality')}
          organisations={municipalities}
          value={chosen.id}
          onChange={(next) => setChosen(municipalities.find(({ id }) => id === next)!)}
        />
      ) : (
        <p>
          {t('municipality')}: <strong>{chosen.name}</strong>
        </p>
      )}
      <AdoptionForm key={chosen.id} {...{ useCase, said, onClose }} municipality={chosen} />
    </Dialog>
  );
}

interface FormProps extends Pick<DialogProps, 'useCase' | 'onClose'> {
  readonly municipality: { readonly id: string; readonly name: string };
  readonly said: SaidAdoption | undefined;
}

function AdoptionForm({ useCase, municipality, said, onClose }: FormProps) {
  const t = useTranslations('collaboration');
  const { draft, change, forget } = useAdoptionDraft(useCase, municipality.id, said);
  const adopting = useSubmission(adoptUseCaseMutation, (data) => data.adoptUseCase);
  const ending = useSubmission(endAdoptionMutation, (data) => data.endAdoption);
  const key = { useCase, organisation: municipality.id };
  const isBusy = adopting.isSending || ending.isSending;
  const save = async (version: number) => {
    const { status, since, note } = draft;
    if (!(await adopting.submit({ ...key, status, since, note, version }))) return;
    forget();
    onClose(t('adopted', { municipality: municipality.name }));
  };
  const end = async () => {
    if (!(await ending.submit(key))) return;
    forget();
    onClose(t('adoptionEnded', { municipality: municipality.name }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void save(draft.version);
  };
  return (
    <form onSubmit={submit} noValidate>
      <SubmitTrouble trouble={adopting.trouble ?? ending.trouble} />
      <ErrorSummary errors={adopting.errors.filter(({ code }) => code !== 'CONFLICT').map(toFormError)} />
      <AdoptionConflict
        outcome={adopting.errors.some(({ code }) => code === 'CONFLICT') ? adopting.rejected : undefined}
        onKeepMine={(version) => void save(version)}
      />
      <AdoptionFields draft={draft} errorAt={adopting.errorAt} onChange={change} />
      <Buttons>
        <button type="submit" className="button button-primary" aria-disabled={isBusy}>
          {isBusy ? t('saving') : t('saveAdoption')}
        </button>
        <button type="button" className="button button-secondary" onClick={() => onClose()}>
          {t('cancel')}
        </button>
        {said && (
          <button
            type="button"
            className="button button-tertiary"
            aria-disabled={isBusy}
            onClick={() => void end()}
          >
            {t('endAdoption')}
          </button>
        )}
      </Buttons>
    </form>
  );
}

const toFormError = ({ field, message }: UserError) => ({
  id: field === 'since' || field === 'note' ? `adoption-${field}` : undefined,
  message,
});
