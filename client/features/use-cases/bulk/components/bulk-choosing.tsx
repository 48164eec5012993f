import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useClient } from 'urql';
import { FurtherRows } from '../../../../components/ui/further-rows.tsx';
import { hasNoLeftovers } from '../../../../components/ui/form/leftovers.ts';
import { Said } from '../../../../components/ui/said.tsx';
import type { BulkUseCasesQuery } from '../../../../gql/graphql.ts';
import { readFragment } from '../../../../gql/index.ts';
import { useFurtherPages } from '../../../../lib/further-pages.ts';
import { bulkUseCaseFragment, bulkUseCasesQuery, type BulkItem, type BulkUseCase } from '../api.ts';
import { effectOf, type BulkWish } from '../bulk-wish.ts';
import { BulkTable } from './bulk-table.tsx';
import { ConfirmChange } from './confirm-change.tsx';

type Page = BulkUseCasesQuery['useCases'];
export type Results = ReadonlyMap<string, BulkItem>;

/** How many may be changed at a time. */
const mostChosen = 100;

interface BulkChoosingProps {
  readonly first: Page;
  readonly owner: string;
  readonly wish: BulkWish;
  /** By id. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly results: Results;
  readonly onDone: (items: readonly BulkItem[]) => void;
}

/** The use cases to which something is to be done, and the button that does it. */
export function BulkChoosing({ first, owner, ...props }: BulkChoosingProps) {
  const { wish, chosen, results, onChoose, onDone } = props;
  const t = useTranslations('bulk');
  const client = useClient();
  const further = useFurtherPages<Page>(first, async (after) => {
    const { data, error } = await client.query(bulkUseCasesQuery, { owner, after }).toPromise();
    return { page: data?.useCases, error };
  });
  const useCases = further.pages
    .flatMap(({ nodes }) => readFragment(bulkUseCaseFragment, nodes))
    .filter(({ lifecycle }) => lifecycle !== 'RETIRED' || wish.act !== 'change');
  const effect = useEffectOf(wish);
  const [isAsking, setAsking] = useState(false);
  const wanted = useCases.filter(({ id }) => chosen.includes(id));
  const touched = wanted.filter((useCase) => effect(useCase).differences.length > 0);
  if (useCases.length === 0) return <p>{t('none')}</p>;
  const stop = reasonToStop(wish, wanted.length, touched.length);
  return (
    <>
      <Said text={saidOf(results, (count) => t('said', count))} />
      <BulkTable {...{ useCases, chosen, effect, results }} onChoose={onChoose} />
      <FurtherRows further={further} />
      <div className="import-write">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={stop !== undefined}
          aria-describedby="bulk-stop"
          onClick={() => !stop && hasNoLeftovers(document) && setAsking(true)}
        >
          {t(`do.${wish.act}`, { count: touched.length })}
        </button>
        <p id="bulk-stop">{stop && t(`stop.${stop}`)}</p>
      </div>
      {isAsking && <ConfirmChange {...{ touched, wish, effect, onDone }} onClose={() => setAsking(false)} />}
    </>
  );
}

/** What the wish makes of a use case, in the reader's words. */
function useEffectOf(wish: BulkWish) {
  const t = useTranslations();
  return (useCase: BulkUseCase) =>
    effectOf(useCase, wish, {
      status: (value) => t(`status.${value}`),
      lifecycle: (value) => t(`writing.lifecycle.${value}`),
      visibility: (value) => t(`visibility.${value}`),
    });
}

function reasonToStop({ act, grantees }: BulkWish, chosen: number, touched: number) {
  if (act === 'share' && grantees.length === 0) return 'nobodyNamed';
  if (chosen === 0) return 'nothingChosen';
  if (touched === 0) return act === 'change' ? 'nothingDifferent' : 'nothingToMove';
  return touched > mostChosen ? 'tooMany' : undefined;
}

function saidOf(results: Results, say: (count: { done: number; refused: number }) => string) {
  if (results.size === 0) return undefined;
  const refused = [...results.values()].filter(({ outcome }) => outcome === 'REFUSED').length;
  return say({ done: results.size - refused, refused });
}
