import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Breadcrumbs } from '../../../../components/ui/breadcrumbs.tsx';
import { Gate } from '../../../../components/ui/gate.tsx';
import { MissingPage } from '../../../../components/ui/missing-page.tsx';
import { ErrorPage, isNotFound, Skeleton } from '../../../../components/ui/query-state.tsx';
import type { EditedUseCaseFragment } from '../../../../gql/graphql.ts';
import { useFoundForm, type KeptForm } from '../../../../lib/kept-form.ts';
import { withWriting } from '../../../../lib/messages/with-writing.ts';
import { useUseCaseAsWritten } from '../use-case-as-written.ts';
import { valuesOf, type UseCaseValues } from '../use-case-values.ts';
import { UseCaseEditor } from './use-case-editor.tsx';

/** Changing a use case, for those whose it is. */
export const EditUseCasePage = withWriting(function EditUseCase() {
  const t = useTranslations('writing');
  return <Gate title={t('editTitle')}>{(viewer) => <Read personId={viewer.id} />}</Gate>;
});

function Read({ personId }: { personId: string }) {
  const { id = '' } = useParams();
  const [{ useCase, fetching, error }, reload] = useUseCaseAsWritten(id);
  if (fetching) return <Skeleton lines={16} />;
  if (isNotFound(error)) return <MissingPage />;
  if (error || !useCase) return error && <ErrorPage error={error} onRetry={reload} />;
  return <Editing useCase={useCase} personId={personId} />;
}

function Editing({ useCase, personId }: { useCase: EditedUseCaseFragment; personId: string }) {
  const t = useTranslations();
  const formKey = `${useCase.id}/${personId}`;
  const { find, fetching } = useFoundForm<UseCaseValues>(formKey);
  const path = `/anvendelser/${encodeURIComponent(useCase.id)}`;
  const mayEdit = useCase.privileges.includes('USE_CASE_EDIT');
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { title: t('nav.useCases'), path: '/anvendelser' },
          { title: useCase.title, path },
          { title: t('writing.editTitle') },
        ]}
      />
      <h1>{t('writing.editTitle')}</h1>
      {!mayEdit && <p>{t('writing.mayNotEdit', { owner: useCase.owner.name })}</p>}
      {mayEdit && fetching && <Skeleton lines={16} />}
      {mayEdit && !fetching && <Form useCase={useCase} formKey={formKey} find={find} />}
    </>
  );
}

interface FormProps {
  readonly useCase: EditedUseCaseFragment;
  readonly formKey: string;
  readonly find: () => KeptForm<UseCaseValues> | undefined;
}

function Form({ useCase, formKey, find }: FormProps) {
  const inferred = Object.fromEntries(
    (['tasks', 'problems', 'techniques'] as const)
      .filter((field) => useCase.inferred.includes(field))
      .map((field) => [field, useCase[field].map(({ title }) => title).join(', ')]),
  );
  const { id, version } = useCase;
  return (
    <UseCaseEditor {...{ formKey, find, inferred, subject: { id, version } }} base={valuesOf(useCase)} />
  );
}
