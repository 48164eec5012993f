import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { FurtherRows } from '../../../components/ui/further-rows.tsx';
import type { MoreUseCasesQuery, UseCasesQueryVariables } from '../../../gql/graphql.ts';
import { useFurtherPages } from '../../../lib/further-pages.ts';
import { moreUseCasesQuery } from '../api/more-use-cases.ts';
import { pageSize } from '../list-state.ts';
import { UseCaseRow } from './use-case-row.tsx';

interface UseCaseRowsProps {
  readonly first: MoreUseCasesQuery['useCases'];
  readonly variables: UseCasesQueryVariables;
  /** How many rows the address asks for. */
  readonly wanted: number;
  readonly onWantMore: (wanted: number) => void;
}

/** The rows of a list, as many as are wanted. */
export function UseCaseRows({ first, variables, wanted, onWantMore }: UseCaseRowsProps) {
  const client = useClient();
  const list = useRef<HTMLUListElement>(null);
  const further = useFurtherPages(first, async (after) => {
    const answer = await client.query(moreUseCasesQuery, { ...variables, after }).toPromise();
    return { page: answer.data?.useCases, error: answer.error };
  });
  const { pages, hasNextPage, isLoading, error, loadMore } = further;
  const rows = pages.flatMap(({ nodes }) => nodes);
  const isShort = rows.length < wanted && hasNextPage && !isLoading && !error;
  useEffect(() => {
    if (isShort) void loadMore();
  });
  const firstNewRow = useRef<number>(undefined);
  useEffect(() => {
    if (firstNewRow.current === undefined || firstNewRow.current >= rows.length) return;
    list.current?.children[firstNewRow.current]?.querySelector('a')?.focus({ preventScroll: true });
    firstNewRow.current = undefined;
  }, [rows.length]);
  const wantMore = () => {
    firstNewRow.current = rows.length;
    onWantMore(rows.length + pageSize);
  };
  return (
    <>
      <ul className="rows no-max-width" ref={list}>
        {rows.map((useCase) => (
          <UseCaseRow key={useCase.id} useCase={useCase} />
        ))}
      </ul>
      <FurtherRows further={further} onMore={wantMore} />
    </>
  );
}
