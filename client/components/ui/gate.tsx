import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Permission } from '../../gql/graphql.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useSignInAddress } from '../../lib/session.ts';
import { useViewer, type Viewer } from '../../lib/viewer.tsx';
import { Skeleton } from './query-state.tsx';

interface GateProps {
  readonly title: string;
  /** What the page is for those who have; for everybody who is signed in when left out. */
  readonly permission?: Permission;
  readonly children: (viewer: Viewer) => ReactNode;
}

/** A page for those who are signed in, and may: others are told what is missing. The server decides all the same. */
export function Gate({ title, permission, children }: GateProps) {
  const { viewer, fetching } = useViewer();
  usePageTitle(title);
  if (fetching) return <Closed title={title}>{<Skeleton lines={8} />}</Closed>;
  if (!viewer) return <SignInFirst title={title} />;
  if (permission && !viewer.permissions.includes(permission)) {
    return <LacksRight title={title} permission={permission} />;
  }
  return children(viewer);
}

function SignInFirst({ title }: { title: string }) {
  const t = useTranslations('account');
  const address = useSignInAddress();
  return (
    <Closed title={title}>
      <p>{t('signInFirst')}</p>
      <a className="button button-primary" href={address}>
        {t('signIn')}
      </a>
    </Closed>
  );
}

function LacksRight({ title, permission }: { title: string; permission: Permission }) {
  const t = useTranslations('account');
  return (
    <Closed title={title}>
      <p>{t('lacksRight', { right: t(`permission.${permission}`) })}</p>
    </Closed>
  );
}

function Closed({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h1>{title}</h1>
      {children}
    </>
  );
}
