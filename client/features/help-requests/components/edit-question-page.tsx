import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Breadcrumbs } from '../../../components/ui/breadcrumbs.tsx';
import { Gate } from '../../../components/ui/gate.tsx';
import { MissingPage } from '../../../components/ui/missing-page.tsx';
import { ErrorPage, isNotFound, Skeleton } from '../../../components/ui/query-state.tsx';
import type { EditedQuestionQuery } from '../../../gql/graphql.ts';
import { readFragment } from '../../../gql/index.ts';
import { useFoundForm } from '../../../lib/kept-form.ts';
import { withQuestions } from '../../../lib/messages/with-questions.ts';
import { editedQuestionFragment, editedQuestionQuery } from '../api/question.ts';
import { valuesOf, type QuestionValues } from '../question-values.ts';
import { QuestionEditor } from './question-editor.tsx';

/** Changing an open question, for those who asked it. */
export const EditQuestionPage = withQuestions(function EditQuestion() {
  const t = useTranslations('questions');
  return <Gate title={t('editTitle')}>{(viewer) => <Read personId={viewer.id} />}</Gate>;
});

function Read({ personId }: { personId: string }) {
  const { id = '' } = useParams();
  const [{ data, fetching, error }, reload] = useQuery({
    ...{ query: editedQuestionQuery, variables: { id } },
    // What is changed is what is there now.
    requestPolicy: 'network-only',
  });
  const question = data?.helpRequest;
  if (isNotFound(error)) return <MissingPage />;
  if (fetching) return <Skeleton lines={12} />;
  if (error || !question) return error && <ErrorPage error={error} onRetry={reload} />;
  return <Editing {...{ question, personId }} />;
}

interface EditingProps {
  readonly question: NonNullable<EditedQuestionQuery['helpRequest']>;
  readonly personId: string;
}

function Editing({ question, personId }: EditingProps) {
  const t = useTranslations('questions');
  const { id, title, status, privileges, organisation } = question;
  const formKey = `${id}/${personId}`;
  const { find, fetching } = useFoundForm<QuestionValues>(formKey);
  const mayEdit = privileges.includes('HELP_REQUEST_WRITE');
  const isOpen = status === 'OPEN';
  const path = `/spoergsmaal/${id}`;
  const edited = readFragment(editedQuestionFragment, question);
  return (
    <>
      <Breadcrumbs
        crumbs={[{ title: t('title'), path: '/spoergsmaal' }, { title, path }, { title: t('editTitle') }]}
      />
      <h1>{t('editTitle')}</h1>
      {!mayEdit && <p>{t('mayNotEdit', { organisation: organisation.name })}</p>}
      {mayEdit && !isOpen && <p>{t('notOpen')}</p>}
      {mayEdit && isOpen && fetching && <Skeleton lines={12} />}
      {mayEdit && isOpen && !fetching && (
        <QuestionEditor
          {...{ formKey, find, subject: { id, version: edited.version } }}
          base={valuesOf(edited)}
          back={path}
        />
      )}
    </>
  );
}
