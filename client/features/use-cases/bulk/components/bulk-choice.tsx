import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { RadioField } from '../../../../components/ui/form/choice-fields.tsx';
import { ErrorMessage, Skeleton } from '../../../../components/ui/query-state.tsx';
import { bulkUseCasesQuery, type BulkItem } from '../api.ts';
import { noWish, type Act, type BulkWish } from '../bulk-wish.ts';
import { BulkAudience } from './bulk-audience.tsx';
import { BulkChoosing, type Results } from './bulk-choosing.tsx';
import { BulkFields } from './bulk-fields.tsx';

interface BulkChoiceProps {
  readonly organisation: string;
  /** What may be done to its use cases. */
  readonly acts: readonly Act[];
}

/** What is to be done, and the use cases that it can be done to. */
export function BulkChoice({ organisation, acts }: BulkChoiceProps) {
  const variables = { owner: organisation };
  const [{ data, error, fetching }, ask] = useQuery({
    query: bulkUseCasesQuery,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const reload = () => ask({ requestPolicy: 'network-only' });
  const [results, setResults] = useState<Results>(new Map());
  const [wish, setWish] = useState<BulkWish>(noWish);
  // Kept here, so that what was chosen while the list came anew stays chosen.
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (error) return <ErrorMessage error={error} onRetry={reload} />;
  if (!data) return fetching ? <Skeleton lines={10} /> : null;
  const done = (items: readonly BulkItem[]) => {
    setResults(new Map(items.map((item) => [item.id, item])));
    setChosen([]);
    reload();
  };
  const begin = (act: Act) => {
    setResults(new Map());
    setWish({ ...wish, act });
  };
  return (
    <>
      {acts.length > 1 && <ActField acts={acts} act={wish.act} onChange={begin} />}
      {wish.act === 'change' ? (
        <BulkFields change={wish.change} onChange={(change) => setWish({ ...wish, change })} />
      ) : (
        <BulkAudience wish={wish} onChange={setWish} />
      )}
      <BulkChoosing
        key={JSON.stringify(data.useCases)}
        first={data.useCases}
        owner={organisation}
        {...{ wish, chosen, results }}
        onChoose={setChosen}
        onDone={done}
      />
    </>
  );
}

interface ActFieldProps {
  readonly acts: readonly Act[];
  readonly act: Act;
  readonly onChange: (act: Act) => void;
}

function ActField({ acts, act, onChange }: ActFieldProps) {
  const t = useTranslations('bulk');
  return (
    <RadioField
      label={t('act')}
      value={act}
      onChange={(value) => onChange(value as Act)}
      options={acts.map((value) => ({ value, label: t(`acts.${value}`) }))}
    />
  );
}
