import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useClient } from 'urql';
import { FurtherRows } from '../../../components/ui/further-rows.tsx';
import { SortableHeading } from '../../../components/ui/sortable-heading.tsx';
import type { AuditEventsQuery, AuditEventsQueryVariables } from '../../../gql/graphql.ts';
import { readFragment } from '../../../gql/index.ts';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import { useFurtherPages } from '../../../lib/further-pages.ts';
import { auditEventsQuery, auditRowFragment } from '../api/audit-events.ts';
import { pageSize, type AuditState } from '../audit-state.ts';
import { AuditRow } from './audit-row.tsx';

interface AuditTableProps {
  readonly first: AuditEventsQuery['auditEvents'];
  readonly variables: AuditEventsQueryVariables;
  readonly state: AuditState;
  readonly onNarrow: ChangeAddress;
  readonly onWantMore: (wanted: number) => void;
}

/** Events, as many as are wanted, by the time at which they happened. */
export function AuditTable({ first, variables, state, onNarrow, onWantMore }: AuditTableProps) {
  const t = useTranslations('audit');
  const client = useClient();
  const further = useFurtherPages(first, async (after) => {
    const answer = await client.query(auditEventsQuery, { ...variables, after }).toPromise();
    return { page: answer.data?.auditEvents, error: answer.error };
  });
  const { pages, hasNextPage, isLoading, error, loadMore } = further;
  const rows = pages.flatMap(({ nodes }) => nodes).map((node) => readFragment(auditRowFragment, node));
  const isShort = rows.length < state.shown && hasNextPage && !isLoading && !error;
  useEffect(() => {
    if (isShort) void loadMore();
  });
  return (
    <>
      <div className="data-table card-table audit-table">
        <table className="table">
          <thead>
            <tr>
              <SortableHeading
                column={{ key: 'at', title: t('at') }}
                sort={{ key: 'at', isDescending: !state.isOldestFirst }}
                onSort={() => onNarrow({ order: state.isOldestFirst ? undefined : 'OLDEST' })}
              />
              {(['who', 'what', 'subject', 'organisation'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((event) => (
              <AuditRow key={event.id} event={event} onNarrow={onNarrow} />
            ))}
          </tbody>
        </table>
      </div>
      <FurtherRows further={further} onMore={() => onWantMore(rows.length + pageSize)} />
    </>
  );
}
