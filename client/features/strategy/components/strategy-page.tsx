import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import type { StrategyQuery } from '../../../gql/graphql.ts';
import { useAddressState } from '../../../lib/address-state.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { strategyQuery } from '../api/strategy.ts';
import { InitiativeBoard } from './initiative-board.tsx';
import { InitiativeTable } from './initiative-table.tsx';
import { ScenarioChoice } from './scenario-choice.tsx';
import { BarrierList, NeedList } from './theme-list.tsx';

/** The report of 2021 come alive: five objectives, seventeen initiatives, three scenarios. */
export function StrategyPage() {
  const t = useTranslations('strategy');
  usePageTitle(t('title'));
  const [{ data, fetching, error }, reload] = useQuery({ query: strategyQuery });
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      {fetching && <Skeleton lines={14} />}
      {error && <ErrorMessage error={error} onRetry={reload} />}
      {data && <Roadmap strategy={data} />}
    </>
  );
}

function Roadmap({ strategy }: { strategy: StrategyQuery }) {
  const t = useTranslations('strategy');
  const [parameters, change] = useAddressState();
  const [isTable, setTable] = useState(false);
  const scenario = strategy.scenarios.find(({ id }) => id === parameters.get('scenarie'));
  return (
    <>
      <ScenarioChoice
        scenarios={strategy.scenarios}
        chosen={scenario?.id}
        onChoose={(id) => change({ scenarie: id })}
      />
      <button type="button" className="function-link" onClick={() => setTable(!isTable)}>
        {isTable ? t('showBoard') : t('showTable')}
      </button>
      {isTable ? (
        <InitiativeTable objectives={strategy.objectives} scenario={scenario?.id} />
      ) : (
        <InitiativeBoard objectives={strategy.objectives} scenario={scenario?.id} />
      )}
      <p className="note">
        {t('relationsInferred')} {t('topThreeUnknown')}
      </p>
      <div className="two-columns">
        <section aria-labelledby="barriers-title">
          <h2 id="barriers-title">{t('barriers')}</h2>
          <p className="note">{t('barriersNote')}</p>
          <BarrierList barriers={strategy.barriers} />
        </section>
        <section aria-labelledby="needs-title">
          <h2 id="needs-title">{t('needs')}</h2>
          <p className="note">{t('needsNote')}</p>
          <NeedList needs={strategy.needs} />
        </section>
      </div>
    </>
  );
}
