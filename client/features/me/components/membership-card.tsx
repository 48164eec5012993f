import { useTranslations } from 'use-intl';
import { LocalLink } from '../../../lib/local-link.tsx';
import { useActFor } from '../../../lib/session.ts';
import type { Viewer } from '../../../lib/viewer.tsx';

interface Properties {
  readonly membership: Viewer['memberships'][number];
  /** Whether it is the organisation that the person acts for now. */
  readonly isActing: boolean;
}

/** What somebody is in one organisation, and what that lets them do. */
export function MembershipCard({ membership: { organisation, roles, permissions }, isActing }: Properties) {
  const t = useTranslations('account');
  const { actFor, fetching } = useActFor();
  return (
    <section className="membership">
      <h3>
        {organisation.name} {isActing && <span className="mark">{t('actingNow')}</span>}
      </h3>
      <p>
        {t('roles')}: {roles.map((role) => t(`role.${role}`)).join(', ')}
      </p>
      <details>
        <summary>{t('rights')}</summary>
        <ul>
          {permissions.map((permission) => (
            <li key={permission}>{t(`permission.${permission}`)}</li>
          ))}
        </ul>
      </details>
      {permissions.includes('MEMBER_MANAGE') && (
        <p>
          <LocalLink to={`/organisationer/${organisation.id}/medlemmer`}>{t('manageMembers')}</LocalLink>
        </p>
      )}
      {!isActing && (
        <button
          type="button"
          className="button button-secondary"
          disabled={fetching}
          onClick={() => actFor(organisation.id)}
        >
          {t('actFor', { organisation: organisation.name })}
        </button>
      )}
    </section>
  );
}
