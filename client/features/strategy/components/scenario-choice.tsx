import { useTranslations } from 'use-intl';
import type { StrategyQuery } from '../../../gql/graphql.ts';

interface ScenarioChoiceProps {
  readonly scenarios: StrategyQuery['scenarios'];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** Which level of ambition the board shows. */
export function ScenarioChoice({ scenarios, chosen, onChoose }: ScenarioChoiceProps) {
  const t = useTranslations('strategy');
  const scenario = scenarios.find(({ id }) => id === chosen);
  const options = [{ id: undefined, title: t('all') }, ...scenarios];
  return (
    <fieldset className="scenario-choice">
      <legend className="form-label">{t('scenario')}</legend>
      {options.map(({ id, title }) => (
        <div key={title} className="form-group-radio">
          <input
            type="radio"
            className="form-radio radio-small"
            name="scenario"
            id={`scenario-${id ?? 'all'}`}
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          <label htmlFor={`scenario-${id ?? 'all'}`}>{title}</label>
        </div>
      ))}
      <p className="scenario-choice__text">
        {scenario?.description ?? t('allDescription')}{' '}
        {scenario?.basis === 'INFERRED' && <span className="note">{t('inferredScenario')}</span>}
      </p>
    </fieldset>
  );
}
