import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Breadcrumbs } from '../../../../components/ui/breadcrumbs.tsx';
import { OrganisationField } from '../../../../components/ui/form/organisation-field.tsx';
import { Gate } from '../../../../components/ui/gate.tsx';
import { Skeleton } from '../../../../components/ui/query-state.tsx';
import { useFoundForm } from '../../../../lib/kept-form.ts';
import { withWriting } from '../../../../lib/messages/with-writing.ts';
import { chosenAmong, organisationsWith } from '../../../../lib/on-behalf.ts';
import type { Viewer } from '../../../../lib/viewer.tsx';
import { useUseCaseAsWritten } from '../use-case-as-written.ts';
import { noValues, valuesFrom, type UseCaseValues } from '../use-case-values.ts';
import { UseCaseEditor } from './use-case-editor.tsx';

/** A new use case of one of the organisations that the person writes for. */
export const NewUseCasePage = withWriting(function NewUseCase() {
  const t = useTranslations();
  const title = t('writing.newTitle');
  return (
    <Gate title={title}>
      {(viewer) => (
        <>
          <Breadcrumbs crumbs={[{ title: t('nav.useCases'), path: '/anvendelser' }, { title }]} />
          <h1>{title}</h1>
          <Writing viewer={viewer} />
        </>
      )}
    </Gate>
  );
});

function Writing({ viewer }: { viewer: Viewer }) {
  const t = useTranslations('writing');
  const organisations = organisationsWith(viewer, 'USE_CASE_CREATE');
  const [source, formKey] = useSource(viewer.id);
  const { find, fetching } = useFoundForm<UseCaseValues>(formKey);
  const [chosen, choose] = useState<string>();
  if (organisations.length === 0) return <p>{t('mayNotCreate')}</p>;
  if (fetching || source.fetching) return <Skeleton lines={12} />;
  const organisation = chosenAmong(organisations, chosen, find()?.organisation);
  return (
    <>
      <p className="font-lead">
        {source.useCase ? t('startedFrom', { title: source.useCase.title }) : t('newIntro')}
      </p>
      <OrganisationField
        label={t('organisation')}
        organisations={organisations}
        value={organisation}
        onChange={choose}
      />
      <UseCaseEditor
        key={formKey}
        {...{ formKey, find, subject: { organisation } }}
        base={source.useCase ? valuesFrom(source.useCase) : noValues}
      />
    </>
  );
}

/** The use case that the address says to start from, if there is one to see, and under what name the form is kept. */
function useSource(personId: string) {
  const [parameters] = useSearchParams();
  const from = parameters.get('fra') ?? '';
  const [source] = useUseCaseAsWritten(from, from === '');
  const own = `use-case/new/${personId}`;
  return [source, source.useCase ? `${own}/${from}` : own] as const;
}
