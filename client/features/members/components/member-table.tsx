import { useFormatter, useTranslations } from 'use-intl';
import { SortableHeading } from '../../../components/ui/sortable-heading.tsx';
import { useTableSort } from '../../../components/ui/table-sort.ts';
import type { Member_MemberFragment as Member } from '../../../gql/graphql.ts';
import { readFragment, type FragmentType } from '../../../gql/index.ts';
import { memberFragment } from '../api/members.ts';
import { MemberActions } from './member-actions.tsx';

interface MemberTableProps {
  readonly organisation: string;
  readonly members: readonly FragmentType<typeof memberFragment>[];
  readonly mayManage: boolean;
  readonly onDone: (said: string) => void;
}

/** The members, each with what may be done about them; cards where the screen is narrow. */
export function MemberTable({ organisation, members, mayManage, onDone }: MemberTableProps) {
  const t = useTranslations();
  const columns = [
    { key: 'name', title: t('members.name'), value: ({ name }: Member) => name },
    ...(mayManage
      ? [{ key: 'email', title: t('members.email'), value: ({ email }: Member) => email ?? '' }]
      : []),
    {
      key: 'roles',
      title: t('members.roles'),
      value: ({ roles }: Member) => roles.map((role) => t(`account.role.${role}`)).join(', '),
    },
    { key: 'since', title: t('members.since'), value: ({ since }: Member) => since },
  ];
  const rows = members.map((member) => readFragment(memberFragment, member));
  const { sorted, sort, sortBy } = useTableSort(columns, rows);
  return (
    <div className="data-table card-table">
      <table className="table">
        <thead>
          <tr>
            {columns.map((column) => (
              <SortableHeading key={column.key} column={column} sort={sort} onSort={sortBy} />
            ))}
            {mayManage && (
              <th scope="col" className="card-table__actions">
                {t('members.actions')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {sorted.map((member) => (
            <MemberRow key={member.id} {...{ member, mayManage, organisation, onDone }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MemberRowProps extends Omit<MemberTableProps, 'members'> {
  readonly member: Member;
}

function MemberRow({ member, mayManage, ...actions }: MemberRowProps) {
  const t = useTranslations();
  const format = useFormatter();
  const { name, email, roles, since, isOneself, isManagedElsewhere } = member;
  return (
    <tr>
      <th scope="row">
        {name} {isOneself && <span className="mark">{t('members.you')}</span>}
      </th>
      {mayManage && <td data-title={t('members.email')}>{email}</td>}
      <td data-title={t('members.roles')}>
        {roles.map((role) => t(`account.role.${role}`)).join(', ')}
        {isManagedElsewhere && <span className="data-table__note">{t('members.managedElsewhere')}</span>}
      </td>
      <td data-title={t('members.since')} className="card-table__date">
        {format.dateTime(new Date(since), { dateStyle: 'medium' })}
      </td>
      {mayManage && (
        <td className="card-table__actions">
          <MemberActions member={member} {...actions} />
        </td>
      )}
    </tr>
  );
}
