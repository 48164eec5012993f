import { useState, type ComponentProps, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { Buttons, Dialog } from '../../../../components/ui/dialog.tsx';
import { RadioField } from '../../../../components/ui/form/choice-fields.tsx';
import { ErrorSummary } from '../../../../components/ui/form/error-summary.tsx';
import { SubmitTrouble } from '../../../../components/ui/form/submit-trouble.tsx';
import type { Visibility } from '../../../../gql/graphql.ts';
import { outcomeOf, type Trouble, type UserError } from '../../../../lib/mutation-outcome.ts';
import { publishUseCaseMutation } from '../api/changes.ts';
import type { UseCaseState } from '../api/use-case-state.ts';
import { clusterChoicesQuery } from '../api/edited-use-case.ts';
import { idOfField } from '../form-context.ts';
import type { Choice } from '../use-case-values.ts';
import { OrganisationsField } from './organisations-field.tsx';

const visibilities = ['K98', 'PUBLIC', 'SHARED', 'OWN'] as const satisfies readonly Visibility[];

/** Who is to see it: shown before it is done, in words. */
export function PublishDialog({ useCase, onClose }: { useCase: UseCaseState; onClose: () => void }) {
  const t = useTranslations();
  const isDraft = useCase.lifecycle === 'DRAFT';
  const [visibility, setVisibility] = useState<Visibility>(isDraft ? 'K98' : useCase.visibility);
  const [grantees, setGrantees] = useState<Choice[]>(
    useCase.sharedWith.map(({ id, name }) => ({ id, title: name })),
  );
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const [{ fetching }, publish] = useMutation(publishUseCaseMutation);
  const send = async () => {
    const { id, version } = useCase;
    const sharedWith = visibility === 'SHARED' ? grantees.map((each) => each.id) : null;
    const outcome = outcomeOf(
      await publish({ input: { id, version, visibility, sharedWith } }),
      ({ publishUseCase }) => publishUseCase,
    );
    if (outcome.kind === 'done') return onClose();
    setErrors(outcome.kind === 'rejected' ? outcome.errors : []);
    setTrouble(outcome.kind === 'rejected' ? undefined : outcome);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <Dialog title={t(isDraft ? 'writing.publishTitle' : 'writing.shareTitle')} onClose={onClose}>
      <form onSubmit={submit}>
        <ErrorSummary
          errors={errors.map(({ field, message }) => ({
            id: field === 'sharedWith' ? idOfField(field) : undefined,
            message,
          }))}
        />
        <RadioField
          label={t('writing.whoSees')}
          value={visibility}
          onChange={(value) => setVisibility(value as Visibility)}
          options={visibilities.map((value) => ({
            value,
            label: t(`visibility.${value}`),
            help: t(`writing.visibilityHelp.${value}`),
          }))}
        />
        {visibility === 'SHARED' && (
          <GranteesField
            id={idOfField('sharedWith')}
            label={t('writing.sharedWith')}
            help={t('writing.sharedWithHelp')}
            error={errors.find(({ field }) => field === 'sharedWith')?.message}
            chosen={grantees}
            onChange={setGrantees}
          />
        )}
        <SubmitTrouble trouble={trouble} />
        <Buttons>
          <button type="submit" className="button button-primary" disabled={fetching}>
            {t(isDraft ? 'writing.publishNow' : 'writing.shareNow')}
          </button>
          <button type="button" className="button button-secondary" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </Buttons>
      </form>
    </Dialog>
  );
}

/** Organisations, looked up, and clusters. */
function GranteesField(field: Omit<ComponentProps<typeof OrganisationsField>, 'further'>) {
  const [{ data }] = useQuery({ query: clusterChoicesQuery });
  const clusters = (data?.clusters.nodes ?? []).map(({ id, name }) => ({ id, title: name }));
  return <OrganisationsField {...field} further={clusters} />;
}
