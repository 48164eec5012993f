import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useClient, useQuery } from 'urql';
import { FurtherRows } from '../../../../components/ui/further-rows.tsx';
import { ErrorMessage, Skeleton } from '../../../../components/ui/query-state.tsx';
import { Said } from '../../../../components/ui/said.tsx';
import type { BulkUseCasesQuery } from '../../../../gql/graphql.ts';
import { readFragment } from '../../../../gql/index.ts';
import { useFurtherPages } from '../../../../lib/further-pages.ts';
import { bulkUseCaseFragment, bulkUseCasesQuery, type BulkItem, type BulkUseCase } from '../api.ts';
import { differencesOf, noChange, type BulkChange } from '../bulk-change.ts';
import { BulkFields } from './bulk-fields.tsx';
import { BulkTable } from './bulk-table.tsx';
import { ConfirmChange } from './confirm-change.tsx';

type Page = BulkUseCasesQuery['useCases'];
type Results = ReadonlyMap<string, BulkItem>;

/** How many may be changed at a time. */
const mostChosen = 100;

/** The change, and the use cases that it can be made to. */
export function BulkChoice({ organisation }: { organisation: string }) {
  const variables = { owner: organisation };
  const [{ data, error, fetching }, ask] = useQuery({
    query: bulkUseCasesQuery,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const reload = () => ask({ requestPolicy: 'network-only' });
  const [results, setResults] = useState<Results>(new Map());
  if (error) return <ErrorMessage error={error} onRetry={reload} />;
  if (!data) return fetching ? <Skeleton lines={10} /> : null;
  const done = (items: readonly BulkItem[]) => {
    setResults(new Map(items.map((item) => [item.id, item])));
    reload();
  };
  return (
    <Choosing
      key={JSON.stringify(data.useCases)}
      first={data.useCases}
      owner={organisation}
      results={results}
      onDone={done}
    />
  );
}

interface ChoosingProps {
  readonly first: Page;
  readonly owner: string;
  readonly results: Results;
  readonly onDone: (items: readonly BulkItem[]) => void;
}

function Choosing({ first, owner, results, onDone }: ChoosingProps) {
  const t = useTranslations();
  const client = useClient();
  const further = useFurtherPages<Page>(first, async (after) => {
    const { data, error } = await client.query(bulkUseCasesQuery, { owner, after }).toPromise();
    return { page: data?.useCases, error };
  });
  const useCases = further.pages.flatMap(({ nodes }) => readFragment(bulkUseCaseFragment, nodes));
  const [change, setChange] = useState<BulkChange>(noChange);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isAsking, setAsking] = useState(false);
  const differences = (useCase: BulkUseCase) =>
    differencesOf(useCase, change, (status) => t(`status.${status}`));
  const wanted = useCases.filter(({ id }) => chosen.includes(id));
  const touched = wanted.filter((useCase) => differences(useCase).length > 0);
  if (useCases.length === 0) return <p>{t('bulk.none')}</p>;
  const stop = reasonToStop(wanted.length, touched.length);
  return (
    <>
      <Said text={saidOf(results, (count) => t('bulk.said', count))} />
      <BulkFields change={change} onChange={setChange} />
      <BulkTable {...{ useCases, chosen, differences, results }} onChoose={setChosen} />
      <FurtherRows further={further} />
      <div className="import-write">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={stop !== undefined}
          aria-describedby="bulk-stop"
          onClick={() => !stop && setAsking(true)}
        >
          {t('bulk.change', { count: touched.length })}
        </button>
        <p id="bulk-stop">{stop && t(`bulk.stop.${stop}`)}</p>
      </div>
      {isAsking && (
        <ConfirmChange {...{ touched, change, differences, onDone }} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

function reasonToStop(chosen: number, touched: number) {
  if (chosen === 0) return 'nothingChosen';
  if (touched === 0) return 'nothingDifferent';
  return touched > mostChosen ? 'tooMany' : undefined;
}

function saidOf(results: Results, say: (count: { done: number; refused: number }) => string) {
  if (results.size === 0) return undefined;
  const refused = [...results.values()].filter(({ outcome }) => outcome === 'REFUSED').length;
  return say({ done: results.size - refused, refused });
}
