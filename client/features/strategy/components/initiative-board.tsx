import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { measureRelations, type RelationLine } from '../relation-lines.ts';
import { isInScenario, relationTo, type InitiativeNode, type Objectives } from '../relations.ts';
import { InitiativeCard } from './initiative-card.tsx';
import { RelationLines } from './relation-lines.tsx';

interface InitiativeBoardProps {
  readonly objectives: Objectives;
  readonly scenario: string | undefined;
}

/** The objectives as columns, the initiatives as cards; focus on one shows what it hangs together with. */
export function InitiativeBoard({ objectives, scenario }: InitiativeBoardProps) {
  const t = useTranslations('strategy');
  const [focused, setFocused] = useState<InitiativeNode>();
  const [lines, setLines] = useState<readonly RelationLine[]>([]);
  const board = useRef<HTMLDivElement>(null);
  const focus = (initiative: InitiativeNode) => {
    setFocused(initiative);
    setLines(board.current ? measureRelations(board.current, initiative) : []);
  };
  return (
    <div className="board" ref={board}>
      {objectives.map(({ id, number, title, description, initiatives }) => (
        <section key={id} className="board__column" aria-labelledby={id}>
          <div className="board__head">
            <p className="board__number">{t('objective', { number })}</p>
            <h2 id={id} className="board__title">
              {title}
            </h2>
          </div>
          <p className="board__description">{description}</p>
          <ul className="board__cards no-max-width">
            {initiatives.map((initiative) => (
              <InitiativeCard
                key={initiative.id}
                initiative={initiative}
                isInside={isInScenario(initiative, scenario)}
                isFocused={initiative.id === focused?.id}
                relation={relationTo(focused, initiative.id)}
                onFocus={() => focus(initiative)}
                onBlur={() => setFocused(undefined)}
              />
            ))}
          </ul>
        </section>
      ))}
      {focused && <RelationLines lines={lines} />}
    </div>
  );
}
