import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Breadcrumbs } from '../../../components/ui/breadcrumbs.tsx';
import { OrganisationField } from '../../../components/ui/form/organisation-field.tsx';
import { Gate } from '../../../components/ui/gate.tsx';
import { Skeleton } from '../../../components/ui/query-state.tsx';
import { useFoundForm } from '../../../lib/kept-form.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { withQuestions } from '../../../lib/messages/with-questions.ts';
import { chosenAmong, organisationsWith } from '../../../lib/on-behalf.ts';
import type { Viewer } from '../../../lib/viewer.tsx';
import { valuesFromWords, type QuestionValues } from '../question-values.ts';
import { QuestionEditor } from './question-editor.tsx';

/** A new question, which begins with the words of the search that found nothing. */
export const NewQuestionPage = withQuestions(function NewQuestion() {
  const t = useTranslations('questions');
  const title = t('newTitle');
  return (
    <Gate title={title}>
      {(viewer) => (
        <>
          <Breadcrumbs crumbs={[{ title: t('title'), path: '/spoergsmaal' }, { title }]} />
          <h1>{title}</h1>
          <Writing viewer={viewer} />
        </>
      )}
    </Gate>
  );
});

/** Of the words, so many tell the forms of different questions apart. */
const longestInKey = 100;

function Writing({ viewer }: { viewer: Viewer }) {
  const t = useTranslations('questions');
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const words = parameters.get('q') ?? '';
  const formKey = ['help-request/new', viewer.id, words.slice(0, longestInKey)].filter(Boolean).join('/');
  const organisations = organisationsWith(viewer, 'HELP_REQUEST_WRITE');
  const { find, fetching } = useFoundForm<QuestionValues>(formKey);
  const [chosen, choose] = useState<string>();
  if (organisations.length === 0) return <p>{t('mayNotAsk')}</p>;
  if (fetching) return <Skeleton lines={12} />;
  const organisation = chosenAmong(organisations, chosen, find()?.organisation);
  return (
    <>
      <p className="font-lead">{t('newIntro')}</p>
      <OrganisationField
        label={t('organisation')}
        organisations={organisations}
        value={organisation}
        onChange={choose}
      />
      <QuestionEditor
        key={formKey}
        {...{ formKey, find, subject: { organisation } }}
        base={valuesFromWords(words, language)}
        back="/spoergsmaal"
      />
    </>
  );
}
