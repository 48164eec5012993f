import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Member_MemberFragment as Member } from '../../../gql/graphql.ts';
import { EndDialog } from './end-dialog.tsx';
import { RolesDialog } from './roles-dialog.tsx';

interface MemberActionsProps {
  readonly member: Member;
  readonly organisation: string;
  readonly onDone: (said: string) => void;
}

/** What may be done about one member, or why not. */
export function MemberActions({ member, organisation, onDone }: MemberActionsProps) {
  const t = useTranslations('members');
  const [open, setOpen] = useState<'roles' | 'end'>();
  const { name, changeableRoles, endingObstacle, isManagedElsewhere } = member;
  const close = () => setOpen(undefined);
  const done = (said: string) => {
    close();
    onDone(said);
  };
  if (isManagedElsewhere) return null;
  return (
    <>
      {changeableRoles.length > 0 && (
        <button
          type="button"
          className="function-link"
          aria-label={t('changeRolesOf', { name })}
          onClick={() => setOpen('roles')}
        >
          {t('changeRoles')}
        </button>
      )}
      {endingObstacle === null ? (
        <button
          type="button"
          className="function-link"
          aria-label={t('endOf', { name })}
          onClick={() => setOpen('end')}
        >
          {t('end')}
        </button>
      ) : (
        <span className="data-table__note">{t('cannotEnd', { reason: endingObstacle })}</span>
      )}
      {open === 'roles' && <RolesDialog member={member} onDone={done} onClose={close} />}
      {open === 'end' && (
        <EndDialog member={member} organisation={organisation} onDone={done} onClose={close} />
      )}
    </>
  );
}
