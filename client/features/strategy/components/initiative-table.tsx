import { useTranslations } from 'use-intl';
import { readFragment } from '../../../gql/index.ts';
import { isInScenario, type InitiativeNode, type Objectives } from '../relations.ts';
import { initiativeCardFragment, InitiativeIndicator } from './initiative-card.tsx';

/** What the board shows, as a table: relations in numbers instead of in focus. */
export function InitiativeTable({
  objectives,
  scenario,
}: {
  objectives: Objectives;
  scenario: string | undefined;
}) {
  const t = useTranslations('strategy');
  const numbers = new Map(
    objectives.flatMap(({ initiatives }) => initiatives.map(({ id, number }) => [id, number])),
  );
  const listed = (related: InitiativeNode['requires']) =>
    related.map(({ initiative }) => numbers.get(initiative.id)).join(', ');
  return (
    <div className="table--responsive-scroll" tabIndex={0} role="region" aria-label={t('title')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('initiative', { number: '' })}</th>
            <th scope="col">{t('objective', { number: '' })}</th>
            <th scope="col">{t('requires')}</th>
            <th scope="col">{t('synergies')}</th>
            <th scope="col">{t('scenario')}</th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {objectives.flatMap((objective) =>
            objective.initiatives.map((initiative) => (
              <tr key={initiative.id}>
                <th scope="row">
                  {initiative.number} {readFragment(initiativeCardFragment, initiative).title}
                </th>
                <td>{objective.title}</td>
                <td>{listed(initiative.requires)}</td>
                <td>{listed(initiative.synergies)}</td>
                <td>{!isInScenario(initiative, scenario) && t('outside')}</td>
                <td>
                  <InitiativeIndicator initiative={initiative} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
