import { useTranslations } from 'use-intl';
import type { StrategyQuery } from '../../../gql/graphql.ts';
import { useAddressState } from '../../../lib/address-state.ts';
import { InitiativeBoard } from './initiative-board.tsx';
import { InitiativeTable } from './initiative-table.tsx';
import { ScenarioChoice } from './scenario-choice.tsx';
import { BarrierList, NeedList } from './theme-list.tsx';

/** The initiatives under the chosen scenario, as a board or as a table, and what they answer to. */
export function Roadmap({ strategy }: { strategy: StrategyQuery }) {
  const t = useTranslations('strategy');
  const [parameters, change] = useAddressState();
  const isTable = parameters.get('visning') === 'tabel';
  const scenario = strategy.scenarios.find(({ id }) => id === parameters.get('scenarie'));
  return (
    <>
      <ScenarioChoice
        scenarios={strategy.scenarios}
        chosen={scenario?.id}
        onChoose={(id) => change({ scenarie: id })}
      />
      <button
        type="button"
        className="function-link"
        onClick={() => change({ visning: isTable ? undefined : 'tabel' })}
      >
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
