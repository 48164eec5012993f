import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { DemoMark } from '../../../components/ui/marks.tsx';
import { Skeleton } from '../../../components/ui/query-state.tsx';
import { SignInFirst } from '../../../components/ui/sign-in-first.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { useSignOut } from '../../../lib/session.ts';
import { useViewer, type Viewer } from '../../../lib/viewer.tsx';
import { MailSettings } from './mail-settings.tsx';
import { MembershipCard } from './membership-card.tsx';

/** Who am I, and what may I do where. The children stand before the sessions. */
export function MePage({ children }: { children?: ReactNode }) {
  const t = useTranslations('account');
  const { viewer, fetching } = useViewer();
  usePageTitle(t('title'));
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      {fetching && <Skeleton lines={6} />}
      {!fetching && (viewer ? <Me viewer={viewer}>{children}</Me> : <SignInFirst />)}
    </>
  );
}

function Me({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const t = useTranslations('account');
  return (
    <>
      <h2>
        {viewer.name} {viewer.demo && <DemoMark />}
      </h2>
      <p>{viewer.email === null ? t('noEmail') : `${t('email')}: ${viewer.email}`}</p>
      <h2>{t('memberships')}</h2>
      {viewer.memberships.length === 0 && <p>{t('noMemberships')}</p>}
      <div className="memberships">
        {viewer.memberships.map((membership) => (
          <MembershipCard
            key={membership.organisation.id}
            membership={membership}
            isActing={membership.organisation.id === viewer.actingFor?.id}
          />
        ))}
      </div>
      {children}
      <MailSettings hasAddress={viewer.email !== null} />
      <Sessions />
    </>
  );
}

function Sessions() {
  const t = useTranslations('account');
  const { signOut, signOutEverywhere, hasFailed } = useSignOut();
  return (
    <>
      <h2>{t('session')}</h2>
      <p>{t('signOutEverywhereHelp')}</p>
      {hasFailed && (
        <p role="alert" className="form-error-message">
          {t('signOutFailed')}
        </p>
      )}
      <p>
        <button type="button" className="button button-primary" onClick={signOut}>
          {t('signOut')}
        </button>{' '}
        <button type="button" className="button button-secondary" onClick={signOutEverywhere}>
          {t('signOutEverywhere')}
        </button>
      </p>
    </>
  );
}
