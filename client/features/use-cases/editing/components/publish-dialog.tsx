import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RadioField } from '../../../../components/ui/form/choice-fields.tsx';
import { FormDialog } from '../../../../components/ui/form-dialog.tsx';
import type { Visibility } from '../../../../gql/graphql.ts';
import { useSubmission } from '../../../../lib/submission.ts';
import { idOfField } from '../../../../lib/field-id.ts';
import { publishUseCaseMutation } from '../api/changes.ts';
import type { UseCaseState } from '../api/use-case-state.ts';
import type { Choice } from '../../../../components/ui/form/picker-field.tsx';
import { GranteesField } from './grantees-field.tsx';

const visibilities = ['K98', 'PUBLIC', 'SHARED', 'OWN'] as const satisfies readonly Visibility[];

/** Who is to see it: shown before it is done, in words. */
export function PublishDialog({ useCase, onClose }: { useCase: UseCaseState; onClose: () => void }) {
  const t = useTranslations();
  const isDraft = useCase.lifecycle === 'DRAFT';
  const [visibility, setVisibility] = useState<Visibility>(isDraft ? 'K98' : useCase.visibility);
  const [grantees, setGrantees] = useState<Choice[]>(
    useCase.sharedWith.map(({ id, name }) => ({ id, title: name })),
  );
  const submission = useSubmission(publishUseCaseMutation, (data) => data.publishUseCase);
  const publish = async () => {
    const { id, version } = useCase;
    const sharedWith = visibility === 'SHARED' ? grantees.map((each) => each.id) : null;
    if (await submission.submit({ id, version, visibility, sharedWith })) onClose();
  };
  return (
    <FormDialog
      title={t(isDraft ? 'writing.publishTitle' : 'writing.shareTitle')}
      action={t(isDraft ? 'writing.publishNow' : 'writing.shareNow')}
      submission={submission}
      fieldId={(field) => (field.startsWith('sharedWith') ? idOfField('sharedWith') : undefined)}
      onSubmit={() => void publish()}
      onClose={onClose}
    >
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
          error={submission.errorAt('sharedWith')}
          chosen={grantees}
          onChange={setGrantees}
        />
      )}
    </FormDialog>
  );
}
