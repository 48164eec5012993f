import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isInScenario, relationTo, type Objectives } from '../relations.ts';
import { InitiativeCard } from './initiative-card.tsx';

/** The objectives as columns, the initiatives as cards; focus on one shows what it hangs together with. */
export function InitiativeBoard({
  objectives,
  scenario,
}: {
  objectives: Objectives;
  scenario: string | undefined;
}) {
  const t = useTranslations('strategy');
  const [focusedId, setFocused] = useState<string>();
  const focused = objectives.flatMap(({ initiatives }) => initiatives).find(({ id }) => id === focusedId);
  return (
    <div className="board">
      {objectives.map(({ id, number, title, description, initiatives }) => (
        <section key={id} className="board__column" aria-labelledby={id}>
          <p className="board__number">{t('objective', { number })}</p>
          <h2 id={id} className="board__title">
            {title}
          </h2>
          <p className="board__description">{description}</p>
          <ul className="board__cards">
            {initiatives.map((initiative) => (
              <InitiativeCard
                key={initiative.id}
                initiative={initiative}
                isInside={isInScenario(initiative, scenario)}
                isFocused={initiative.id === focusedId}
                relation={relationTo(focused, initiative.id)}
                onFocus={() => setFocused(initiative.id)}
                onBlur={() => setFocused(undefined)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
