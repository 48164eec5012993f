import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Permission } from '../../../../gql/graphql.ts';
import { Breadcrumbs } from '../../../../components/ui/breadcrumbs.tsx';
import { OrganisationField } from '../../../../components/ui/form/organisation-field.tsx';
import { Gate } from '../../../../components/ui/gate.tsx';
import { bulk as danishBulk } from '../../../../lib/messages/bulk.da.ts';
import { bulk as englishBulk } from '../../../../lib/messages/bulk.en.ts';
import { organisationsWith } from '../../../../lib/on-behalf.ts';
import { withMessages } from '../../../../lib/messages/with-messages.tsx';
import { writing as danish } from '../../../../lib/messages/writing.da.ts';
import { writing as english } from '../../../../lib/messages/writing.en.ts';
import type { Viewer } from '../../../../lib/viewer.tsx';
import { acts, type Act } from '../bulk-wish.ts';
import { BulkChoice } from './bulk-choice.tsx';

/** The same change of several of an organisation's own use cases. */
export const BulkPage = withMessages(
  { da: { bulk: danishBulk, writing: danish }, en: { bulk: englishBulk, writing: english } },
  function Bulk() {
    const t = useTranslations();
    const title = t('bulk.title');
    return (
      <Gate title={title} permission="USE_CASE_EDIT">
        {(viewer) => (
          <>
            <Breadcrumbs crumbs={[{ title: t('nav.useCases'), path: '/anvendelser' }, { title }]} />
            <h1>{title}</h1>
            <p className="font-lead">{t('bulk.intro')}</p>
            <OfOrganisation viewer={viewer} />
          </>
        )}
      </Gate>
    );
  },
);

function OfOrganisation({ viewer }: { viewer: Viewer }) {
  const t = useTranslations('bulk');
  const organisations = organisationsWith(viewer, 'USE_CASE_EDIT');
  const [organisation, choose] = useState(organisations[0]!.id);
  return (
    <>
      <OrganisationField
        label={t('organisation')}
        organisations={organisations}
        value={organisation}
        onChange={choose}
      />
      <BulkChoice
        key={organisation}
        organisation={organisation}
        acts={acts.filter((act) =>
          organisationsWith(viewer, rightFor[act]).some(({ id }) => id === organisation),
        )}
      />
    </>
  );
}

const rightFor = {
  change: 'USE_CASE_EDIT',
  publish: 'USE_CASE_PUBLISH',
  share: 'USE_CASE_PUBLISH',
  retire: 'USE_CASE_RETIRE',
  restore: 'USE_CASE_RETIRE',
} as const satisfies Record<Act, Permission>;
