import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { DemoMark } from '../components/ui/marks.tsx';
import { LocalLink } from '../lib/local-link.tsx';
import { useActFor, useSignInAddress, useSignOut } from '../lib/session.ts';
import { useViewer, type Viewer } from '../lib/viewer.tsx';

/** The way in, or who is in. */
export function Account() {
  const t = useTranslations('account');
  const { viewer, fetching } = useViewer();
  const address = useSignInAddress();
  if (fetching) return <span className="account account--unknown" />;
  if (viewer) return <AccountMenu viewer={viewer} />;
  return (
    <a className="account account__sign-in" href={address}>
      {t('signIn')}
    </a>
  );
}

function AccountMenu({ viewer }: { viewer: Viewer }) {
  const t = useTranslations('account');
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useClosing(box, isOpen, (byKey) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  });
  return (
    <div className="account" ref={box}>
      <button
        type="button"
        ref={button}
        className="account__initials"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t('menu', { name: viewer.name })}
        title={viewer.name}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">{initialsOf(viewer.name)}</span>
      </button>
      <div id={id} className="account__panel" hidden={!isOpen}>
        <p className="account__name">
          {viewer.name} {viewer.demo && <DemoMark />}
        </p>
        <Acting viewer={viewer} />
        <LocalLink to="/mit" className="account__item" onClick={() => setOpen(false)}>
          {t('myWork')}
        </LocalLink>
        <LocalLink to="/mig" className="account__item" onClick={() => setOpen(false)}>
          {t('myPage')}
        </LocalLink>
        <Further viewer={viewer} onChoose={() => setOpen(false)} />
        <SignOut />
      </div>
    </div>
  );
}

/** For which organisation; a choice where there are several. */
function Acting({ viewer: { memberships, actingFor } }: { viewer: Viewer }) {
  const t = useTranslations('account');
  const { actFor, fetching } = useActFor();
  if (!actingFor) return null;
  return (
    <>
      <p className="account__acting">
        {t('actingFor')} <strong>{actingFor.name}</strong>
      </p>
      {memberships
        .filter(({ organisation }) => organisation.id !== actingFor.id)
        .map(({ organisation: { id, name } }) => (
          <button
            key={id}
            type="button"
            className="account__item"
            disabled={fetching}
            onClick={() => actFor(id)}
          >
            {t('actFor', { organisation: name })}
          </button>
        ))}
    </>
  );
}

/** The pages that only some may use. */
function Further({ viewer, onChoose }: { viewer: Viewer; onChoose: () => void }) {
  const t = useTranslations('account');
  return furtherPages(viewer).map(({ path, name }) => (
    <LocalLink key={path} to={path} className="account__item" onClick={onChoose}>
      {t(name)}
    </LocalLink>
  ));
}

function furtherPages({ memberships, actingFor, permissions }: Viewer) {
  const acting = memberships.find(({ organisation }) => organisation.id === actingFor?.id);
  const managed = acting?.permissions.includes('MEMBER_MANAGE') ? acting.organisation.id : undefined;
  return [
    ...(managed ? [{ path: `/organisationer/${managed}/medlemmer`, name: 'members' } as const] : []),
    ...(permissions.includes('CATALOGUE_READ') ? [{ path: '/klynger', name: 'clusters' } as const] : []),
    ...(permissions.includes('HUB_ADMINISTER')
      ? [{ path: '/administration', name: 'administration' } as const]
      : []),
    ...(permissions.includes('AUDIT_READ') ? [{ path: '/revision', name: 'audit' } as const] : []),
  ];
}

function SignOut() {
  const t = useTranslations('account');
  const { signOut, hasFailed } = useSignOut();
  return (
    <>
      <button type="button" className="account__item" onClick={signOut}>
        {t('signOut')}
      </button>
      {hasFailed && (
        <p className="account__failed" role="alert">
          {t('signOutFailed')}
        </p>
      )}
    </>
  );
}

/** Tells of Escape, of a press elsewhere, and of the focus leaving, while it is open. */
function useClosing(
  box: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: (byKey: boolean) => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close(true);
    const onElsewhere = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) close(false);
    };
    document.addEventListener('keydown', onKey);
    for (const kind of ['pointerdown', 'focusin']) document.addEventListener(kind, onElsewhere);
    return () => {
      document.removeEventListener('keydown', onKey);
      for (const kind of ['pointerdown', 'focusin']) document.removeEventListener(kind, onElsewhere);
    };
  });
}

/** The first letters of the first and the last name. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const chosen = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return chosen.map((word) => word.charAt(0).toUpperCase()).join('') || '?';
}
