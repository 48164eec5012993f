import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../components/ui/confirm-dialog.tsx';
import { DemoMark } from '../../../components/ui/marks.tsx';
import type { Person_AccountFragment as Person } from '../../../gql/graphql.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { useSubmission } from '../../../lib/submission.ts';
import { useViewer } from '../../../lib/viewer.tsx';
import { deactivateMutation, reactivateMutation } from '../api/people.ts';

interface PersonRowProps {
  readonly person: Person;
  readonly onDone: (said: string) => void;
}

/** One person, with where they belong, and the way out or in. */
export function PersonRow({ person, onDone }: PersonRowProps) {
  const t = useTranslations('administration');
  const format = useFormatter();
  const { viewer } = useViewer();
  const { id, name, email, createdAt, deactivatedAt, demo } = person;
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: 'medium' });
  return (
    <tr>
      <th scope="row">
        {name} {demo && <DemoMark />}{' '}
        {deactivatedAt !== null && <span className="mark">{t('shutOut', { date: day(deactivatedAt) })}</span>}
      </th>
      <td data-title={t('email')}>{email}</td>
      <td data-title={t('memberships')}>
        <Memberships person={person} />
      </td>
      <td data-title={t('since')} className="card-table__date">
        {day(createdAt)}
      </td>
      <td className="card-table__actions">
        {deactivatedAt !== null && <Reactivation person={person} onDone={onDone} />}
        {deactivatedAt === null && id !== viewer?.id && <Deactivation person={person} onDone={onDone} />}
      </td>
    </tr>
  );
}

function Memberships({ person: { memberships } }: { person: Person }) {
  const t = useTranslations();
  if (memberships.length === 0) return t('administration.noMemberships');
  return memberships.map(({ id, organisation, roles }) => (
    <span key={id} className="membership-line">
      {organisation && (
        <LocalLink to={`/organisationer/${organisation.id}/medlemmer`}>{organisation.name}</LocalLink>
      )}
      : {roles.map((role) => t(`account.role.${role}`)).join(', ')}
    </span>
  ));
}

function Deactivation({ person: { id, name }, onDone }: PersonRowProps) {
  const t = useTranslations('administration');
  const [isAsking, setAsking] = useState(false);
  const submission = useSubmission(deactivateMutation, (data) => data.deactivatePerson);
  const confirm = async () => {
    if (await submission.submit({ person: id })) onDone(t('deactivated', { name }));
  };
  return (
    <>
      <button
        type="button"
        className="function-link"
        aria-label={t('deactivateOf', { name })}
        onClick={() => setAsking(true)}
      >
        {t('deactivate')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('deactivateTitle', { name })}
          action={t('deactivate')}
          submission={submission}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <p>{t('deactivateConsequence', { name })}</p>
          <p>{t('deactivateKept')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function Reactivation({ person: { id, name }, onDone }: PersonRowProps) {
  const t = useTranslations('administration');
  const [isAsking, setAsking] = useState(false);
  const submission = useSubmission(reactivateMutation, (data) => data.reactivatePerson);
  const confirm = async () => {
    if (await submission.submit({ person: id })) onDone(t('reactivated', { name }));
  };
  return (
    <>
      <button
        type="button"
        className="function-link"
        aria-label={t('reactivateOf', { name })}
        onClick={() => setAsking(true)}
      >
        {t('reactivate')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('reactivateTitle', { name })}
          action={t('reactivate')}
          submission={submission}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <p>{t('reactivateConsequence', { name })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
